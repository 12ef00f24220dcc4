import { formatNumber } from '../dates.ts';
import type { arrivals as english } from './en-arrivals.ts';

/** Words about letters that do not arrive: to whom they do not reach, and to their stewards. */
export const arrivals: typeof english = {
  canYouReadUs: {
    subject: 'Recevez-vous nos lettres ?',
    title: (name) =>
      name ? `Bonjour, ${name}. Recevez-vous nos lettres ?` : 'Bonjour. Recevez-vous nos lettres ?',
    why: 'Des lettres que nous vous avons envoyées nous sont revenues. Votre boîte était peut-être pleine. Nous avons donc arrêté d’en envoyer.',
    ask: 'Celle-ci est bien arrivée ? Appuyez sur Répondre et écrivez n’importe quel mot. Vous recevrez de nouveau nos lettres.',
    stop: 'Un seul mot veut dire non : répondez « arrêt », et vous ne recevrez plus nos lettres.',
    once: 'Vous pouvez aussi ne rien faire. Nous ne vous le demanderons plus.',
  },
  arrivals: {
    subject: 'Des lettres qui n’arrivent pas',
    title: 'Des lettres qui n’arrivent pas',
    intro: 'Voici ce qui a changé depuis une semaine parmi les membres dont vous vous occupez.',
    unreachableTitle: 'Nos lettres n’arrivent plus',
    unreachable: (people) =>
      people === 1
        ? 'Des lettres à cette personne nous sont revenues. Nous ne lui en envoyons plus.'
        : 'Des lettres à ces personnes nous sont revenues. Nous ne leur en envoyons plus.',
    why: {
      'no-such-address': 'cette adresse n’existe pas, ou n’existe plus',
      suppressed: 'des lettres à cette adresse étaient déjà revenues, alors nous n’en envoyons plus',
      'mailbox-full': 'la boîte est pleine',
      'mailbox-closed': 'la boîte est fermée, ou ne sert plus',
      refused: 'le fournisseur de courriel refuse nos lettres',
      'not-answering': 'le fournisseur de courriel ne répond pas',
      unknown: 'nous ne savons pas pourquoi',
    },
    help: 'Que pouvez-vous faire ? Si vous connaissez la personne, vous pouvez lui téléphoner, ou lui en parler à la prochaine rencontre.',
    newAddress: (join) =>
      `La personne a une nouvelle adresse ? Pour s’inscrire, il lui suffit d’écrire de cette adresse à ${join}.`,
    oldAddress:
      'L’ancienne adresse marche de nouveau ? Alors un seul courriel envoyé de cette adresse suffit, peu importe ce qu’il dit. La personne recevra de nouveau nos lettres.',
    returnedTitle: 'De retour parmi nous',
    returned: (people) =>
      people === 1
        ? 'Cette personne reçoit de nouveau nos lettres. Il n’y a rien à faire.'
        : 'Ces personnes reçoivent de nouveau nos lettres. Il n’y a rien à faire.',
    others: (people) =>
      people === 1 ? 'et une autre personne' : `et ${formatNumber(people, 'fr')} autres personnes`,
    refusedTitle: 'Des lettres trop grosses, ou jugées étranges',
    refused: (letters) =>
      letters === 1
        ? 'Un fournisseur de courriel a refusé une lettre à cause de sa taille ou de son contenu. La personne reçoit toujours nos autres lettres.'
        : `Des fournisseurs de courriel ont refusé ${formatNumber(letters, 'fr')} lettres à cause de leur taille ou de leur contenu. Les personnes reçoivent toujours nos autres lettres.`,
    complainedTitle: 'Des départs',
    complained: (people) =>
      people === 1
        ? 'Une personne est partie en appuyant sur le bouton « Pourriel » de son logiciel de courriel. C’est son droit. Elle ne reçoit plus de lettres.'
        : `${formatNumber(people, 'fr')} personnes sont parties en appuyant sur le bouton « Pourriel » de leur logiciel de courriel. C’est leur droit. Elles ne reçoivent plus de lettres.`,
  },
};
