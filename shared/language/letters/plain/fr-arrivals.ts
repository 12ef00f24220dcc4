import { formatNumber } from '../../dates.ts';
import type { Otherwise } from '../../plain.ts';
import type { arrivals as standard } from '../en-arrivals.ts';

export const arrivals: Otherwise<typeof standard> = {
  canYouReadUs: {
    why: 'Des lettres ne sont pas arrivées chez vous. Elles nous sont revenues. Votre boîte était peut-être pleine. Alors nous avons arrêté de vous en envoyer.',
    ask: 'Pouvez-vous lire cette lettre ? Appuyez sur Répondre. Écrivez un mot. Vous recevrez de nouveau nos lettres.',
    stop: 'Vous ne voulez plus de lettres ? Répondez « arrêt ».',
    once: 'Vous pouvez aussi ne rien faire. Nous ne vous le demanderons plus.',
  },
  arrivals: {
    intro: 'Vous vous occupez de quelques membres. Voici ce qui a changé depuis une semaine.',
    unreachable: (people) =>
      people === 1
        ? 'Nos lettres à cette personne sont revenues. Nous ne lui écrivons plus.'
        : 'Nos lettres à ces personnes sont revenues. Nous ne leur écrivons plus.',
    why: {
      'no-such-address': 'cette adresse n’existe pas',
      suppressed: 'des lettres à cette adresse sont déjà revenues',
      'mailbox-closed': 'personne n’utilise plus cette boîte',
      refused: 'le fournisseur de courriel dit non à nos lettres',
    },
    help: 'Vous connaissez la personne ? Vous pouvez lui téléphoner. Vous pouvez aussi lui parler à la prochaine rencontre.',
    newAddress: (join) =>
      `La personne a peut-être une nouvelle adresse. Elle peut écrire de cette adresse à ${join}.`,
    oldAddress:
      'L’ancienne adresse marche peut-être de nouveau. La personne peut nous écrire de cette adresse. Elle recevra de nouveau nos lettres.',
    refusedTitle: 'Des lettres refusées',
    refused: (letters) =>
      letters === 1
        ? 'Un fournisseur de courriel n’a pas pris une lettre. Elle était peut-être trop grosse. La personne reçoit nos autres lettres.'
        : `Des fournisseurs de courriel n’ont pas pris ${formatNumber(letters, 'fr')} lettres. Elles étaient peut-être trop grosses. Les personnes reçoivent nos autres lettres.`,
    complained: (people) =>
      people === 1
        ? 'Une personne a mis notre lettre dans les pourriels. C’est son droit. Elle ne reçoit plus de lettres.'
        : `${formatNumber(people, 'fr')} personnes ont mis notre lettre dans les pourriels. C’est leur droit. Elles ne reçoivent plus de lettres.`,
  },
};
