import type { Otherwise } from '../../plain.ts';
import type { gatherings as standard } from '../en-gatherings.ts';

export const gatherings: Otherwise<typeof standard> = {
  gatheringInvitation: {
    cancelledDo: 'Vous n’avez rien à faire. Nous le regrettons.',
    reminder: 'Vous avez dit oui, ou peut-être. Voici la rencontre :',
    ask: 'Est-ce que vous venez ? Appuyez sur Répondre. Écrivez un de ces mots :',
    keep: 'Vous aviez répondu ? Nous gardons votre réponse. Vous ne pouvez plus venir ? Répondez « non ».',
    plans: 'Vous voulez changer votre réponse ? Appuyez sur Répondre. Écrivez « oui » ou « non ».',
    free: 'Vous pouvez aussi ne pas répondre. La personne qui invite lit votre réponse. Les personnes-ressources aussi.',
  },
  rsvp: {
    text: {
      yes: (count) =>
        count === 1
          ? 'Vous avez dit oui. Merci !'
          : `Vous avez dit oui. Vous serez ${count} en tout. Merci !`,
      no: 'Vous avez dit non. Merci. Ce sera pour une autre fois.',
      maybe: 'Vous avez dit peut-être. C’est très bien. Vous pourrez le dire plus tard.',
    },
    note: 'Vous avez écrit d’autres mots. La personne qui invite les reçoit.',
    change: 'Ce n’est pas juste ? Répondez « oui », « non » ou « peut-être ».',
  },
  rsvpQuestion: {
    text: 'Nous ne savons pas si vous dites oui ou non.',
    passedOn: 'La personne qui invite a reçu vos mots.',
    ask: 'Appuyez sur Répondre. Écrivez un de ces mots :',
  },
  gatheringClosed: {
    text: {
      cancelled: 'Merci de votre réponse. Cette rencontre n’a pas lieu. Vous n’avez rien à faire.',
      over: 'Merci de votre réponse. Cette rencontre est passée.',
    },
  },
  gatheringModeration: {
    text: (who, place) => `${place} : ${who} veut inviter tout le monde. Personne d’autre ne l’a lu.`,
    unclear: 'Nous n’avons pas compris. Dites-vous oui ou non ?',
    decide: 'Appuyez sur Répondre. Écrivez ceci sur la première ligne :',
  },
  gatheringDecided: {
    alreadyTitle: 'Quelqu’un a décidé avant vous',
    already: {
      announced: (by) => `${by} a déjà dit oui. Les gens sont invités.`,
      declined: (by) => `${by} a déjà dit non. Les gens ne sont pas invités.`,
      cancelled: () => 'Vous n’avez rien à décider.',
    },
  },
};
