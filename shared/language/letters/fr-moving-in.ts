import type { movingIn as english } from './en-moving-in.ts';

/** Words to people who come with an older list: an invitation, the first letter, and whether they would like to go on. */
export const movingIn: typeof english = {
  invitation: {
    subject: (community) => `Aimeriez-vous recevoir nos lettres ? ${community}`,
    title: 'Bonjour ! Aimeriez-vous recevoir nos lettres ?',
    added: (by, list, community) =>
      `Nous sommes une communauté : ${community}. ${by} nous a donné votre adresse. Elle était dans cette liste : ${list}.`,
    yes: 'Si vous voulez nos lettres, appuyez simplement sur Répondre. Écrivez « oui » et dites où vous habitez.',
    no: 'Si vous ne faites rien, vous ne recevrez rien d’autre. Sans votre oui, cette lettre est la seule.',
  },
  movedIn: {
    subject: (community) => `Vos lettres déménagent : ${community}`,
    title: (name) =>
      name ? `Bonjour, ${name}. Vos lettres déménagent.` : 'Bonjour. Vos lettres déménagent.',
    list: (list, community) =>
      `Vous étiez dans cette liste : ${list}. Elle a déménagé. Les lettres viennent maintenant d’ici : ${community}.`,
    nothing:
      'Vous n’avez rien à faire. Tout se passe par courriel. Il ne faut ni application ni mot de passe.',
  },
  renewal: {
    subject: 'Voulez-vous garder nos lettres ?',
    title: (name) =>
      name
        ? `Bonjour, ${name}. Voulez-vous garder nos lettres ?`
        : 'Bonjour. Voulez-vous garder nos lettres ?',
    why: (community) =>
      `Vous nous connaissez, alors nous vous écrivons : ${community}. Mais vous ne nous avez jamais dit oui vous-même. La loi nous demande de vérifier.`,
    yes: 'Voulez-vous garder nos lettres ? Appuyez sur Répondre et écrivez « oui ». Nous ne vous le demanderons plus.',
    until: (day) =>
      `Il nous faut votre oui avant le ${day}. À partir de ce jour, les lettres s’arrêtent toutes seules.`,
    no: 'Vous ne voulez plus de lettres ? Ne faites rien. Ou répondez « arrêt », et elles s’arrêtent tout de suite.',
    later:
      'Le jour est passé ? Vous pouvez encore répondre « oui » à cette lettre. Les lettres recommencent alors.',
  },
};
