import type { Otherwise } from '../../plain.ts';
import type { receipts as standard } from '../en-receipts.ts';

export const receipts: Otherwise<typeof standard> = {
  receipt: {
    subject: {
      shared: 'Nous partageons vos mots',
      withdrawn: 'Nous avons retiré vos mots',
      'already-withdrawn': 'Nous avions déjà retiré vos mots',
    },
    title: {
      received: 'Merci. Nous avons vos mots.',
      corrected: 'Merci. Nous avons vos nouveaux mots.',
      anonymous: 'C’est fait. Personne ne voit votre nom.',
      shared: 'C’est fait. Nous pouvons partager vos mots.',
      withdrawn: 'C’est fait. Nous avons retiré vos mots.',
      'already-withdrawn': 'Nous avions déjà retiré vos mots.',
    },
    readers: (place) => `tout le monde lit vos mots, ${place}`,
    rows: { name: 'Le nom que nous montrons' },
    reach: (place) => `Tout le monde, ${place}`,
    stewardsOnly:
      'Seules les personnes-ressources lisent vos mots. Nous ne les mettons pas dans un bulletin.',
    held: (day) =>
      `Une personne-ressource lit d’abord vos mots. Ensuite, nous les partageons, le ${day} ou plus tard.`,
    publishedByMail: (day) =>
      `La personne a déjà vos mots. Nous les partageons aussi dans les bulletins à partir du ${day}.`,
    heldByMail: (day) =>
      `Une personne-ressource lit d’abord vos mots. Ensuite, la personne les reçoit. Nous les partageons aussi, le ${day} ou plus tard.`,
    declined:
      'Une personne-ressource a lu vos mots. Nous ne les partageons pas. Personne d’autre ne les lit.',
    withdrawn:
      'Nous ne mettons pas vos mots dans un nouveau bulletin. Mais les lettres déjà envoyées ne changent pas.',
    unsure:
      'Quels mots sont nouveaux ? Nous ne savons pas bien. Alors nous avons tout gardé. Une personne-ressource lit d’abord vos mots. Vous pouvez aussi répondre. Écrivez seulement les mots à partager.',
    closed: 'Le temps pour répondre était passé. Mais nous prenons quand même vos mots.',
    changeIntro: 'Appuyez sur Répondre. Écrivez un de ces mots :',
    choices: {
      private: { say: 'privé', does: 'seules les personnes-ressources lisent vos mots' },
      anonymous: { say: 'anonyme', does: 'nous partageons vos mots sans votre nom' },
      shared: { say: 'partager', does: 'nous partageons vos mots avec votre nom' },
      withdraw: { say: 'retirer', does: 'nous retirons vos mots' },
    },
    sent: {
      private: { say: 'privé', does: 'nous ne mettons vos mots dans aucun bulletin' },
      anonymous: { say: 'anonyme', does: 'le bulletin ne montre pas votre nom' },
    },
    newWords: 'Vous pouvez aussi écrire de nouveaux mots. Nous prendrons les nouveaux mots.',
    fine: 'C’est bien comme ça ? Alors vous n’avez rien à faire.',
    again: 'Voulez-vous partager des mots quand même ? Répondez encore à la première lettre.',
  },
  receipts: {
    gone: (number) =>
      `Vous avez répondu au numéro ${number}. Mais la personne a retiré ses mots. Personne n’a reçu votre réponse. Vous aviez écrit :`,
    again: (highest) =>
      highest === 1
        ? 'Le bulletin a seulement le numéro 1. Voulez-vous partager ces mots ? Appuyez sur Répondre. Écrivez d’abord le numéro. Par exemple : « 1 : Moi aussi. »'
        : `Le bulletin a les numéros 1 à ${highest}. Voulez-vous partager ces mots ? Appuyez sur Répondre. Écrivez d’abord le numéro. Par exemple : « 2 : Moi aussi. »`,
    changeAll: 'Appuyez sur Répondre. Écrivez un de ces mots. Il change toutes vos réponses :',
    changeOne: (number) =>
      `Voulez-vous changer une seule réponse ? Écrivez d’abord son numéro. Par exemple : « ${number} : anonyme ».`,
  },
  whichNumbers: {
    text: 'Merci pour vos mots. Il y a des numéros. Que veulent-ils dire ? Nous ne savons pas. Nous n’avons encore rien partagé.',
    choose: 'Appuyez sur Répondre. Écrivez un de ces mots :',
    no: { say: 'non', does: 'tous vos mots répondent à la question en bas' },
    noToStewards: { say: 'non', does: 'tous vos mots vont aux personnes-ressources' },
  },
  response: {
    yours: 'Voici vos mots d’avant :',
    reply:
      'Pour répondre, appuyez sur Répondre. Ensuite, nous vous montrons vos mots. Vous pouvez les changer.',
  },
  passedOn: {
    subject: 'Nous avons donné vos mots aux personnes-ressources',
    title: 'Nous avons donné vos mots aux personnes-ressources',
    text: 'Les personnes-ressources vont lire vos mots. Elles vous écriront. Personne d’autre ne lit vos mots.',
  },
  message: {
    reply: (who) => `Pour répondre à ${who}, appuyez sur Répondre. Une seule personne lira votre réponse.`,
  },
};
