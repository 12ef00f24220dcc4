import type { Otherwise } from '../../plain.ts';
import type { privacy as standard } from '../en-privacy.ts';

export const privacy: Otherwise<typeof standard> = {
  myData: {
    file: 'Il y a un fichier avec cette lettre. Tout est dans le fichier.',
    consent: {
      complained: (day) => `${day} : Votre programme de courriel a dit que vous ne vouliez pas notre lettre.`,
      returned: (day) => `${day} : Vous nous avez écrit. Alors nos lettres ont repris.`,
    },
    fate: { anonymous: 'Les autres peuvent le lire. Ils ne voient pas votre nom.' },
    mails: 'Nous gardons chaque courriel 90 jours. Ensuite, nous l’effaçons.',
    mail: (day, until) => `Courriel du ${day}. Nous l’effaçons le ${until}.`,
    forget:
      'Voulez-vous que nous vous oubliions ? Appuyez sur Répondre. Écrivez « oubliez-moi ». Nous vous demanderons avant de le faire.',
  },
  askToForget: {
    asked: 'Vous voulez que nous vous oubliions. Nous pouvons le faire. Lisez d’abord ceci.',
    unsure: 'Nous ne savons pas ce que vous voulez. Alors nous n’avons rien fait.',
    erased: [
      'votre nom, votre adresse et vos paramètres',
      'vos courriels',
      'les lettres que nous vous avons envoyées',
      'nos copies des lettres avec vos mots',
      'nos copies des lettres avec votre nom',
      'vos mercis aux autres',
    ],
    kept: 'Avec votre adresse, nous faisons une marque secrète. Nous gardons cette marque. Personne ne peut y lire votre adresse. Elle nous dit de ne pas vous écrire.',
    law: 'Vous avez dit oui ou non à nos lettres. Nous gardons les jours où vous l’avez dit. La loi le demande.',
    others:
      'Les autres ont reçu des lettres avec vos mots. Ces lettres restent chez eux. Nous ne pouvons pas les faire revenir. Les mots des autres restent aussi.',
    backups: 'Nous avons aussi des copies de sûreté. Elles vous oublient après 35 jours.',
    shared: (count) =>
      count < 2
        ? 'Les autres peuvent lire un texte de vous. Vous choisissez s’il reste.'
        : `Les autres peuvent lire ${count} textes de vous. Vous choisissez s’ils restent.`,
    hidden: 'Nous effaçons toujours les mots que les autres ne peuvent pas lire.',
    choose: 'Appuyez sur Répondre. Écrivez un de ces choix :',
    erase: { say: 'oui, effacez tout', does: 'nous effaçons aussi vos mots' },
    keep: { say: 'oui, gardez mes mots', does: 'vos mots restent. Votre nom et votre ville partent.' },
    no: 'Vous ne voulez plus cela ? Alors ne faites rien. Nous n’effaçons rien.',
    end: 'Nous ne pourrons pas revenir en arrière. Vous pouvez participer de nouveau quand vous voulez.',
    steward: 'Vous êtes une personne-ressource, ou vous l’étiez. Votre nom est donc aussi dans leur liste.',
    stewardFirst:
      'L’êtes-vous encore ? Alors passez d’abord le relais. Écrivez « passer le relais à », un nom et une adresse. Une personne gère ces lettres. Demandez-lui de vous retirer de la liste. Ensuite, écrivez de nouveau « oubliez-moi ».',
  },
  forgotten: {
    done: 'C’est fait. Nous avons effacé votre nom. Nous avons effacé vos paramètres. Nous avons effacé vos courriels et les lettres que nous vous avons envoyées.',
    words: {
      erase: 'Nous avons aussi effacé vos mots.',
      keep: 'Les autres pouvaient lire certains de vos mots. Ces mots restent. Votre nom et votre ville n’y sont plus. Nous avons effacé tous les autres mots.',
    },
    kept: 'Nous gardons une marque secrète. Nous gardons les jours où vous avez dit oui ou non. Nous savons ainsi qu’il ne faut plus vous écrire.',
    address: 'Il nous fallait votre adresse pour cette lettre. Nous l’effaçons dans une heure environ.',
    back: (address) => `Vous pouvez revenir quand vous voulez. Envoyez le mot « inscription » à ${address}.`,
  },
  wasForgotten: {
    text: (day) =>
      `Nous avons reçu votre courriel. Mais vous nous avez demandé de vous oublier. C’était le ${day}. Nous l’avons fait.`,
    unused:
      'Nous ne savons donc pas qui vous êtes. Nous n’avons pas utilisé vos mots. Nous effacerons bientôt votre courriel.',
    back: (address) => `Voulez-vous participer de nouveau ? Envoyez le mot « inscription » à ${address}.`,
  },
  whyLetter: {
    because: {
      digest: 'Tous les membres reçoivent un bulletin. On y lit les mots des gens près de chez eux.',
      prompt: 'Une personne-ressource a posé une question. Tous les membres de l’endroit l’ont reçue.',
      answer:
        'Nous répondons quand quelqu’un nous écrit. Nous répondons aussi quand quelqu’un utilise notre page Web.',
      response: 'Quelqu’un a lu vos mots. Cette personne vous a répondu. Nous vous avons envoyé sa réponse.',
      steward: 'Vous vous occupez de nos lettres. Alors nous vous disons ce qui se passe.',
      check: 'Nous avons reçu un courriel à votre nom. Nous voulions savoir si c’était vous.',
    },
    status: {
      asked: (day, way) =>
        `Le ${day}, quelqu’un nous a demandé de vous écrire, ${way}. C’était peut-être vous.`,
      steward: (day) => `Vous êtes une personne-ressource depuis le ${day}. Alors vous recevez nos lettres.`,
      left: 'Vous nous avez quittés. Nous répondons seulement si vous nous écrivez.',
      unknown: 'Vous êtes membre. Alors vous recevez nos lettres.',
    },
    askedNo: 'Vous n’avez pas dit oui. Ne faites rien, et nous ne vous écrirons plus.',
    stopTitle: 'Voulez-vous moins de lettres ? N’en voulez-vous plus ?',
  },
};
