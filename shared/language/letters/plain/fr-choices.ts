import type { Otherwise } from '../../plain.ts';
import type { choices as standard } from '../en-choices.ts';

export const choices: Otherwise<typeof standard> = {
  answers: {
    changed: {
      digest:
        'C’est fait. Vous ne recevez plus de lettre quand quelqu’un répond à vos mots. Les réponses sont dans votre bulletin.',
    },
    fewer: 'Vous ne voulez plus ces lettres ? Répondez « pas de réponses ».',
  },
  stillHere: {
    changed: {
      on: 'C’est fait. Rien de nouveau pendant tout un mois ? Alors vous recevez une petite lettre.',
    },
    letter: {
      quiet: (inMonth) =>
        `Il n’y avait rien de nouveau ${inMonth}. Vous n’avez donc pas reçu de bulletin. Tout va bien.`,
      next: 'Quand quelqu’un partagera des mots, vous recevrez de nouveau un bulletin.',
      share: (address) =>
        `Vous pouvez partager quelque chose. Quelques mots suffisent. Qu’avez-vous fait ? Qu’est-ce qui vous a fait sourire ? Avez-vous une question ? Écrivez à ${address}.`,
      why: 'Vous avez demandé cette lettre. Elle vient quand il n’y a rien de nouveau. Elle vient au plus une fois par mois.',
      stop: 'Vous ne la voulez plus ? Répondez « écrivez-moi seulement quand il y a du nouveau ». Vous recevez encore votre bulletin.',
    },
  },
};
