import type { Otherwise } from '../../plain.ts';
import type { movingIn as standard } from '../en-moving-in.ts';

export const movingIn: Otherwise<typeof standard> = {
  invitation: {
    subject: (community) => `Voulez-vous nos lettres ? ${community}`,
    title: 'Bonjour ! Voulez-vous nos lettres ?',
    added: (by, list, community) =>
      `Voici notre nom : ${community}. ${by} nous a donné votre adresse. Vous étiez dans cette liste : ${list}.`,
    yes: 'Voulez-vous nos lettres ? Appuyez sur Répondre. Écrivez « oui ». Écrivez aussi où vous habitez.',
    no: 'Vous ne les voulez pas ? Ne faites rien. Nous ne vous écrirons plus.',
  },
  movedIn: {
    list: (list, community) =>
      `Vous étiez dans cette liste : ${list}. La liste a déménagé. Maintenant, les lettres viennent de nous : ${community}.`,
    nothing:
      'Vous n’avez rien à faire. Nous nous écrivons par courriel. Vous n’avez pas besoin d’application. Vous n’avez pas besoin de mot de passe.',
  },
  renewal: {
    why: (community) =>
      `Vous recevez des lettres de nous : ${community}. Mais vous ne nous avez jamais dit oui. La loi dit que nous devons vous le demander.`,
    yes: 'Voulez-vous garder nos lettres ? Appuyez sur Répondre. Écrivez « oui ». Nous ne vous le demanderons plus.',
    until: (day) => `Écrivez-nous avant le ${day}. Les lettres s’arrêtent ce jour-là.`,
    no: 'Vous ne voulez plus de lettres ? Ne faites rien. Vous pouvez aussi répondre « arrêt ». Nous arrêtons tout de suite.',
    later: 'Ce jour est passé ? Vous pouvez encore répondre « oui ». Vous recevrez de nouveau nos lettres.',
  },
};
