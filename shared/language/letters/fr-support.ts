import type { support as english } from './en-support.ts';

/** Words about people who help members with their letters. */
export const support: typeof english = {
  wishes: {
    name: {
      say: 'ma personne de soutien est Kim, kim@example.org',
      does: 'quelqu’un vous aide avec nos lettres. Nous vous demandons d’abord, à vous deux.',
    },
    copies: { say: 'des copies', does: 'une copie de chaque lettre va à votre personne de soutien' },
    noCopies: { say: 'pas de copies', does: 'il n’y a plus de copies' },
    trail: {
      say: 'qu’est-ce qu’on a fait pour moi ?',
      does: 'nous vous montrons ce que d’autres ont fait pour vous',
    },
    end: { say: 'fin du soutien', does: 'c’est fini tout de suite' },
  },
  withSupport: (who) => `${who}, avec du soutien`,
  confirm: {
    subject: 'Cette personne peut-elle vous aider avec nos lettres ?',
    title: 'Cette personne peut-elle vous aider ?',
    named: (who) => `Vous nous avez dit que cette personne vous aide : ${who}`,
    mayTitle: 'Ce que cette personne pourra faire',
    may: [
      'nous écrire pour vous. Ce que vous partagez reste à vous. Les autres lisent « avec du soutien » à côté. Le nom de qui vous aide n’y est jamais.',
      'changer la façon dont nos lettres arrivent. Les gros caractères en sont un exemple. Nous vous le disons chaque fois.',
      'lire des copies des lettres que nous vous envoyons, mais seulement si vous le voulez.',
    ],
    mayNotTitle: 'Ce que cette personne ne pourra pas faire',
    mayNot: [
      'arrêter vos lettres',
      'nous demander de vous oublier, ou demander ce que nous savons de vous',
      'dire qui d’autre vous aide',
      'lire une lettre où il y a un secret',
    ],
    choose: 'Pour continuer, appuyez sur Répondre et écrivez un de ces choix :',
    yes: { say: 'oui', does: 'nous demandons à cette personne. Elle ne reçoit pas de copies.' },
    copies: {
      say: 'oui, avec des copies',
      does: 'nous demandons à cette personne. Elle reçoit une copie de chaque lettre que nous vous envoyons.',
    },
    no: { say: 'non', does: 'nous ne demandons rien à cette personne' },
    end: 'Vous pouvez y mettre fin quand vous voulez. Écrivez « fin du soutien ».',
  },
  asked: {
    subject: (who) => `Voulez-vous aider ${who} avec nos lettres ?`,
    title: (who) => `Voulez-vous aider ${who} avec nos lettres ?`,
    text: (who) => `${who} nous a dit que vous l’aidez. Votre aide avec nos lettres serait bienvenue aussi.`,
    mayTitle: 'Ce que vous pourrez faire',
    may: [
      'nous écrire pour cette personne, quand elle le veut',
      'changer la façon dont nos lettres lui arrivent. Nous le lui disons chaque fois.',
    ],
    copies: 'Cette personne aimerait que vous receviez une copie de chaque lettre que nous lui envoyons.',
    noCopies: 'Vous ne recevez pas de copies de ses lettres. Cette personne peut changer cela.',
    list: 'N’écrivez que ce que cette personne veut dire, s’il vous plaît. Nous gardons une liste de ce que vous faites pour elle. Elle peut la lire.',
    choose: 'Appuyez sur Répondre et écrivez un de ces choix :',
    yes: { say: 'oui', does: 'vous pouvez aider à partir de maintenant' },
    no: { say: 'non', does: 'nous ne vous écrirons plus à ce sujet' },
    nothing: 'Si vous ne faites rien, rien ne se passe.',
    briefly: (who) =>
      `Vous préférez le français ? ${who} vous demande de l’aide avec nos lettres. Répondez « oui » ou « non ».`,
  },
  helperNews: {
    asked: {
      title: 'Nous demandons à votre personne de soutien',
      text: (who) =>
        `Nous avons écrit à ${who}. Rien ne se passe avant son oui. Nous vous donnerons sa réponse.`,
    },
    accepted: {
      title: 'Votre personne de soutien a dit oui',
      text: (who) => `${who} a dit oui, et peut maintenant vous aider avec nos lettres.`,
    },
    declined: {
      title: 'Votre personne de soutien a dit non',
      text: (who) => `${who} ne peut pas le faire. Rien ne change pour vous.`,
    },
    already: {
      title: 'Cette personne vous aide déjà',
      text: (who) => `${who} vous aide déjà avec nos lettres.`,
    },
    'too-many': {
      title: 'Trois personnes vous aident déjà',
      text: () =>
        'Vous pouvez avoir trois personnes de soutien. Écrivez « fin du soutien » et un nom. Ensuite, vous pourrez nommer une autre personne.',
    },
    'too-often': {
      title: 'Attendez une semaine, s’il vous plaît',
      text: (who) =>
        `Nous avons déjà demandé plusieurs fois ces derniers jours. Nous n’avons donc pas écrit à ${who}.`,
    },
    'declined-before': {
      title: 'Cette personne a dit non',
      text: (who) =>
        `Nous avons demandé à ${who} il y a peu de temps. La réponse était non. Parlez-en d’abord ensemble. Nous pourrons redemander dans un mois.`,
    },
    'cannot-ask': {
      title: 'Nous ne pouvons pas écrire à cette adresse',
      text: (who) =>
        `Nous ne pouvons pas demander à ${who}. Vous pouvez nommer une autre personne, ou une autre adresse.`,
    },
    'not-now': {
      title: 'Nous n’avons rien demandé',
      text: (who) => `Vous avez dit non. Nous n’avons donc pas écrit à ${who}.`,
    },
    'copies-on': {
      title: 'Des copies de vos lettres',
      text: (who) =>
        `À partir de maintenant, ${who} reçoit une copie de chaque lettre que nous vous envoyons. Les lettres où il y a un secret ne sont pas copiées.`,
    },
    'copies-off': {
      title: 'Plus de copies',
      text: (who) => `${who} ne reçoit plus de copies de vos lettres.`,
    },
    ended: {
      title: 'Le soutien est fini',
      text: (who) => `${who} ne vous aide plus avec nos lettres.`,
    },
    expired: {
      title: 'C’était il y a trop longtemps',
      text: (who) =>
        `Nous avons demandé il y a plus de 30 jours. ${who} ne vous aide donc pas maintenant. Vous pouvez redire qui vous aide.`,
    },
    nobody: {
      title: 'Personne ne vous aide avec nos lettres',
      text: () => 'Vous n’avez pas de personne de soutien ici en ce moment.',
    },
    which: {
      title: 'De qui parlez-vous ?',
      text: () => 'Plusieurs personnes vous aident. Écrivez-le encore une fois avec le nom de la personne.',
    },
    stop: {
      title: 'Faut-il arrêter vos lettres ?',
      text: (who) =>
        `${who} nous a demandé d’arrêter vos lettres. Personne ne peut le dire à votre place. Si vous le voulez, appuyez sur Répondre et écrivez « oui ». Sinon, ne faites rien. Voici les mots :`,
    },
    did: {
      title: 'Quelqu’un a écrit pour vous',
      text: (who) => `${who} nous a écrit pour vous. Nous l’avons fait. Voici les mots :`,
    },
  },
  helpedNews: {
    accepted: {
      title: 'Merci de votre aide',
      text: (who) => `Vous pouvez maintenant aider ${who} avec nos lettres.`,
    },
    declined: {
      title: 'Vous avez dit non',
      text: (who) => `C’est très bien. Nous le disons à ${who}. Rien d’autre ne se passe.`,
    },
    ended: {
      title: 'Le soutien est fini',
      text: (who) => `Vous n’aidez plus ${who} avec nos lettres. Vous ne recevez plus de copies.`,
    },
    expired: {
      title: 'C’est passé',
      text: (who) => `${who} vous l’a demandé il y a longtemps. Vous pourrez recevoir une nouvelle demande.`,
    },
    gone: {
      title: 'Le soutien est fini',
      text: () =>
        'Vous aidiez une personne avec nos lettres. Elle nous a demandé de l’oublier. Vous n’aidez donc plus ici.',
    },
    'copies-on': {
      title: 'Des copies pour vous',
      text: (who) => `À partir de maintenant, vous recevez une copie de chaque lettre à ${who}.`,
    },
    'copies-off': {
      title: 'Plus de copies',
      text: (who) =>
        `Vous ne recevez plus de copies des lettres à ${who}. Vous pouvez toujours écrire à sa place.`,
    },
    'only-member': {
      title: 'Cette demande doit venir de la personne elle-même',
      text: (who) =>
        `Nous n’avons rien fait : ${who} doit nous le demander, de sa propre adresse. Vous avez écrit :`,
    },
    'asked-member': {
      title: 'Nous demandons d’abord à la personne',
      text: (who) =>
        `Nous avons posé la question à ${who}. Rien ne change avant sa réponse. Vous avez écrit :`,
    },
    unclear: {
      title: 'Nous ne savons pas bien ce que vous voulez dire',
      text: () => 'Nous n’avons encore rien fait. Dites-le-nous avec d’autres mots. Vous avez écrit :',
    },
    which: {
      title: 'De qui parlez-vous ?',
      text: () => 'Nous ne savons pas bien pour qui est votre courriel. Vous aidez ces personnes :',
    },
  },
  howTo: (name) =>
    `Pour écrire pour cette personne, répondez à cette lettre ou à une copie. Ou écrivez-nous un nouveau courriel qui commence par « pour ${name} : ».`,
  howToAny:
    'Commencez votre courriel par « pour », puis le nom et deux points. Vous pouvez aussi répondre à une copie.',
  howToReply: 'Pour écrire pour cette personne, répondez à cette lettre ou à une copie.',
  copiesGo: {
    member: {
      yes: 'Après son oui, cette personne reçoit une copie de chaque lettre que nous vous envoyons.',
      no: 'Cette personne ne reçoit pas de copies de vos lettres.',
    },
    helper: {
      yes: 'Vous recevez une copie de chaque lettre que nous lui envoyons.',
      no: 'Vous ne recevez pas de copies des lettres que nous lui envoyons.',
    },
  },
  nextTitle: 'Ce que vous pouvez écrire',
  trail: {
    subject: 'Ce qu’on a fait pour vous',
    title: 'Ce qu’on a fait pour vous',
    none: 'Personne n’a rien fait pour vous ici.',
    nowTitle: 'Les personnes qui vous aident',
    nobody: 'Personne ne vous aide avec nos lettres en ce moment.',
    state: {
      active: (who) => `${who} vous aide.`,
      named: (who) => `${who} : nous attendons votre oui.`,
      asked: (who) => `${who} : nous attendons son oui.`,
    },
    copies: 'Cette personne reçoit des copies.',
    listTitle: 'Ce qui s’est passé',
    line: (day, what) => `${day} : ${what}`,
    what: {
      named: (who) => `Vous avez nommé ${who}.`,
      confirmed: (who) => `Vous avez dit oui, et nous avons demandé à ${who}.`,
      accepted: (who) => `${who} a dit oui.`,
      declined: (who) => `${who} a dit non.`,
      'copies-on': (who) => `Les copies pour ${who} ont commencé.`,
      'copies-off': (who) => `Les copies pour ${who} ont pris fin.`,
      wrote: (who) => `${who} a écrit pour vous des mots à partager.`,
      asked: (who) => `${who} a demandé quelque chose pour vous.`,
      refused: (who) =>
        `${who} a demandé une chose. Vous devez la demander en personne. Nous ne l’avons donc pas faite.`,
      ended: (who) => `Le soutien avec ${who} a pris fin.`,
    },
    words: (words) => `Voici les mots : « ${words} »`,
    helping: (count) =>
      count < 2
        ? `${count} personne a dit que vous l’aidez avec nos lettres.`
        : `${count} personnes ont dit que vous les aidez avec nos lettres.`,
    forgotten: 'une personne que nous avons oubliée',
    more: (count) =>
      `Il y a encore ${count} lignes plus anciennes. Écrivez « mes données » pour les recevoir toutes.`,
  },
  howToHelp: {
    subject: 'Comment aider quelqu’un avec nos lettres',
    title: 'Comment aider quelqu’un',
    text: 'Merci d’aider quelqu’un. La personne que vous aidez doit d’abord nous le dire.',
    example: (address) =>
      `Elle écrit à ${address}, de sa propre adresse. Elle donne votre nom et votre adresse, comme ceci :`,
    afterwards:
      'Ensuite, nous demandons à vous deux. Quand vous avez dit oui tous les deux, vous pouvez nous écrire pour elle.',
  },
  copy: {
    subject: (who, subject) => `Copie d’une lettre à ${who} : ${subject}`,
    note: (who) =>
      `Ceci est une copie pour vous. ${who} reçoit la même lettre. Ce que vous répondez compte comme ses mots, avec du soutien.`,
    helped: (who) =>
      `${who} nous a écrit pour vous, et voici notre réponse. Quelque chose ne va pas ? Appuyez sur Répondre et dites-le-nous.`,
    someone: 'La personne que vous aidez',
    helper: 'Votre personne de soutien',
  },
};
