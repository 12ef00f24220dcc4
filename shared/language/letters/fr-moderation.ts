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
    subject: {
      published: 'Approuvé',
      declined: 'Non partagé',
      withdrawn: 'Retiré',
      quiet: 'Bientôt partagé',
      'on-hold': 'En attente',
      hidden: 'Caché',
      upheld: 'Pas remis',
      kept: 'Gardé',
      asked: 'Question posée',
      suggested: 'Mots proposés',
      paused: 'En pause',
      'let-back': 'Pause finie',
      shared: 'Partagé',
      private: 'Pas pour les autres',
      'author-left': 'La personne est partie',
    },
    title: {
      published: 'C’est fait. Ces mots seront partagés.',
      declined: 'C’est fait. Ces mots ne seront pas partagés.',
      withdrawn: 'La personne a retiré ces mots.',
      quiet: 'Ces mots seront bientôt partagés.',
      'on-hold': 'C’est fait. Ces mots attendent.',
      hidden: 'C’est fait. Ces mots sont cachés.',
      upheld: 'C’est fait. Personne ne lira ces mots.',
      kept: 'C’est fait. Ces mots restent.',
      asked: 'C’est fait. Nous demandons à la personne.',
      suggested: 'C’est fait. Nous demandons à la personne.',
      paused: 'C’est fait. La personne est en pause de partage.',
      'let-back': 'C’est fait. La personne peut partager de nouveau.',
      shared: 'Ces mots sont partagés.',
      private: 'Ces mots sont pour les personnes-ressources.',
      'author-left': 'La personne est partie.',
    },
    already: {
      published: (by) => `${by} avait déjà approuvé ces mots. Ils seront partagés.`,
      declined: (by) => `${by} avait déjà choisi de ne pas partager ces mots.`,
      withdrawn: () => 'Il n’y a plus rien à décider.',
      quiet: () => 'Ils attendent la fin de leur heure calme. Personne n’avait rien décidé.',
      'on-hold': () => 'Ces mots attendent déjà une personne-ressource. Personne ne peut les lire.',
      hidden: (by) => `${by} avait déjà caché ces mots. Personne ne peut les lire.`,
      upheld: (by) => `${by} avait déjà choisi de ne pas remettre ces mots.`,
      kept: (by) => `${by} avait déjà choisi de garder ces mots.`,
      asked: (by) => `${by} avait déjà posé une question.`,
      suggested: (by) => `${by} avait déjà proposé d’autres mots.`,
      paused: (by) => `${by} avait déjà demandé une pause. Elle compte toujours.`,
      'let-back': () => 'La personne n’est pas en pause de partage.',
      shared: () => 'Ils sont déjà partagés. Pour les retirer, répondez « cacher : votre raison ».',
      private: () =>
        'La personne a demandé que seules les personnes-ressources les lisent. Il n’y a rien à décider.',
      'author-left': () => 'Nous ne pouvons plus lui demander.',
    },
    done: {
      published: 'Merci. Nous l’avons dit à la personne qui a écrit.',
      declined:
        'Merci. Nous l’avons dit à la personne qui a écrit. Vous changez d’idée ? Répondez « approuver », et nous partageons les mots.',
      withdrawn: 'Il n’y a plus rien à décider.',
      quiet: 'Merci.',
      'on-hold': 'Merci. Personne ne les lit avant votre « approuver ».',
      hidden: 'Merci. Nous l’avons dit à la personne, avec votre raison.',
      upheld: 'Merci. Nous l’avons dit à la personne, avec votre raison.',
      kept: 'Merci. Nous l’avons dit à qui s’inquiétait. La personne qui a écrit ne le sait pas.',
      asked: 'Merci. Vous aurez une lettre quand la personne répondra.',
      suggested: 'Merci. Rien n’est partagé avant le oui de la personne.',
      paused:
        'Merci. Nous l’avons dit à la personne. Pour finir la pause, répondez « reprendre le partage ».',
      'let-back': 'Merci. Nous l’avons dit à la personne.',
      shared: 'Merci.',
      private: 'Il n’y a rien à décider.',
      'author-left': 'Nous ne pouvons plus lui demander.',
    },
    alreadyTitle: 'La décision était déjà prise',
    words: 'Voici les mots :',
  },
  unclear: {
    subject: 'Nous n’avons pas compris votre décision',
    title: 'Nous n’avons pas compris votre décision',
    where: {
      held: 'Ces mots attendent toujours. Nous ne voulons pas deviner.',
      quiet: 'Rien n’a changé. Ces mots attendent la fin de leur heure calme. Nous ne voulons pas deviner.',
      published: 'Rien n’a changé. Tout le monde peut lire ces mots. Nous ne voulons pas deviner.',
      declined: 'Rien n’a changé. Ces mots ne sont pas partagés. Nous ne voulons pas deviner.',
      hidden: 'Rien n’a changé. Ces mots sont cachés. Nous ne voulons pas deviner.',
      withdrawn: 'Rien n’a changé. La personne a retiré ces mots.',
    },
  },
  approved: {
    subject: 'Vos mots seront partagés',
    title: 'Bonne nouvelle : vos mots seront partagés',
    text: (day) =>
      `Une personne-ressource a lu vos mots et a dit oui. Ils seront dans les bulletins à partir du ${day}.`,
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
