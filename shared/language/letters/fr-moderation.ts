import type { moderation as english } from './en-moderation.ts';

/** Words of the letters between stewards and those whose words wait. */
export const moderation: typeof english = {
  moderation: {
    subject: (who, words) => `Peut-on partager ceci ? ${who} : « ${words} »`,
    title: 'Peut-on partager ceci ?',
    wrote: 'Ces mots attendent votre décision. Personne d’autre ne les a lus.',
    question: 'Ces mots répondent à cette question :',
    response: (who) => `Ces mots répondent à ${who} :`,
    unsure:
      'Nous ne savions pas bien quels mots sont nouveaux. Regardez s’il y a quelque chose de trop, comme une signature ou une lettre plus ancienne.',
    readers: (place) => `Si vous approuvez, ces mots vont à tout le monde (${place}).`,
    decide: 'Appuyez sur Répondre et écrivez une de ces réponses sur la première ligne :',
    choices: [
      { say: 'approuver', does: 'les mots seront dans le prochain bulletin' },
      {
        say: 'refuser : votre raison',
        does: 'les mots ne sont pas partagés. La personne lira votre raison.',
      },
    ],
  },
  decided: {
    subject: { published: 'Approuvé', declined: 'Non partagé', withdrawn: 'Retiré' },
    title: {
      published: 'C’est fait. Ces mots seront partagés.',
      declined: 'C’est fait. Ces mots ne seront pas partagés.',
      withdrawn: 'La personne a retiré ces mots.',
    },
    already: {
      published: (by) => `${by} avait déjà approuvé ces mots. Ils seront partagés.`,
      declined: (by) => `${by} avait déjà choisi de ne pas partager ces mots.`,
      withdrawn: () => 'Il n’y a plus rien à décider.',
    },
    alreadyTitle: 'La décision était déjà prise',
    thanks: 'Merci. Nous l’avons dit à la personne qui a écrit.',
    words: 'Voici les mots :',
  },
  unclear: {
    subject: 'Nous n’avons pas compris votre décision',
    title: 'Nous n’avons pas compris votre décision',
    text: 'Ces mots attendent toujours. Nous ne voulons pas deviner.',
  },
  approved: {
    subject: 'Vos mots seront partagés',
    title: 'Bonne nouvelle : vos mots seront partagés',
    text: (day) =>
      `Une personne-ressource a lu vos mots et a dit oui. Ils seront dans le bulletin du ${day}.`,
    words: 'Voici vos mots :',
    change:
      'Vous avez changé d’idée ? Appuyez sur Répondre et écrivez « retirer », « privé » ou « anonyme ».',
  },
  declined: {
    subject: 'Au sujet de vos mots',
    title: 'Vos mots ne sont pas dans le bulletin',
    text: (steward) =>
      `Merci d’avoir écrit. ${steward} a lu vos mots et a choisi de ne pas les partager cette fois-ci.`,
    reason: (steward) => `${steward} dit :`,
    words: 'Voici vos mots :',
    again:
      'Vous pouvez appuyer sur Répondre et dire la même chose autrement. Une personne-ressource lira vos nouveaux mots.',
  },
};
