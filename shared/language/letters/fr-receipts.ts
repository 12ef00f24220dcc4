import type { receipts as english } from './en-receipts.ts';

/** Words of the letters about what somebody shared. */
export const receipts: typeof english = {
  receipt: {
    subject: {
      received: 'Merci pour vos mots',
      corrected: 'Merci pour vos nouveaux mots',
      private: 'Vos mots restent privés',
      anonymous: 'Vos mots, sans votre nom',
      shared: 'Vos mots seront partagés',
      withdrawn: 'Vos mots sont retirés',
      'already-withdrawn': 'Vos mots étaient déjà retirés',
    },
    title: {
      received: 'Merci. Nous avons bien reçu vos mots.',
      corrected: 'Merci. Nous avons bien reçu vos nouveaux mots.',
      private: 'C’est fait. Seules les personnes-ressources voient vos mots.',
      anonymous: 'C’est fait. Votre nom reste caché.',
      shared: 'C’est fait. Vos mots peuvent être partagés.',
      withdrawn: 'C’est fait. Vos mots sont retirés.',
      'already-withdrawn': 'Vos mots étaient déjà retirés.',
    },
    question: 'Vous avez répondu à cette question :',
    response: (who) => `Vous avez répondu à ${who} :`,
    words: 'Voici vos mots :',
    nextTitle: 'Ce qui se passe maintenant',
    rows: { who: 'Qui les lira', name: 'Sous quel nom', when: 'Quand' },
    reach: (place) => `Tout le monde (${place})`,
    stewardsOnly: 'Seules les personnes-ressources lisent vos mots. Vos mots ne sont dans aucun bulletin.',
    published: (day) => `Dans le bulletin du ${day}`,
    held: (day) =>
      `Une personne-ressource les lit d’abord. Ensuite, ils seront dans un bulletin, au plus tôt le ${day}.`,
    declined: 'Une personne-ressource a choisi de ne pas partager ces mots. Personne d’autre ne les lit.',
    withdrawn:
      'Vos mots ne seront dans aucun nouveau bulletin. Les lettres déjà envoyées restent comme elles sont.',
    unsure:
      'Nous ne savions pas bien quels mots sont nouveaux. Nous les avons donc tous gardés. Une personne-ressource les lira d’abord. Vous pouvez aussi répondre en écrivant seulement les mots à partager.',
    closed: 'La date limite était passée. Vos mots sont quand même les bienvenus.',
    changeTitle: 'Voulez-vous changer quelque chose ?',
    changeIntro: 'Appuyez sur Répondre et écrivez un de ces mots :',
    choices: {
      private: { say: 'privé', does: 'seules les personnes-ressources lisent vos mots' },
      anonymous: { say: 'anonyme', does: 'vos mots sont partagés sans votre nom' },
      shared: { say: 'partager', does: 'vos mots sont partagés avec votre nom' },
      withdraw: { say: 'retirer', does: 'vos mots sont retirés' },
    },
    newWords: 'Ou écrivez de nouveaux mots. Ils remplaceront les premiers.',
    fine: 'Tout vous convient ? Alors vous n’avez rien à faire.',
    again:
      'Vous avez changé d’idée ? Répondez encore une fois à la première lettre, avec les mots que vous voulez.',
  },
  response: {
    subject: (who) => `${who}, vous a répondu`,
    title: (who) => `${who}, vous a répondu`,
    yours: 'Vous aviez écrit :',
    reply:
      'Pour répondre à votre tour, appuyez sur Répondre. Nous vous montrons ce qui est partagé, et vous pouvez le changer.',
    button: 'Répondre à votre tour',
  },
  passedOn: {
    subject: 'Nous avons transmis vos mots',
    title: 'Nous avons transmis vos mots',
    text: 'Les personnes-ressources ont maintenant vos mots. Elles vous écriront. Personne d’autre ne les lit.',
    words: 'Voici vos mots :',
    who: 'Ces personnes les lisent :',
  },
  message: {
    subject: (who) => `Un message pour vous : ${who}`,
    title: (who) => `Un message pour vous : ${who}`,
    reply: (who) => `Pour répondre à ${who}, appuyez sur Répondre. Seule cette personne lira votre réponse.`,
    address: 'Son adresse est :',
  },
};
