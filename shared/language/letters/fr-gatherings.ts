import type { gatherings as english } from './en-gatherings.ts';

/** What one says to an invitation. */
const answers = [
  { say: 'oui', does: 'vous venez' },
  { say: 'nous serons trois', does: 'vous venez avec deux autres personnes' },
  { say: 'peut-être', does: 'vous ne savez pas encore' },
  { say: 'non', does: 'vous ne venez pas' },
];

/** Words of the letters about gatherings, to those who are invited and to stewards. */
export const gatherings: typeof english = {
  gatherings: {
    facts: { when: 'Quand', there: 'Sur place', often: 'Rythme', next: 'Ensuite', where: 'Où', host: 'Avec' },
    time: (day, from, to) => `${day}, ${from} à ${to}`,
    timeIn: (time, zone) => `${time}, ${zone}`,
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    everyWeeks: (weekday, weeks) =>
      weeks === 1
        ? `tous les ${weekday}s`
        : `toutes les ${['', '', 'deux', 'trois', 'quatre'][weeks] ?? weeks} semaines, le ${weekday}`,
    everyMonth: (weekday, nth) =>
      `le ${['premier', 'deuxième', 'troisième', 'quatrième'][nth - 1] ?? 'dernier'} ${weekday} du mois`,
    until: (often, day) => `${often}, jusqu’au ${day}`,
    calendar: {
      host: (name) => `Avec ${name}.`,
      answer: 'Pour répondre, prenez les boutons de votre agenda, ou répondez à notre lettre.',
      instead: (day, time) => `J’aimerais mieux un autre moment : ${day}, ${time}.`,
    },
  },
  gatheringInvitation: {
    subject: {
      new: (title) => `Une invitation pour vous : ${title}`,
      changed: (title) => `Du changement : ${title}`,
      cancelled: (title) => `La rencontre n’a pas lieu : ${title}`,
      reminder: (title) => `C’est bientôt : ${title}`,
    },
    title: {
      new: 'Une invitation pour vous',
      changed: 'Il y a du changement',
      cancelled: 'Cette rencontre n’a pas lieu',
      reminder: 'C’est bientôt',
    },
    from: (host, place) => `${place} : ${host} invite tout le monde.`,
    fromNobody: (place) => `${place} : voici une rencontre pour tout le monde.`,
    changed: 'Quelque chose a changé. Voici la rencontre, comme elle est maintenant :',
    cancelled: 'Cette rencontre est annulée :',
    cancelledBy: (steward) =>
      `${steward}, personne-ressource de la communauté, a annulé cette rencontre. Elle n’aura pas lieu :`,
    because: 'Voici pourquoi :',
    becauseBy: (steward) => `${steward} dit :`,
    before: 'Avant, c’était ceci :',
    cancelledDo: 'Vous n’avez rien à faire. Nous le regrettons, et ce sera pour une autre fois.',
    reminder: 'Vous avez dit que vous venez, ou peut-être. La voici encore :',
    ask: 'Est-ce que vous venez ? Appuyez sur Répondre et écrivez une de ces réponses :',
    keep: 'Vous aviez déjà répondu ? Nous gardons votre réponse. Si vous ne pouvez plus venir, répondez « non ».',
    plans: 'Avez-vous changé d’idée ? Appuyez sur Répondre et écrivez « oui » ou « non ».',
    answers,
    calendar: 'Votre courriel montre des boutons pour votre agenda ? Ils marchent aussi.',
    free: 'Rien ne vous oblige à répondre. Votre réponse n’est lue que par la personne qui invite et par les personnes-ressources.',
    button: 'Répondre à cette invitation',
  },
  rsvp: {
    subject: (title) => `Votre réponse : ${title}`,
    title: { yes: 'Vous venez', no: 'Vous ne venez pas', maybe: 'Vous venez peut-être' },
    text: {
      yes: (count) =>
        count === 1
          ? 'Vous avez dit oui. Au plaisir de vous voir.'
          : `Vous avez dit oui, et vous serez ${count} en tout. Au plaisir de vous voir.`,
      no: 'Vous avez dit non. Merci de nous le dire. Ce sera pour une autre fois.',
      maybe: 'Vous avez dit peut-être. C’est très bien. Vous pourrez nous le dire plus tard.',
    },
    once: (day) => `Cette réponse est pour le ${day} seulement.`,
    note: 'Vos autres mots sont allés à la personne qui invite.',
    change: 'Ce n’est pas juste, ou vos plans changent ? Répondez « oui », « non » ou « peut-être ».',
  },
  rsvpQuestion: {
    subject: (title) => `Est-ce que vous venez ? ${title}`,
    title: 'Est-ce que vous venez ?',
    text: 'Nous ne savions pas si votre message dit oui ou non.',
    passedOn: 'La personne qui invite a quand même reçu vos mots.',
    ask: 'Appuyez sur Répondre et écrivez une de ces réponses :',
  },
  gatheringClosed: {
    subject: {
      cancelled: (title) => `La rencontre n’a pas lieu : ${title}`,
      over: (title) => `C’est passé : ${title}`,
    },
    title: { cancelled: 'Cette rencontre n’a pas lieu', over: 'Cette rencontre est passée' },
    text: {
      cancelled: 'Merci de votre réponse. Cette rencontre a été annulée. Vous n’avez plus rien à faire.',
      over: 'Merci de votre réponse. Cette rencontre a déjà eu lieu.',
    },
  },
  gatheringModeration: {
    subject: (title) => `Peut-on inviter les gens ? ${title}`,
    title: 'Peut-on inviter les gens ?',
    text: (who, place) =>
      `${place} : ${who} voudrait inviter tout le monde. Personne d’autre ne l’a encore vu.`,
    someone: 'Quelqu’un',
    unclear: 'Nous n’avons pas compris si vous dites oui ou non. Nous ne voulons pas deviner.',
    decide: 'Appuyez sur Répondre et écrivez une de ces réponses sur la première ligne :',
    choices: [
      { say: 'approuver', does: 'les gens sont invités tout de suite' },
      { say: 'refuser : votre raison', does: 'on n’invite pas les gens. La personne lira votre raison.' },
    ],
  },
  gatheringDecided: {
    subject: { announced: 'Les gens sont invités', declined: 'Pas annoncé', cancelled: 'Annulé' },
    title: {
      announced: 'C’est fait. Les gens sont invités.',
      declined: 'C’est fait. Personne n’est invité.',
      cancelled: 'La rencontre a été annulée',
    },
    alreadyTitle: 'La décision était déjà prise',
    thanks: 'Merci. Nous l’avons dit à la personne qui invite.',
    already: {
      announced: (by) => `${by} avait déjà dit oui. Les gens sont invités.`,
      declined: (by) => `${by} avait déjà choisi de ne pas inviter les gens.`,
      cancelled: () => 'Il n’y a plus rien à décider.',
    },
    cancel: 'Si quelque chose ne va pas plus tard, vous pouvez répondre « annuler ».',
  },
};
