import type { safeSpace as english } from './en-safe-space.ts';

/** Words of the letters that keep a place safe: about words that wait, concerns, pauses, and what was decided. */
export const safeSpace: typeof english = {
  waiting: {
    why: {
      first: 'Aucun de ses textes n’a encore été approuvé.',
      all: 'Dans cette région, une personne-ressource lit tout d’abord.',
      unsure: 'Une personne-ressource les lit d’abord, car nous ne savions pas ce qui est nouveau.',
      paused: 'Cette personne est en pause de partage. Ce qu’elle écrit attend une personne-ressource.',
      'asked-to-hold': 'Une personne-ressource retient ces mots.',
    },
    news: {
      changed:
        'La personne a changé ce texte après la lettre à laquelle vous répondez. Rien n’est décidé. Lisez-le tel qu’il est maintenant.',
      answered: 'La personne répond aux personnes-ressources.',
      review: 'La personne demande une révision. D’autres personnes-ressources lisent aussi cette lettre.',
      'kept-own-words': 'La personne veut garder ses propres mots. Ils attendent toujours.',
      accepted: 'La personne a dit oui aux nouveaux mots. Ils seront partagés.',
    },
    refused: {
      hidden: (by) => `${by} a caché ces mots. Personne d’autre ne les lit.`,
      declined: (by) => `${by} a choisi de ne pas partager ces mots. Personne d’autre ne les lit.`,
    },
    reason: (by) => `Voici la raison donnée par ${by} :`,
    concern: (by) => `${by} avait une préoccupation. Ne dites à personne de qui elle vient :`,
    someone: 'Quelqu’un',
    stays: 'Cela reste ainsi, sauf si une personne-ressource répond « approuver ».',
    quiet: (time) => `À ${time}, ces mots seront partagés, sauf si vous les retenez.`,
    quietSubject: (who, words) => `Bientôt partagé : ${who} : « ${words} »`,
    quietTitle: 'Ces mots seront bientôt partagés',
    changedSubject: (who, words) => `Texte changé. ${who} : « ${words} »`,
    changedTitle: 'Ces mots ont changé',
    answeredSubject: (who, words) => `Une réponse. ${who} : « ${words} »`,
    answeredTitle: 'Une réponse de la personne',
    historyTitle: 'Au sujet de la personne',
    newHere: 'Elle n’a rien partagé avant.',
    shared: (count, day) =>
      count === 1
        ? `Elle a partagé quelque chose une fois, le ${day}.`
        : `Elle a partagé quelque chose ${count} fois depuis le ${day}.`,
    declined: (count) => `Textes refusés par une personne-ressource : ${count}.`,
    hidden: (count) => `Textes cachés plus tard : ${count}.`,
    concerns: (count) => `Préoccupations : ${count}.`,
    talkTitle: 'Ce qui a été dit',
    asked: (by) => `Question posée. ${by} :`,
    answered: (by) => `Réponse. ${by} :`,
    aSteward: 'Une personne-ressource',
    theWriter: 'La personne',
    decide: 'Appuyez sur Répondre et écrivez une de ces réponses sur la première ligne :',
    choices: {
      approve: { say: 'approuver', does: 'les mots seront dans le prochain bulletin' },
      approveNow: { say: 'approuver', does: 'les mots sont partagés maintenant' },
      leaveOut: {
        say: 'refuser : votre raison',
        does: 'les mots ne sont pas remis. La personne lira votre raison.',
      },
      putBack: { say: 'approuver', does: 'tout le monde peut lire ces mots de nouveau' },
      hold: { say: 'retenir', does: 'les mots attendent une décision' },
      decline: {
        say: 'refuser : votre raison',
        does: 'les mots ne sont pas partagés. La personne lira votre raison.',
      },
      ask: {
        say: 'demander : votre question',
        does: 'la personne lit votre question. Vous lisez sa réponse.',
      },
      edit: {
        say: 'modifier : les nouveaux mots',
        does: 'nous demandons à la personne. Seul son oui les partage.',
      },
      keep: { say: 'garder', does: 'les mots restent. Nous le disons à qui s’inquiète.' },
      hide: {
        say: 'cacher : votre raison',
        does: 'plus personne ne lit ces mots. La personne lira votre raison.',
      },
      pause: {
        say: 'pause de partage jusqu’au 5 janvier : votre raison',
        does: 'la personne lit tout, mais ses mots attendent. Sans date, ils attendent votre « reprendre le partage ».',
      },
      history: { say: 'historique', does: 'lire tout ce qui a été décidé' },
    },
  },
  concern: {
    subject: (who) => `Une préoccupation au sujet de ces mots. ${who}`,
    title: 'Quelqu’un a une préoccupation',
    text: 'Une préoccupation ne cache rien. Les mots sont toujours là. C’est à vous de décider.',
    from: (who) => `${who} dit :`,
    private: 'Ne dites à personne de qui cela vient. La personne qui a écrit ne le sait pas.',
    about: 'Il s’agit de ces mots :',
  },
  concernHeard: {
    subject: 'Merci de nous l’avoir dit',
    title: 'Merci de nous l’avoir dit',
    text: (stewards, count) =>
      count < 2
        ? `Vous avez une préoccupation. ${stewards} la lit maintenant.`
        : `Vous avez une préoccupation. Ces personnes la lisent maintenant : ${stewards}.`,
    nobody: 'Vous avez une préoccupation. Les personnes-ressources la lisent maintenant.',
    about: 'Il s’agit de ces mots :',
    said: 'Vous avez écrit :',
    next: 'Les mots restent là jusqu’à une décision. La personne qui a écrit ne saura pas qui vous êtes.',
    hear: 'Vous saurez ce qui est décidé.',
    which:
      'De quels mots parlez-vous ? Répondez au bulletin avec leur numéro. Par exemple : préoccupation 3.',
    more: 'Voulez-vous en dire plus ? Appuyez sur Répondre et écrivez.',
  },
  concernSettled: {
    subject: { kept: 'Au sujet de votre préoccupation', hidden: 'Au sujet de votre préoccupation' },
    title: { kept: 'Nous avons lu votre préoccupation', hidden: 'Les mots sont maintenant cachés' },
    text: {
      kept: 'Merci de votre préoccupation. Une personne-ressource l’a lue avec soin. Les mots restent là.',
      hidden: 'Merci de votre préoccupation. Une personne-ressource l’a lue et a retiré les mots.',
    },
    about: 'Il s’agissait de ces mots :',
    more: 'Cela vous inquiète encore ? Appuyez sur Répondre et dites-le. Les personnes-ressources le liront.',
  },
  hidden: {
    subject: 'Nous avons retiré vos mots',
    title: 'Nous avons retiré vos mots',
    text: (steward) =>
      `${steward} a relu vos mots et les a cachés. Ils ne sont plus dans nos lettres. Les lettres déjà parties ne changent pas.`,
    reason: (steward) => `${steward} dit :`,
    words: 'Voici vos mots :',
    answer:
      'Vous voyez cela autrement ? Appuyez sur Répondre et dites-le. Les personnes-ressources le lisent.',
    review: {
      say: 'révision',
      does: 'd’autres personnes-ressources regardent vos mots. Dites pourquoi, si vous voulez.',
    },
    history: { say: 'historique', does: 'voir ce qui a été décidé' },
  },
  reviewed: {
    title: 'Nous avons relu vos mots',
    text: (steward) =>
      `Vous avez demandé une révision. ${steward} a relu vos mots et ce que vous en dites. Ils ne reviennent pas dans nos lettres. Merci d’avoir demandé.`,
    answer: 'Voulez-vous en parler ? Appuyez sur Répondre et dites-le. Les personnes-ressources le lisent.',
  },
  question: {
    subject: (steward) => `${steward} a une question sur vos mots`,
    title: 'Une question sur vos mots',
    text: (steward) => `${steward} a lu vos mots et veut vous demander ceci :`,
    words: 'Voici vos mots :',
    waits: 'Vos mots attendent. Pour le moment, seules les personnes-ressources les lisent.',
    shared: 'Vos mots restent comme ils sont.',
    reply: 'Appuyez sur Répondre et écrivez votre réponse. Seules les personnes-ressources la lisent.',
    own: 'Vous pouvez aussi répondre « retirer ». Alors nous retirons vos mots.',
  },
  edit: {
    subject: (steward) => `D’autres mots, proposés par ${steward}`,
    title: 'Peut-on partager ceci comme cela ?',
    text: (steward) => `${steward} a lu vos mots et a une idée. Vous pourriez le dire ainsi :`,
    words: 'Voici vos propres mots :',
    ask: 'Rien n’est partagé avant votre oui. Appuyez sur Répondre et écrivez une de ces réponses :',
    yes: { say: 'oui', does: 'nous partageons les nouveaux mots' },
    no: {
      say: 'non',
      does: 'vous gardez vos propres mots. Ils attendent toujours, et nous le disons.',
    },
    other: 'Ou écrivez ce que vous voulez. Les personnes-ressources le lisent, et vos mots restent.',
  },
  passedOn: {
    subject: 'Nous avons transmis votre réponse',
    title: 'Nous avons transmis votre réponse',
    text: 'Les personnes-ressources ont votre réponse. Personne d’autre ne la lit.',
    review:
      'Vous demandez une révision. D’autres personnes-ressources lisent vos mots. Elles vous répondront.',
    words: 'Vous avez écrit :',
  },
  pause: {
    subject: {
      paused: 'Une pause de partage',
      'let-back': 'Vous pouvez partager de nouveau',
      over: 'Vous pouvez partager de nouveau',
    },
    title: {
      paused: 'Une pause de partage',
      'let-back': 'Vous pouvez partager de nouveau',
      over: 'Vous pouvez partager de nouveau',
    },
    text: (steward) => `${steward} prend soin de cette communauté et vous demande une pause de partage.`,
    until: (day) => `La pause finit le ${day}.`,
    open: 'La pause n’a pas de date de fin. Une personne-ressource y met fin.',
    reason: (steward) => `${steward} dit :`,
    meanwhile:
      'Vous recevez toujours chaque lettre. Ce que vous écrivez est gardé. Une personne-ressource le lit d’abord.',
    back: 'Vous avez votre place ici. Voulez-vous en parler ? Répondez à cette lettre. Nous la lirons.',
    ended: {
      'let-back': (steward) => `${steward} a mis fin à votre pause de partage. Nous avons hâte de vous lire.`,
      over: () => 'Votre pause de partage est finie. Nous avons hâte de vous lire.',
    },
  },
  history: {
    subject: 'Ce qui a été décidé',
    title: 'Ce qui a été décidé',
    intro: 'Vous avez demandé ce qui a été décidé. Voici tout, du début à la fin.',
    nothing: 'Rien n’a été décidé. Les personnes-ressources n’ont rien fait avec vos mots.',
    none: 'Personne n’a rien décidé au sujet de ces mots.',
    pauses: 'Pauses de partage',
    line: (day, what) => `${day} : ${what}`,
    because: (what, words) => `${what} Voici les mots : « ${words} »`,
    writer: 'La personne qui a écrit',
    what: {
      held: () => 'Les mots ont attendu une personne-ressource.',
      quiet: () => 'Les mots ont attendu une heure calme avant le partage.',
      'hour-over': () => 'L’heure calme a pris fin, et les mots ont été partagés.',
      'on-hold': (by) => `${by} a retenu les mots.`,
      asked: (by) => `${by} a posé une question.`,
      answered: (by) => `${by} a répondu.`,
      approved: (by) => `${by} a approuvé les mots.`,
      declined: (by) => `${by} n’a pas partagé les mots.`,
      suggested: (by) => `${by} a proposé d’autres mots.`,
      edited: (by) => `${by} a dit oui à d’autres mots, et ils ont été partagés.`,
      'kept-own-words': (by) => `${by} a gardé ses propres mots.`,
      concern: (by) => (by ? `${by} avait une préoccupation.` : 'Quelqu’un avait une préoccupation.'),
      kept: (by) => `${by} a lu la préoccupation et a laissé les mots.`,
      hidden: (by) => `${by} a caché les mots.`,
      review: (by) => `${by} a demandé une révision.`,
      upheld: (by) => `${by} a relu les mots et ne les a pas remis.`,
      withdrawn: () => 'La personne a retiré ses mots.',
      paused: (by) => `${by} a demandé une pause de partage.`,
      'let-back': (by) => `${by} a mis fin à la pause de partage.`,
      over: () => 'La pause de partage a pris fin.',
    },
    why: {
      first: 'C’était la première fois.',
      all: 'Ici, une personne-ressource lit tout d’abord.',
      unsure: 'Nous ne savions pas quels mots étaient nouveaux.',
      unscanned: 'Nous n’avons pas pu vérifier que les fichiers sont sans virus.',
      paused: 'La personne était en pause de partage.',
    },
    ask: 'Avez-vous une question à ce sujet ? Appuyez sur Répondre. Les personnes-ressources la lisent.',
  },
  guidelines: {
    subject: (community) => `Comment nous sommes ensemble : ${community}`,
    title: 'Comment nous sommes ensemble',
    intro: 'Ici, on écoute et on se fait entendre. Voici nos lignes directrices.',
    lines: [
      'Chaque personne a des dons. Chacune a quelque chose à donner et à apprendre.',
      'Nous écoutons bien. Nous cherchons à comprendre avant de répondre.',
      'Nous sommes différents les uns des autres, et c’est bien. Nous respectons cela.',
      'Nous parlons pour nous-mêmes. Nous demandons avant d’écrire au sujet de quelqu’un.',
      'Ce que vous lisez ici reste ici. On ne le transmet pas sans un oui.',
      'Vous choisissez qui lit vos mots. Vous pouvez les retirer à tout moment.',
      'Tout le monde se trompe. Nous le disons avec douceur, et nous essayons encore.',
    ],
    stewardsTitle: 'Ce que font les personnes-ressources',
    stewards:
      'Les personnes-ressources s’occupent des lettres. Elles peuvent lire d’abord, demander, ou dire non. Elles vous disent toujours pourquoi.',
    names: (names) => `Vos personnes-ressources : ${names}.`,
    concernTitle: 'Si quelque chose ne va pas',
    concern: 'Des mots vous ont fait mal ou vous inquiètent ? Répondez à la lettre et écrivez ceci :',
    wishes: [
      {
        say: 'préoccupation 3',
        does: 'nous regardons le numéro 3. Dites pourquoi, si vous voulez.',
      },
      { say: 'historique', does: 'voir ce qui a été décidé au sujet de vos mots' },
    ],
    effect:
      'Une préoccupation ne cache rien toute seule. Une personne-ressource la lit, et personne d’autre ne le sait.',
    review:
      'Vos mots ont été cachés ? Répondez « révision » à cette lettre. D’autres regardent alors encore.',
  },
};
