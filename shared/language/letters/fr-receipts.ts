import type { receipts as english } from './en-receipts.ts';

/** Words of the letters about what somebody shared. */
export const receipts: typeof english = {
  receipt: {
    subject: {
      received: 'Merci pour vos mots',
      corrected: 'Merci pour vos nouveaux mots',
      unchanged: 'Vos mots',
      reach: 'Qui lira vos mots',
      private: 'Vos mots restent privés',
      anonymous: 'Vos mots, sans votre nom',
      shared: 'Vos mots seront partagés',
      files: 'Merci pour vos fichiers',
      described: 'Votre image a une description',
      withdrawn: 'Vos mots sont retirés',
      'already-withdrawn': 'Vos mots étaient déjà retirés',
    },
    title: {
      received: 'Merci. Nous avons bien reçu vos mots.',
      corrected: 'Merci. Nous avons bien reçu vos nouveaux mots.',
      unchanged: 'Vos mots sont comme avant.',
      reach: 'C’est fait. Nous avons noté qui lira vos mots.',
      private: 'C’est fait. Seules les personnes-ressources voient vos mots.',
      anonymous: 'C’est fait. Votre nom reste caché.',
      shared: 'C’est fait. Vos mots peuvent être partagés.',
      files: 'Merci. Nous avons vos fichiers.',
      described: 'C’est fait. Ces mots seront avec votre image.',
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
    published: (day) => `Dans les bulletins à partir du ${day}`,
    held: (day) =>
      `Une personne-ressource les lit d’abord. Ensuite, ils seront dans un bulletin, au plus tôt le ${day}.`,
    publishedByMail: (day) =>
      `La personne à qui vous répondez les a déjà reçus. Ils seront aussi dans les bulletins à partir du ${day}.`,
    heldByMail: (day) =>
      `Une personne-ressource les lit d’abord. Ensuite, la personne à qui vous répondez les reçoit. Ils seront aussi dans un bulletin, au plus tôt le ${day}.`,
    quiet: (time, day) =>
      `Ils attendent une heure calme, jusqu’à ${time}. Ensuite, ils vont dans les bulletins, à partir du ${day}.`,
    quietByMail: (time) =>
      `Ils attendent une heure calme, jusqu’à ${time}. Ensuite, la personne à qui vous répondez les reçoit. Ils vont aussi dans les bulletins.`,
    hidden: 'Une personne-ressource a caché ces mots. Personne d’autre ne les lit.',
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
    sentSubject: {
      private: 'Vos mots ne sont dans aucun bulletin',
      anonymous: 'Le bulletin ne montre pas votre nom',
    },
    sentTitle: {
      private: 'C’est fait. Vos mots ne sont dans aucun bulletin.',
      anonymous: 'C’est fait. Le bulletin ne montre pas votre nom.',
    },
    sentOnly: 'La personne à qui vous répondez a déjà vos mots. Personne d’autre ne les reçoit.',
    sentNamed: 'La personne à qui vous répondez a déjà vos mots. Elle sait peut-être que c’est vous.',
    nameInWords: (name) =>
      `Le nom « ${name} » est dans vos mots, et les gens peuvent le voir. Voulez-vous l’enlever ? Répondez alors avec vos mots, sans ce nom.`,
    sent: {
      private: { say: 'privé', does: 'vos mots ne sont dans aucun bulletin' },
      anonymous: { say: 'anonyme', does: 'vos mots sont dans le bulletin sans votre nom' },
    },
    reachIntro: 'Ou dites qui lira vos mots :',
    readers: (place) => `vos mots vont à tout le monde (${place})`,
    levels: { local: 'local', regional: 'régional', provincial: 'provincial' },
    newWords: 'Ou écrivez de nouveaux mots. Ils remplaceront les premiers.',
    fine: 'Tout vous convient ? Alors vous n’avez rien à faire.',
    again:
      'Vous avez changé d’idée ? Répondez encore une fois à la première lettre, avec les mots que vous voulez.',
  },
  receipts: {
    subject: {
      words: 'Merci pour vos mots',
      thanks: 'Nous transmettons votre merci',
      none: 'Quel numéro voulez-vous dire ?',
    },
    title: {
      words: 'Merci. Nous avons bien reçu vos mots.',
      thanks: 'Nous transmettons votre merci.',
      none: 'Quel numéro voulez-vous dire ?',
    },
    toPerson: (number, who) => `Numéro ${number}, votre réponse à ${who}`,
    toQuestion: (number) => `Numéro ${number}, votre réponse à la question`,
    ownWords: (number) => `Numéro ${number}, vos mots`,
    thanksTitle: 'Vos mercis',
    thanked: (number, who) => `Numéro ${number} : ${who}. Le prochain bulletin transmettra votre merci.`,
    goneTitle: 'Ce qui n’est plus partagé',
    gone: (number) =>
      `Les mots du numéro ${number} ont été retirés. Nous n’avons donc montré votre réponse à personne. Vous aviez écrit :`,
    unplacedTitle: 'Des mots que nous n’avons pas partagés',
    unplaced: 'Pour quel numéro sont ces mots ? Nous ne le savons pas. Personne ne les a lus :',
    again: (highest) =>
      highest === 1
        ? 'Le bulletin a seulement le numéro 1. Voulez-vous partager ces mots ? Appuyez sur Répondre et commencez par le numéro. Par exemple : « 1 : Ça m’arrive aussi. »'
        : `Le bulletin a les numéros 1 à ${highest}. Voulez-vous partager ces mots ? Appuyez sur Répondre et commencez par le numéro. Par exemple : « 2 : Ça m’arrive aussi. »`,
    changeAll: 'Appuyez sur Répondre et écrivez un de ces mots. Il compte pour toutes vos réponses :',
    changeOne: (number) =>
      `Pour changer une seule réponse, commencez par son numéro. Par exemple : « ${number} : anonyme », ou « ${number} : » et de nouveaux mots.`,
  },
  whichNumbers: {
    subject: 'Ces numéros sont-ils ceux du bulletin ?',
    title: 'Ces numéros sont-ils ceux du bulletin ?',
    text: 'Merci pour vos mots. Il y a des numéros, et nous ne voulons pas deviner ce qu’ils veulent dire. Nous n’avons encore rien partagé.',
    toPerson: (number, who) => `Pour le numéro ${number}, ${who} :`,
    toQuestion: (number) => `Pour le numéro ${number}, une question :`,
    toGathering: (number) => `Pour le numéro ${number}, une rencontre :`,
    choose: 'Appuyez sur Répondre et écrivez un de ces mots :',
    yes: { say: 'oui', does: 'chaque partie va à son numéro dans le bulletin' },
    no: { say: 'non', does: 'tout le texte répond à la question ci-dessous' },
    noToStewards: {
      say: 'non',
      does: 'tout le texte va aux personnes-ressources, et personne d’autre ne le lit',
    },
    question: 'La question :',
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
    who: (stewards) => (stewards < 2 ? 'Cette personne les lit :' : 'Ces personnes les lisent :'),
  },
  message: {
    subject: (who) => `Un message pour vous : ${who}`,
    title: (who) => `Un message pour vous : ${who}`,
    reply: (who) => `Pour répondre à ${who}, appuyez sur Répondre. Seule cette personne lira votre réponse.`,
    address: 'Son adresse est :',
    done: 'Il n’y a rien à répondre, ou vous avez téléphoné ? Répondez « c’est fait ». Nous ne demanderons à personne d’autre.',
  },
};
