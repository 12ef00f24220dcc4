import type { digests as english } from './en-digests.ts';

/** Words of the digest and of what stands below bulk letters. */
export const digests: typeof english = {
  digest: {
    subject: (place, day) => `Le bulletin du ${day} : ${place}`,
    subjectLead: (question) => `Une question et des nouvelles : ${question}`,
    title: (place) => `Le bulletin : ${place}`,
    period: (from, until) => `Ce que des gens ont partagé, du ${from} au ${until}.`,
    count: (items) => (items === 1 ? 'Il y a une chose à lire.' : `Il y a ${items} choses à lire.`),
    leadTitle: 'La question du moment',
    leadFrom: (steward, place) => `${steward} demande à tout le monde (${place}) :`,
    leadAnswer: (day) =>
      `Pour répondre à cette question, appuyez sur Répondre. Vous pouvez répondre jusqu’au ${day}.`,
    leadButton: 'Répondre à cette question',
    sharedTitle: 'À lire',
    answered: (numbers, how) =>
      how === 'one'
        ? `Il y a une réponse à vos mots : voyez le numéro ${numbers}.`
        : `Il y a des réponses à vos mots : voyez les numéros ${numbers}.`,
    thanked: (who, how) =>
      how === 'one' ? `${who} vous dit merci pour vos mots.` : `${who} vous disent merci pour vos mots.`,
    oneMore: (people) => (people === 1 ? 'une autre personne' : `${people} autres personnes`),
    somebody: (people) => (people === 1 ? 'Une personne' : `${people} personnes`),
    quiet: 'Cette fois-ci, tout était calme ici.',
    borrowed: 'Cette fois-ci, tout était calme ici. Voici donc ce qui se partage un peu plus loin.',
    comingTitle: 'À venir',
    alsoAsked: (number, steward, place) => `${number}. ${steward} demande à tout le monde (${place})`,
    alsoUntil: (day) => `Vous pouvez répondre jusqu’au ${day}.`,
    alsoAnswer: (number) => `Répondre à la question ${number}`,
    gathering: (number, title) => `${number}. ${title}`,
    gatheringAnswer: (number) => `Dire si vous venez au numéro ${number}`,
    gatheringByNumber: (number) =>
      `Est-ce que vous venez ? Appuyez sur Répondre et commencez par le numéro. Par exemple : « ${number} : oui »`,
    nextDigest: (day) => `Votre prochain bulletin arrive le ${day}.`,
    replyTitle: 'Pour répondre',
    toLead: 'Pour répondre à la question du début, appuyez sur Répondre.',
    toStewards: 'Si vous appuyez sur Répondre, les personnes-ressources liront vos mots.',
    byNumber: (number) =>
      `Pour répondre à une personne, commencez par le numéro. Par exemple : « ${number} : Ça m’arrive aussi. »`,
    thank: (number) => `Pour dire merci à une personne, écrivez « ${number} : merci ».`,
    several:
      'Un seul courriel peut répondre à plusieurs personnes. Mettez chaque numéro au début d’une ligne.',
    near: (place) => `Près de chez vous : ${place}`,
    region: (place) => `Votre région : ${place}`,
    province: (place) => `Ailleurs : ${place}`,
    itemTitle: (number, who) => `${number}. ${who}`,
    shared: { resource: 'À lire ou à utiliser :', question: 'Une question pour vous :' },
    ownTitle: 'Partagez quelque chose à vous',
    own: (address) =>
      `Avez-vous une histoire, quelque chose d’utile ou une question ? Écrivez à ${address}. Les gens de votre coin vous lisent d’abord.`,
    question: 'C’est une réponse à cette question :',
    inReplyTo: (who) => `C’est une réponse à ${who}, qui a écrit :`,
    more: 'Il y avait trop à lire pour une seule lettre. La suite vient avec votre prochain bulletin.',
    goesOn: (number) =>
      `Le texte continue. Pour le recevoir en entier, appuyez sur Répondre et écrivez « suite ${number} ».`,
    reply: (number) => `Répondre au numéro ${number}`,
    replySubject: (number, who) => `Au numéro ${number} : ${who}`,
  },
  allWords: {
    subject: (who) => `Le texte en entier : ${who}`,
    title: (who) => `Le texte en entier : ${who}`,
    text: 'Vous l’avez demandé en entier. Le voici.',
  },
  bulkFooter: {
    why: (community) =>
      `Vous recevez cette lettre parce que vous êtes membre de cette communauté : ${community}.`,
    archive: 'Lire cette lettre dans votre navigateur :',
    unsubscribe: 'Arrêter ces lettres :',
    orReply: 'Ou répondez avec le mot « arrêt ».',
  },
};
