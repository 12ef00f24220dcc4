import type { privacy as english } from './en-privacy.ts';

const how: typeof english.how = {
  mail: 'par courriel',
  page: 'sur notre page Web',
  'one-click': 'avec le bouton d’une lettre',
  'steward-file': 'à titre de personne-ressource',
  import: 'par une liste de personnes',
};

/** Words of the letters about what we hold of a person: their data, being forgotten, why they got a letter. */
export const privacy: typeof english = {
  wishes: {
    myData: { say: 'mes données', does: 'recevoir tout ce que nous savons de vous' },
    forgetMe: { say: 'oubliez-moi', does: 'nous vous oublions. Nous vous demandons d’abord.' },
    why: { say: 'pourquoi ai-je reçu ceci ?', does: 'nous vous disons pourquoi' },
  },
  how,
  broughtBy: (by, list, day) => `${by} nous a apporté la liste « ${list} » le ${day}.`,
  myData: {
    subject: 'Tout ce que nous savons de vous',
    title: 'Tout ce que nous savons de vous',
    intro: 'Vous avez demandé ce que nous savons de vous. Le voici.',
    file: 'Il y a un fichier avec cette lettre. Tout s’y trouve, même ce qui est trop long pour la lettre.',
    more: (count) => `Il y en a encore ${count} dans le fichier.`,
    settingsTitle: 'Vous et vos paramètres',
    name: 'Votre nom',
    noName: 'vous ne l’avez pas donné',
    joined: 'Avec nous depuis',
    notJoined: 'vous n’avez pas encore dit oui',
    consentsTitle: 'Quand vous avez dit oui ou non',
    consent: {
      asked: (day, way) => `${day} : Quelqu’un nous a demandé de vous écrire, ${way}.`,
      implied: (day) => `${day} : Une liste de personnes disait que nous pouvions vous écrire pour un temps.`,
      confirmed: (day, way) => `${day} : Vous avez dit oui à nos lettres, ${way}.`,
      withdrawn: (day, way) => `${day} : Vous avez dit d’arrêter, ${way}.`,
      complained: (day) => `${day} : Votre programme de courriel a dit que notre lettre était indésirable.`,
      returned: (day) => `${day} : Vous nous avez écrit, et nos lettres ont repris.`,
    },
    wording: (words) => `Voici les mots : « ${words} »`,
    wordsTitle: 'Ce que vous avez écrit',
    noWords: 'Vous n’avez pas partagé de mots.',
    fate: {
      published: 'Les autres peuvent le lire.',
      anonymous: 'Les autres peuvent le lire, mais sans votre nom.',
      stewards: 'Seules les personnes-ressources peuvent le lire.',
      held: 'Aucune personne-ressource ne l’a encore lu.',
      declined: 'Une personne-ressource ne l’a pas partagé.',
      quiet: 'Les autres pourront bientôt le lire.',
      hidden: 'Une personne-ressource l’a caché.',
      withdrawn: 'Vous l’avez retiré.',
    },
    decidedBy: (name) => `C’est ${name} qui l’a décidé.`,
    thanked: (count) => (count < 2 ? `${count} personne a dit merci.` : `${count} personnes ont dit merci.`),
    thanksGiven: (count) => `Vous avez dit merci ${count} fois.`,
    gatheringsTitle: 'Rencontres',
    gathering: (day, said, title) => `${day} : ${said} – ${title}`,
    saidTo: {
      host: 'vous avez invité',
      yes: 'vous avez dit oui',
      no: 'vous avez dit non',
      maybe: 'vous avez dit peut-être',
    },
    noTitle: 'sans nom',
    concerns: (count) => `Vous nous avez dit une préoccupation ${count} fois.`,
    sharingPauses: (count) => `Une personne-ressource vous a demandé une pause de partage ${count} fois.`,
    lettersTitle: 'Les lettres que nous vous avons envoyées',
    noLetters: 'Nous ne vous avons pas envoyé d’autre lettre avant celle-ci.',
    letter: (day, sort, became) => `${day} : ${sort} – ${became}`,
    letters: (month, sort, became, count) => `${month} : ${sort}, ${count} fois – ${became}`,
    sorts: {
      digest: 'votre bulletin',
      prompt: 'une question d’une personne-ressource',
      harvest: 'une lettre de récolte',
      answer: 'notre réponse à un courriel de vous',
      response: 'la réponse de quelqu’un à vos mots',
      gathering: 'une invitation à une rencontre, ou des nouvelles de cette rencontre',
      hosting: 'une lettre au sujet de votre rencontre',
      words: 'une lettre au sujet de vos mots',
      message: 'un message de quelqu’un',
      support: 'une lettre au sujet du soutien',
      steward: 'une lettre pour les personnes-ressources',
      confirm: 'la lettre qui demande si vous voulez participer',
      list: 'une lettre aux personnes d’une autre liste',
      check: 'une lettre qui demande si un courriel est de vous',
      'still-here': 'une petite lettre d’un mois sans bulletin',
      other: 'une lettre sur l’arrivée de nos lettres',
    },
    became: {
      pending: 'en chemin',
      sending: 'en chemin',
      sent: 'envoi fait',
      delivered: 'livraison faite',
      bounced: 'retour à nous',
      complained: 'indésirable',
      unknown: 'envoi incertain',
      skipped: 'pas d’envoi',
      failed: 'pas d’envoi',
    },
    bounces: (count) =>
      count < 2 ? `${count} de nos lettres est revenue.` : `${count} de nos lettres sont revenues.`,
    mailsTitle: 'Vos courriels que nous avons encore',
    mails:
      'Nous gardons chaque courriel 90 jours, au cas où quelque chose irait mal. Ensuite, il est effacé.',
    noMails: 'Nous n’en avons pas.',
    mail: (day, until) => `Courriel du ${day}. Il sera effacé le ${until}.`,
    forget:
      'Vous voulez que nous oubliions tout cela ? Appuyez sur Répondre et écrivez « oubliez-moi ». Nous vous demanderons avant de le faire.',
  },
  askToForget: {
    subject: 'Voulez-vous que nous vous oubliions ?',
    title: 'Voulez-vous que nous vous oubliions ?',
    asked:
      'Vous nous avez demandé de vous oublier. Nous pouvons le faire. Lisez d’abord ceci, s’il vous plaît.',
    unsure: 'Nous ne savons pas bien ce que vous voulez. Nous n’avons donc encore rien fait.',
    erasedTitle: 'Ce que nous effaçons',
    erased: [
      'votre nom, votre adresse et vos paramètres',
      'vos courriels',
      'les lettres que nous vous avons envoyées, et nos copies des lettres avec vos mots ou votre nom',
      'vos mercis aux autres et vos réponses aux invitations',
    ],
    keptTitle: 'Ce que nous gardons',
    kept: 'Nous gardons une marque secrète, faite à partir de votre adresse. Personne ne peut y lire votre adresse. Elle nous dit de ne plus vous écrire.',
    law: 'Nous gardons les jours où vous avez dit oui ou non à nos lettres. La loi nous demande de pouvoir le montrer.',
    others:
      'Les lettres déjà arrivées chez les autres y restent. Nous ne pouvons pas les faire revenir. Les mots des autres restent aussi.',
    backups: 'Nos copies de sûreté vous oublient aussi, après 35 jours.',
    wordsTitle: 'Et vos mots ?',
    shared: (count) =>
      count < 2
        ? 'Les autres peuvent lire un texte de vous. Vous choisissez s’il reste.'
        : `Les autres peuvent lire ${count} textes de vous. Vous choisissez s’ils restent.`,
    gatherings:
      'Vous invitez à une rencontre ? Elle reste pour les personnes qui viennent, sans votre nom. Les personnes-ressources s’en occupent. Elle n’aura pas lieu ? Alors annulez-la d’abord. Répondez « annuler » à notre lettre à son sujet.',
    hidden: 'Les mots que les autres ne peuvent pas lire sont toujours effacés.',
    choose: 'Pour continuer, appuyez sur Répondre et écrivez un de ces choix :',
    erase: { say: 'oui, effacez tout', does: 'vos mots partent aussi' },
    keep: { say: 'oui, gardez mes mots', does: 'vos mots restent, sans votre nom et sans votre ville' },
    no: 'Vous avez changé d’idée ? Alors ne faites rien. Rien ne sera effacé.',
    end: 'Nous ne pourrons pas revenir en arrière. Vous pourrez participer de nouveau quand vous voulez, comme une nouvelle personne.',
    steward:
      'Vous êtes une personne-ressource, ou vous l’étiez. Votre nom et votre adresse sont donc aussi dans leur liste.',
    stewardFirst:
      'Si vous l’êtes encore, passez d’abord le relais : écrivez « passer le relais à », avec le nom et l’adresse d’un membre. Demandez ensuite à la personne qui gère ces lettres de vous retirer de la liste. Puis écrivez de nouveau « oubliez-moi ».',
  },
  forgotten: {
    subject: 'C’est fait : nous avons tout oublié',
    title: 'C’est fait : nous avons tout oublié',
    done: 'C’est fait. Nous avons effacé votre nom, vos paramètres, vos courriels et les lettres que nous vous avons envoyées.',
    words: {
      erase: 'Vos mots sont effacés aussi.',
      keep: 'Les mots que les autres pouvaient lire restent, sans votre nom et sans votre ville. Tous les autres sont effacés.',
    },
    kept: 'Nous gardons une marque secrète faite à partir de votre adresse, et les jours où vous avez dit oui ou non. Nous savons ainsi qu’il ne faut plus vous écrire.',
    address:
      'Il nous fallait votre adresse encore une fois, pour cette lettre. Dans une heure environ, elle sera effacée aussi.',
    thanks: 'Merci pour le temps passé avec nous.',
    back: (address) => `Vous pouvez revenir quand vous voulez. Écrivez le mot « inscription » à ${address}.`,
  },
  wasForgotten: {
    subject: 'Vous nous avez demandé de vous oublier',
    title: 'Vous nous avez demandé de vous oublier',
    text: (day) =>
      `Nous avons reçu votre courriel. Mais le ${day}, vous nous avez demandé de vous oublier. Nous l’avons fait.`,
    unused:
      'Nous ne savons donc pas qui vous êtes, ni à quoi vous répondez. Nous n’avons pas utilisé vos mots. Votre courriel sera bientôt effacé.',
    back: (address) => `Voulez-vous participer de nouveau ? Écrivez le mot « inscription » à ${address}.`,
  },
  whyLetter: {
    subject: 'Pourquoi vous avez reçu notre lettre',
    title: 'Pourquoi vous avez reçu notre lettre',
    letter: (sort, day) => `Vous parlez de ceci : ${sort}. Notre lettre est du ${day}.`,
    because: {
      digest: 'Le bulletin va à tous les membres. On y lit ce que des gens près de chez eux ont partagé.',
      prompt: 'Une personne-ressource a posé une question. Elle est allée à tous les membres de l’endroit.',
      harvest:
        'Une question était fermée. Nous avons envoyé à tous les membres de l’endroit ce que les gens ont partagé.',
      answer: 'Nous répondons quand quelqu’un nous écrit ou change quelque chose sur notre page Web.',
      response: 'Quelqu’un a lu vos mots et vous a répondu. Nous vous avons donc apporté sa réponse.',
      gathering:
        'Quelqu’un invite à une rencontre. L’invitation est allée aux membres de l’endroit, et à qui a répondu.',
      hosting: 'Vous avez invité des gens à une rencontre. Nous vous disons donc ce qu’elle devient.',
      words: 'Une personne-ressource a lu ce que vous avez écrit. Nous vous disons donc ce qu’elle en dit.',
      message:
        'Quelqu’un a écrit aux personnes-ressources, ou l’une d’elles a répondu. Nous apportons ces messages à leurs destinataires.',
      support:
        'Quelqu’un vous aide avec vos lettres, ou vous aidez quelqu’un. Nous le disons aux deux quand cela change.',
      steward: 'Vous vous occupez des lettres de votre région. Nous vous disons donc ce qui s’y passe.',
      confirm: 'Nous écrivons seulement aux gens qui disent oui. Alors nous demandons d’abord.',
      list: 'Votre adresse était sur une liste de personnes qui nous est parvenue. Nous vous avons donc écrit.',
      check: 'Un courriel est arrivé à votre nom. Nous voulions vérifier que c’était bien vous.',
      'still-here': 'Vous nous avez demandé de vous écrire aussi quand il n’y a rien de nouveau.',
      other: 'Des lettres pour vous sont revenues. Nous voulions savoir si vous pouvez nous lire.',
    },
    status: {
      asked: (day, way) =>
        `Le ${day}, quelqu’un nous a demandé de vous écrire, ${way}. Nous espérons que c’était vous.`,
      member: (day, way) => `Vous avez dit oui à nos lettres le ${day}, ${way}.`,
      steward: (day) =>
        `Depuis le ${day}, vous êtes une personne-ressource de la communauté. C’est pourquoi vous recevez nos lettres.`,
      list: (day) =>
        `Votre adresse était sur une liste de personnes, et cela depuis le ${day}. C’est pourquoi nous vous écrivons.`,
      left: 'Vous nous avez quittés. Nous répondons seulement quand vous nous écrivez.',
      unknown: 'Vous êtes membre. C’est pourquoi vous recevez nos lettres.',
    },
    askedNo: 'Vous n’avez pas dit oui. Si vous ne faites rien, nous ne vous écrirons plus.',
    places: (places) => `Vous recevez ce que les gens partagent ici : ${places}.`,
    rhythm: (when) => `Votre bulletin arrive ${when}.`,
    stopTitle: 'Vous voulez moins de lettres, ou aucune ?',
  },
};
