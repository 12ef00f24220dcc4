import type { Otherwise } from '../../plain.ts';
import type { hosting as standard } from '../en-hosting.ts';

export const hosting: Otherwise<typeof standard> = {
  gatheringQuestion: {
    problems: {
      'no-when': () => 'Quand est-ce ? Il n’y a pas de ligne avec « Quand : ».',
      'no-where': () => 'Où est-ce ? Il n’y a pas de ligne avec « Où : ». Un lien va bien aussi.',
      'unknown-day': (written) =>
        `Quel jour ? Vous avez écrit « ${written} ». Nous n’y trouvons pas de jour.`,
      'unknown-time': (written) =>
        `À quelle heure ? Vous avez écrit « ${written} ». Écrivez par exemple « 19 h ».`,
      'unknown-repeat': (written) =>
        `À quel rythme ? Vous avez écrit « ${written} ». Dites « chaque semaine ». Ou « toutes les deux semaines ». Ou « une fois par mois ».`,
      'unknown-region': (written, place) =>
        `Vous avez écrit « ${written} ». Nous ne connaissons pas cet endroit. Pour l’instant, c’est pour : ${place}.`,
      'unknown-rule': () =>
        'Votre agenda dit un rythme. Nous ne le connaissons pas. Pour l’instant, c’est une seule fois.',
    },
    fix: 'Appuyez sur Répondre. Écrivez une ligne comme celle-ci :',
  },
  gatheringPreview: {
    send: 'Tout est juste ? Appuyez sur Répondre. Écrivez « envoyer ».',
    readFirst: 'Une personne-ressource la lit d’abord. Ensuite, nous invitons les gens.',
    change: (line) =>
      `Vous voulez changer une ligne ? Écrivez-la dans une réponse. Par exemple : « ${line} ». Nous vous montrons alors la lettre.`,
  },
  gatheringHeld: {
    text: 'Merci. Une personne-ressource la lit. Elle dit oui ou non. Nous vous écrivons quand les gens sont invités.',
  },
  gatheringAnnounced: {
    text: {
      changed: () =>
        'Nous écrivons à tout le monde. L’agenda des gens change aussi. Voici la rencontre maintenant :',
      cancelled: () => 'Nous écrivons à tout le monde. La rencontre part aussi de leur agenda.',
      unclear: () => 'Nous n’avons pas compris vos mots. Rien n’a changé :',
    },
    list: 'Un jour avant, vous recevez une liste. Elle dit qui vient.',
    canIntro: 'Appuyez sur Répondre. Écrivez ceci sur la première ligne :',
  },
  gatheringDeclined: {
    text: (steward) => `Merci pour l’idée. ${steward} l’a lue. Nous n’invitons pas les gens cette fois-ci.`,
  },
  guestList: {
    soon: 'Votre rencontre, c’est bientôt. Aujourd’hui, nous le rappelons aux gens.',
    quiet: 'Des gens viennent aussi sans répondre.',
  },
  noteToHost: {
    reply: 'Vous voulez répondre ? Appuyez sur Répondre. Seule cette personne lit votre réponse.',
  },
};
