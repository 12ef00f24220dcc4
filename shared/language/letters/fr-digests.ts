import type { digests as english } from './en-digests.ts';

/** Words of the digest and of what stands below bulk letters. */
export const digests: typeof english = {
  digest: {
    subject: (place, day) => `Le bulletin (${place}) : ${day}`,
    subjectLead: (question) => `Une question et des nouvelles : ${question}`,
    title: (place) => `Le bulletin : ${place}`,
    period: (from, until) => `Ce que des gens ont partagé, du ${from} au ${until}.`,
    count: (items) => (items === 1 ? 'Il y a une chose à lire.' : `Il y a ${items} choses à lire.`),
    leadTitle: 'La question du moment',
    leadFrom: (steward, place) => `${steward} demande à tout le monde (${place}) :`,
    leadAnswer: (day) =>
      `Pour répondre à cette question, appuyez sur Répondre. Vous pouvez répondre jusqu’au ${day}.`,
    leadButton: 'Répondre à cette question',
    toStewards: 'Si vous appuyez sur Répondre, les personnes-ressources lisent vos mots.',
    byNumber: (number) =>
      `Pour répondre à une personne, commencez par le numéro. Par exemple : ${number}. Je connais ce sentiment.`,
    near: (place) => `Près de chez vous : ${place}`,
    section: (place) => place,
    itemTitle: (number, who) => `${number}. ${who}`,
    question: 'C’est une réponse à la question :',
    inReplyTo: (who) => `C’est une réponse à ces mots (${who}) :`,
    more: 'Il y avait plus qu’une lettre ne peut contenir. La suite vient avec votre prochain bulletin.',
    reply: 'Répondre à ceci',
    replySubject: (number, who) => `Au numéro ${number} : ${who}`,
  },
  bulkFooter: {
    why: (community) => `Vous recevez cette lettre parce que vous êtes membre. Communauté : ${community}.`,
    archive: 'Lire cette lettre dans votre navigateur :',
    unsubscribe: 'Arrêter ces lettres :',
    orReply: 'Ou répondez avec le mot « arrêt ».',
  },
};
