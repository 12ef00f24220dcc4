import type { Otherwise } from '../../plain.ts';
import type { digests as standard } from '../en-digests.ts';

export const digests: Otherwise<typeof standard> = {
  digest: {
    period: (from, until) => `Des gens ont partagé ceci du ${from} au ${until}.`,
    leadTitle: 'Une question pour vous',
    leadFrom: (steward, place) => `${steward} pose une question. Elle est pour : ${place}.`,
    leadAnswer: (day) => `Voulez-vous répondre ? Appuyez sur Répondre. Vous pouvez répondre jusqu’au ${day}.`,
    answered: (numbers, how) =>
      how === 'one'
        ? `Quelqu’un a répondu à vos mots : lisez le numéro ${numbers}.`
        : `Des gens ont répondu à vos mots : lisez les numéros ${numbers}.`,
    quiet: 'Cette fois-ci, il n’y a rien de nouveau ici.',
    borrowed: 'Cette fois-ci, il n’y a rien de nouveau ici. Voici ce qui se partage plus loin.',
    alsoAsked: (number, _steward, place) => `${number}. Une autre question pour : ${place}`,
    toLead: 'Voulez-vous répondre à la question du début ? Appuyez sur Répondre.',
    toStewards: 'Quand vous appuyez sur Répondre, les personnes-ressources lisent vos mots.',
    byNumber: (number) =>
      `Vous pouvez répondre à une personne. Écrivez d’abord le numéro. Par exemple : « ${number} : Moi aussi. »`,
    thank: (number) => `Voulez-vous dire merci ? Écrivez « ${number} : merci ».`,
    several: 'Vous pouvez répondre à plusieurs personnes. Mettez chaque numéro au début d’une ligne.',
    gatheringByNumber: (number) =>
      `Est-ce que vous venez ? Appuyez sur Répondre. Écrivez d’abord le numéro. Par exemple : « ${number} : oui »`,
    goesOn: (number) => `Le texte continue. Voulez-vous tout lire ? Répondez « suite ${number} ».`,
    more: 'Il y a plus à lire. Vous le recevrez avec votre prochain bulletin.',
  },
  bulkFooter: {
    why: (community) =>
      `Vous êtes membre de cette communauté : ${community}. Alors vous recevez cette lettre.`,
    archive: 'Vous pouvez lire cette lettre sur une page Web :',
    unsubscribe: 'Vous pouvez arrêter ces lettres ici :',
    orReply: 'Vous pouvez aussi répondre avec le mot « arrêt ».',
  },
};
