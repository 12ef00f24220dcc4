import type { Otherwise } from '../../plain.ts';
import type { moderation as standard } from '../en-moderation.ts';

export const moderation: Otherwise<typeof standard> = {
  moderation: {
    readers: (place) => `Si vous approuvez, tout le monde lit ces mots. Lieu : ${place}.`,
    wrote: 'Lisez ces mots, s’il vous plaît. Personne d’autre ne les a lus.',
    unsure:
      'Quels mots sont nouveaux ? Nous ne savons pas bien. Il y a peut-être des mots de trop. Par exemple : un bout d’une ancienne lettre.',
    decide: 'Appuyez sur Répondre. Écrivez une de ces réponses sur la première ligne :',
    choices: [
      { say: 'approuver', does: 'nous partageons les mots dans le prochain bulletin' },
      {
        say: 'refuser : votre raison',
        does: 'nous ne partageons pas les mots. La personne lit votre raison.',
      },
    ],
  },
  decided: {
    title: {
      published: 'C’est fait. Nous partageons ces mots.',
      declined: 'C’est fait. Nous ne partageons pas ces mots.',
    },
    already: {
      published: (by) => `${by} a déjà dit oui à ces mots. Nous les partageons.`,
      declined: (by) => `${by} a déjà dit non à ces mots. Nous ne les partageons pas.`,
      withdrawn: () => 'Vous n’avez rien à décider.',
    },
    alreadyTitle: 'Quelqu’un a décidé avant vous',
  },
  unclear: {
    subject: 'Nous n’avons pas compris votre réponse',
    title: 'Nous n’avons pas compris votre réponse',
    where: { held: 'Est-ce que vous dites oui ou non à ces mots ? Écrivez-le encore, s’il vous plaît.' },
  },
  approved: {
    subject: 'Nous partageons vos mots',
    title: 'Bonne nouvelle : nous partageons vos mots',
    text: (day) =>
      `Une personne-ressource a lu vos mots et a dit oui. Ils seront dans les bulletins à partir du ${day}.`,
    change:
      'Voulez-vous autre chose maintenant ? Appuyez sur Répondre. Écrivez un de ces mots : « retirer », « privé » ou « anonyme ».',
  },
  declined: {
    text: (steward) =>
      `Merci d’avoir écrit. ${steward} a lu vos mots. Nous ne les partageons pas cette fois-ci.`,
    again:
      'Vous pouvez essayer encore. Appuyez sur Répondre. Dites-le avec d’autres mots. Une personne-ressource les lira.',
  },
};
