import type { members as english } from './en-members.ts';

const wishes: typeof english.wishes = {
  stop: { say: 'arrêt', does: 'nous arrêtons de vous écrire, tout de suite' },
  pause: { say: 'pause jusqu’au 5 janvier', does: 'pas de lettres avant ce jour-là' },
  resume: { say: 'reprendre', does: 'les lettres recommencent' },
  daily: { say: 'chaque jour', does: 'un bulletin par jour' },
  weekly: { say: 'chaque semaine', does: 'un bulletin par semaine' },
  monthly: { say: 'chaque mois', does: 'un bulletin par mois' },
  language: { say: 'English', does: 'des lettres en anglais', language: 'en' as const },
  regions: (place) => ({ say: `mes régions : ${place}`, does: 'des nouvelles des gens de cet endroit' }),
  settings: { say: 'paramètres', does: 'voir ce que nous savons de vous' },
  help: { say: 'aide', does: 'recevoir cette liste' },
};

/** Words of the letters about belonging: joining, settings, help, leaving. */
export const members: typeof english = {
  wishes,
  wishesTitle: 'Ce que vous pouvez dire',
  wishesIntro: 'Appuyez sur Répondre et écrivez un de ces mots sur la première ligne :',
  wishesAnywhere: 'Cela marche avec toutes nos lettres.',
  stewardsTitle: 'Vos personnes-ressources',
  stewardsIntro: 'Les personnes-ressources s’occupent des lettres. Vous pouvez leur écrire :',
  settingsRows: {
    address: 'Votre adresse',
    language: 'Langue',
    languageName: { en: 'anglais', fr: 'français' },
    regions: 'Où vous habitez',
    rhythm: 'Votre bulletin',
    rhythmName: { daily: 'chaque jour', weekly: 'chaque semaine', monthly: 'une fois par mois' },
    name: 'Votre nom',
    paused: 'Fin de la pause',
    pausedOpen: (say) => `quand vous répondrez « ${say} »`,
    none: 'nous ne le savons pas encore',
  },
  confirm: {
    subject: (community) => `Voulez-vous nos lettres ? ${community}`,
    title: 'Bonjour ! Voulez-vous recevoir nos lettres ?',
    asked: (community) =>
      `Quelqu’un nous a demandé de vous envoyer les lettres de cette communauté : ${community}. Nous espérons que c’était vous.`,
    what: 'Des gens près de chez vous partagent ce qu’ils font et ce qu’ils pensent. Tout se passe par courriel.',
    yes: 'Si vous voulez nos lettres, appuyez simplement sur Répondre. Écrivez « oui » et dites où vous habitez.',
    example: 'Par exemple : oui, Ottawa',
    page: 'Vous pouvez aussi dire oui sur une page Web :',
    agree:
      'Si vous dites oui, vous acceptez de recevoir nos lettres. Vous pouvez arrêter quand vous voulez : répondez avec le mot « arrêt ».',
    no: 'Ce n’était pas vous ? Alors ne faites rien. Nous ne vous écrirons plus.',
    places: 'Les endroits que vous pouvez nommer',
  },
  welcome: {
    subject: (community) => `Bienvenue ! ${community}`,
    title: (name) => (name ? `Bienvenue, ${name} !` : 'Bienvenue !'),
    happy:
      'C’est un plaisir de vous accueillir. Nous nous écrivons par courriel. Il ne faut ni application ni mot de passe.',
    first: (day) =>
      `Votre premier bulletin arrive le ${day}. Le bulletin est une lettre : on y lit ce que des gens près de chez vous ont partagé.`,
    prompt:
      'Parfois, une personne-ressource pose une question. Appuyez sur Répondre et écrivez ce que vous pensez. Quelques mots suffisent.',
    sharing:
      'Ce que vous écrivez est partagé avec les autres. Nous vous montrons toujours d’abord ce qui sera partagé, et vous pouvez le changer.',
    guidelines: 'Comment sommes-nous ensemble ici ? Répondez « lignes directrices », et nous vous le dirons.',
    own: (address) =>
      `Vous pouvez aussi partager quelque chose à vous : une histoire, quelque chose d’utile ou une question. Écrivez à ${address}.`,
    lives: (places) => `Vous habitez : ${places}.`,
    whereTitle: 'Où habitez-vous ?',
    where:
      'Nous ne le savons pas encore. Répondez avec le nom de votre ville ou de votre région. Vous recevrez des nouvelles de gens près de chez vous.',
  },
  chooseRegion: {
    subject: 'Où habitez-vous ?',
    title: 'Où habitez-vous ?',
    unknown: (places) =>
      `Nous n’avons pas trouvé ceci dans notre liste : ${places}. Notre liste utilise peut-être un autre nom.`,
    ask: 'Appuyez sur Répondre et écrivez le nom d’un endroit, ou de plusieurs.',
    example: (place) => `Par exemple, « mes régions : ${place} »`,
    list: 'Les endroits que nous connaissons',
    missing: 'Votre endroit n’est pas là ? Prenez le plus proche de chez vous.',
  },
  alreadyMember: {
    subject: 'Vous êtes déjà avec nous',
    title: 'Vous êtes déjà avec nous',
    text: 'Vous avez demandé à participer. Bonne nouvelle : vous êtes déjà membre. Il n’y a rien d’autre à faire.',
    settings: 'Ce que nous savons de vous',
  },
  settings: {
    subject: 'Vos paramètres',
    title: 'Vos paramètres',
    changed: {
      language: 'C’est fait. Nous vous écrivons maintenant en français.',
      regions: 'C’est fait. Nous avons noté où vous habitez.',
      rhythm: (when) => `C’est fait. Votre bulletin arrive maintenant ${when}.`,
      paused: (day) => `C’est fait. Vous ne recevrez pas de lettres avant le ${day}.`,
      pausedOpen:
        'C’est fait. Vous ne recevrez plus de lettres. Pour en recevoir de nouveau, répondez « reprendre ».',
      resumed: 'Bon retour parmi nous ! Les lettres recommencent.',
      name: (name) => `C’est fait. Nous vous appelons maintenant ${name}.`,
      renewed: 'Merci ! Vous gardez nos lettres. Vous pouvez arrêter quand vous voulez.',
      nothing: 'C’était déjà comme ça. Rien n’a changé.',
    },
    guessed: (places) =>
      `Nous avons lu cet endroit dans votre courriel : ${places}. C’en est un autre ? Alors dites-le-nous.`,
    unheard: (words) =>
      `Vous avez aussi écrit : « ${words} ». Nous n’avons pas compris cela. Vous pouvez le redire en d’autres mots.`,
    undoSeveral: 'Voulez-vous une chose comme avant ? Répondez avec un de ces mots :',
    undo: (say) => `Vous voulez que ce soit comme avant ? Répondez « ${say} ».`,
    now: 'Vos paramètres en ce moment',
    page: 'Vous pouvez aussi changer cela ici :',
  },
  goodbye: {
    subject: 'Au revoir, et merci',
    title: 'Au revoir, et merci',
    done: 'C’est fait. Vous ne recevrez plus nos lettres.',
    thanks: 'Merci pour le temps passé avec nous.',
    back: (address) => `Vous pouvez revenir quand vous voulez. Écrivez le mot « inscription » à ${address}.`,
  },
  notAMember: {
    subject: 'Nous avons reçu votre courriel',
    title: 'Nous avons reçu votre courriel, mais nous ne vous connaissons pas encore',
    text: (community) =>
      `Cette adresse est celle d’une communauté : ${community}. Pour participer par courriel, il faut être membre.`,
    which: 'Vous êtes membre ? Alors écrivez-nous à partir de l’adresse où vous recevez nos lettres.',
    join: (address) => `Vous voulez participer ? Écrivez le mot « inscription » à ${address}.`,
  },
  help: {
    subject: 'Ce que vous pouvez dire',
    title: 'Comment nous pouvons vous aider',
    notUnderstood: 'Excusez-nous, nous n’avons pas compris ceci :',
    tryThese: 'Voici ce que nous comprenons.',
    name: { say: 'appelez-moi Marie', does: 'les gens lisent ce nom avec vos mots' },
    gatherings: (address) =>
      `Vous pouvez aussi inviter à une rencontre. Écrivez à ${address} ce que c’est, quand et où.`,
    concern:
      'Quelque chose ne va pas dans un bulletin ? Répondez-y avec « préoccupation » et le numéro : « préoccupation 3 ».',
    person: 'Vous voulez parler à une personne ? Écrivez aux personnes-ressources, dans vos propres mots :',
    stewardTitle: 'En tant que personne-ressource',
    stewardWishes: [
      { say: 'approuver', does: 'en réponse à une lettre qui vous le demande : partager ces mots' },
      { say: 'refuser : votre raison', does: 'ne pas les partager. La personne lira votre raison.' },
      { say: 'envoyer', does: 'en réponse à un aperçu : envoyer cette question' },
    ],
    stewardPrompt: (address) =>
      `Pour poser une question, écrivez-la à ${address}. En haut, vous pouvez ajouter ces lignes :`,
    stewardPromptLines: (place) => [`Pour : ${place}`, 'Envoi : lundi à 9 h', 'Jusqu’au : 15 décembre'],
    stewardQuestions: 'Écrivez « questions » à la même adresse pour voir ce qui est prévu.',
  },
  senderCheck: {
    subject: 'Avez-vous écrit ceci ?',
    title: 'Avez-vous écrit ceci ?',
    text: (from) =>
      `Nous avons reçu un courriel à votre nom. Il vient de cette adresse : ${from}. Nous voulons vérifier que c’était bien vous.`,
    words: 'Il commence ainsi :',
    yes: 'Si vous l’avez écrit, appuyez sur Répondre et écrivez « oui ». Alors nous ferons ce qu’il demande.',
    no: 'Sinon, ne faites rien. Il ne se passera rien.',
  },
  askStop: {
    subject: 'Voulez-vous arrêter ?',
    title: 'Voulez-vous arrêter nos lettres ?',
    words: 'Nous ne savons pas bien ce que vous voulez. Vous avez écrit :',
    yes: 'Vous ne voulez plus de lettres ? Appuyez sur Répondre et écrivez « oui ». Elles s’arrêtent tout de suite.',
    no: 'Vous voulez encore recevoir nos lettres ? Alors vous n’avez rien à faire.',
    else: 'Vous vouliez partager ces mots ? Personne d’autre ne les a lus. Envoyez-les encore une fois, s’il vous plaît, en commençant par un autre mot.',
  },
  unreadable: {
    subject: 'Nous n’avons pas pu lire votre courriel',
    title: 'Nous n’avons pas pu lire votre courriel',
    why: {
      'too-large':
        'Votre courriel était trop gros pour nous. Il y avait peut-être une grande photo, un gros fichier ou beaucoup de mots.',
      empty: 'Votre courriel est arrivé, mais nous n’y avons pas trouvé de mots.',
      'attachments-only':
        'Votre courriel est arrivé avec un fichier, mais nous n’y avons pas trouvé de mots. Un fichier seul ne dit pas aux gens ce que c’est.',
      encrypted:
        'Votre courriel est arrivé verrouillé par une clé secrète (il était chiffré). Nous n’avons pas de clé pour l’ouvrir, alors nous n’avons pas pu le lire.',
      broken: 'Votre courriel est arrivé abîmé. Ce n’est pas votre faute.',
    },
    again:
      'Essayez encore, s’il vous plaît : appuyez sur Répondre et écrivez vos mots dans le courriel lui-même. Quelques mots suffisent.',
  },
  oldToken: {
    subject: 'À quelle lettre répondiez-vous ?',
    title: 'Nous ne savons pas à quelle lettre vous répondiez',
    text: 'Votre courriel est arrivé, mais son adresse de réponse était ancienne ou incomplète. Nous n’avons donc pas utilisé vos mots.',
    again:
      'Répondez à une lettre plus récente, s’il vous plaît. Ou répondez à celle-ci : les personnes-ressources la liront.',
  },
};
