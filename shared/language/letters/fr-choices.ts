import type { choices as english } from './en-choices.ts';

/** Words about two choices of a member: whether answers to their words come by letter, and whether a month without a digest brings a short one. */
export const choices: typeof english = {
  answers: {
    label: 'Les réponses à vos mots',
    name: { letter: 'par lettre, et dans votre bulletin', digest: 'seulement dans votre bulletin' },
    changed: {
      letter: 'C’est fait. Quand quelqu’un répond à vos mots, vous recevez de nouveau une lettre.',
      digest:
        'C’est fait. Vous ne recevrez plus de lettre quand quelqu’un répond à vos mots. Vous lirez les réponses dans votre bulletin.',
    },
    wishes: {
      digest: { say: 'pas de réponses', does: 'pas de lettre quand quelqu’un vous répond' },
      letter: {
        say: 'envoyez-moi de nouveau les réponses',
        does: 'une lettre quand quelqu’un vous répond',
      },
    },
    fewer: 'Vous préférez ne plus recevoir ces lettres ? Répondez « pas de réponses ».',
  },
  stillHere: {
    label: 'Quand il n’y a rien de nouveau',
    name: { on: 'une petite lettre, une fois par mois', off: 'pas de lettre' },
    changed: {
      on: 'C’est fait. S’il n’y a rien de nouveau pendant tout un mois, vous recevrez une petite lettre.',
      off: 'C’est fait. Nous vous écrirons seulement quand il y a du nouveau.',
    },
    wishes: {
      on: {
        say: 'écrivez-moi même quand il n’y a rien de nouveau',
        does: 'une petite lettre quand un mois passe sans bulletin',
      },
      off: {
        say: 'écrivez-moi seulement quand il y a du nouveau',
        does: 'pas de lettre quand un mois passe sans bulletin',
      },
    },
    letter: {
      subject: 'Nous sommes toujours là',
      title: 'Nous sommes toujours là',
      quiet: (inMonth) =>
        `Il n’y avait rien de nouveau à mettre dans votre bulletin ${inMonth}. Il n’est donc pas venu. Cela arrive, et tout va bien.`,
      next: 'Dès que quelqu’un partagera quelque chose, votre bulletin reviendra.',
      share: (address) =>
        `Vous avez envie de partager quelque chose ? Quelques mots suffisent : ce que vous avez fait, ce qui vous a fait sourire, ou une question. Écrivez à ${address}.`,
      reply: 'Vous pouvez aussi répondre à cette lettre. Vos personnes-ressources vous liront.',
      why: 'Vous avez demandé cette lettre. Elle vient au plus une fois par mois, et seulement quand il n’y a rien de nouveau.',
      stop: 'Vous préférez ne plus la recevoir ? Répondez « écrivez-moi seulement quand il y a du nouveau ». Votre bulletin ne change pas.',
    },
  },
};
