import type { Words } from '../en.ts';

const people = (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`);
const days = (count: number) =>
  count === 0 ? 'depuis aujourd’hui' : count === 1 ? 'depuis 1 jour' : `depuis ${count} jours`;

export const desk: Words['desk'] = {
  waiting: {
    subject: {
      held: 'Ce qui est en attente',
      all: 'Ce qui vous attend',
      decided: 'Vos décisions',
      'handed-over': 'Ce qui vous attend maintenant',
      'on-duty': 'Vous êtes de garde',
    },
    title: {
      held: 'Ce qui est en attente',
      all: 'Ce qui vous attend',
      decided: 'Merci d’avoir décidé',
      'handed-over': 'Voici ce qui vous attend',
      'on-duty': 'Vous êtes de garde',
    },
    onDuty: 'C’est à vous que nous demandons d’abord. Voici ce qui attend :',
    nothing: 'Rien n’attend. Vous n’avez rien à faire.',
    count: (count) =>
      count === 1 ? 'Une chose attend.' : `${count} choses attendent. La plus ancienne vient en premier.`,
    item: {
      words: (number, who) => `${number}. Des mots : ${who}`,
      gathering: (number, place) => `${number}. Une rencontre : ${place}`,
      question: (number, place) => `${number}. Une question à tout le monde : ${place}`,
      harvest: (number, place) => `${number}. Une lettre de récolte : ${place}`,
      concern: (number, who) => `${number}. Une préoccupation au sujet de ces mots : ${who}`,
      message: (number, who) => `${number}. Un message : ${who}`,
    },
    since: (count) => `C’est ici ${days(count)}.`,
    asked: (names) => `Nous avons demandé ceci à : ${names}.`,
    files: (count) =>
      count === 1 ? 'Il y a un fichier avec ces mots.' : `Il y a ${count} fichiers avec ces mots.`,
    readers: (place) => `Si vous dites oui, voici qui peut le lire : tout le monde, ${place}.`,
    more: (count) => `Il y en a encore ${count}. Décidez d’abord de ceux-ci.`,
    invited: (count) =>
      count < 2
        ? `${people(count)} n’a pas encore répondu à notre invitation.`
        : `${people(count)} n’ont pas encore répondu à notre invitation.`,
    how: 'Répondez à cette lettre. Mettez d’abord le numéro :',
    approve: (number) => ({ say: `${number} : approuver`, does: 'on le partage, ou on invite les gens' }),
    decline: (number) => ({
      say: `${number} : refuser : votre raison`,
      does: 'on ne le partage pas. Votre raison sera lue par la personne.',
    }),
    keep: (number) => ({
      say: `${number} : garder`,
      does: 'les mots restent. La personne qui nous a écrit le saura.',
    }),
    hide: (number) => ({
      say: `${number} : cacher : votre raison`,
      does: 'plus personne ne lit ces mots. Votre raison sera lue par la personne.',
    }),
    done: (number) => ({
      say: `${number} : c’est fait`,
      does: 'le message n’attend plus. Nous ne demandons à personne d’autre.',
    }),
    show: (number) => ({ say: `montrer ${number}`, does: 'vous recevez toute la lettre' }),
    answer: 'Pour répondre à un message, faites-le venir. Puis répondez-y.',
    several: 'Vous pouvez en décider plusieurs. Écrivez une ligne pour chaque numéro.',
    unclear: 'Nous n’avons pas compris ce que vous décidez. Rien n’a changé.',
    decided: {
      approved: (who) => `Approuvé, écrit par ${who} :`,
      declined: (who) => `Non partagé, écrit par ${who} :`,
      kept: (who) => `Les mots restent. C’était écrit par ${who} :`,
      hidden: (who) => `Les mots sont cachés. C’était écrit par ${who} :`,
      done: (who) => `C’est fait. Le message est écrit par ${who} :`,
      answered: (who) => `Un message écrit par ${who} n’attend plus.`,
      before: (who) => `Une autre personne avait déjà décidé. C’était écrit par ${who} :`,
      gone: (who) => `Il n’y a plus rien à décider. C’était écrit par ${who} :`,
      changed: (who) =>
        `Changé depuis votre liste. Lisez-le encore une fois, s’il vous plaît. C’est écrit par ${who} :`,
      own: () => 'Ces mots sont les vôtres. Une autre personne en décide :',
      later: (who) => `Pas encore fait. Écrivez-le encore une fois. C’était écrit par ${who} :`,
    },
    rest: 'Ce qui attend encore',
  },
  newcomers: {
    subject: 'Qui est nouveau',
    title: 'Qui est nouveau',
    since: (day, count) =>
      count < 2
        ? `${people(count)} s’est jointe à nous depuis le ${day}.`
        : `${people(count)} se sont jointes à nous depuis le ${day}.`,
    nobody: (day) => `Personne ne s’est joint à nous depuis le ${day}.`,
    joined: (who, day) => `${who}, le ${day}`,
    more: (count) => `et encore ${people(count)}`,
    welcome: 'Un mot de bienvenue fait plaisir. Votre nom est dans la première lettre de chaque membre.',
  },
  how: {
    subject: (place) => `Comment allons-nous ? ${place}`,
    title: 'Comment allons-nous ?',
    period: (from, until) => `Voici les jours du ${from} au ${until}. À côté, les 30 jours d’avant.`,
    beside: (now, before) => `${now}, avant : ${before}`,
    labels: {
      voices: 'Des gens qui ont écrit',
      returning: 'De retour après 60 jours ou plus',
      reflection: 'Des réponses aux questions',
      response: 'Des réponses entre membres',
      story: 'Des histoires',
      resource: 'Des choses utiles',
      question: 'Des questions de membres',
      harvests: 'Des lettres de récolte',
      gatherings: 'Des rencontres annoncées',
      answers: 'Des réponses à ces rencontres',
    },
    membersTitle: 'Où vivent les gens et qui l’on entend',
    members: (count) => (count < 2 ? `${count} membre vit ici.` : `${count} membres vivent ici.`),
    share: (members, voices) => `${members} % des membres, ${voices} % de ceux qui ont écrit`,
    elsewhere: 'Les petits endroits ensemble',
    tooFew: 'Il y a trop peu de gens pour en dire plus par endroit.',
    quiet: (place) => `On entend peu les gens d’ici : ${place}. Une question juste pour eux peut aider.`,
    even: 'Aucun endroit n’est bien plus discret que les autres.',
    private:
      'Nous ne savons pas qui ouvre ou lit une lettre. On compte ce que les gens ont choisi de partager.',
  },
  preview: {
    subject: (place) => `Aperçu : le prochain bulletin, ${place}`,
    title: 'Ceci n’est qu’un aperçu',
    text: (day, time, count) =>
      `Le prochain bulletin de la semaine part le ${day} à ${time}. Il ira à ${people(count)}.`,
    changes:
      'Voici ce qui est partagé pour l’instant. Cela peut changer. Personne d’autre ne voit cette lettre.',
    nothing: 'Il n’y a rien de nouveau. Si rien ne vient, aucun bulletin ne partira.',
    other: { en: 'aperçu anglais', fr: 'aperçu français' },
    otherDoes: 'la même chose dans l’autre langue',
    place: (place) => ({ say: `aperçu ${place}`, does: 'le bulletin d’un seul endroit' }),
    below: 'Le bulletin',
  },
  handOver: {
    subject: {
      asked: (to) => `Nous avons demandé à ${to}`,
      request: (_, from) => `${from} vous demande de prendre le relais`,
      new: () => 'Vous avez pris le relais',
      former: (to) => `${to} a pris le relais`,
      others: (to) => `Une nouvelle personne-ressource : ${to}`,
      declined: (to) => `${to} ne peut pas prendre le relais`,
      'not-a-member': () => 'Cette personne n’est pas encore membre',
      yourself: () => 'C’est déjà vous',
      over: () => 'La question ne se pose plus',
      unclear: (_, from) => `Dites-le-nous : ${from} vous demande de prendre le relais`,
    },
    text: {
      asked: (to) => `Nous avons demandé à ${to} de prendre votre place. Vous la gardez jusqu’à son oui.`,
      request: (_, from) =>
        `${from} aimerait que vous preniez le relais. On lit les mots nouveaux, on pose des questions et on aide les gens.`,
      new: (_, from) => `Merci. Vous avez pris le relais. Avant vous, c’était ${from}.`,
      former: (to) => `${to} a dit oui et a pris le relais. Merci pour tout. Vous restez membre.`,
      others: (to, from) => `${to} a pris le relais. Avant, c’était ${from}.`,
      declined: (to) => `${to} a dit non. Vous gardez votre place. Vous pouvez demander à quelqu’un d’autre.`,
      'not-a-member': (to) =>
        `Aucun membre n’a cette adresse : ${to}. Il faut d’abord être membre. Après, écrivez-nous encore.`,
      yourself: () => 'C’est votre adresse. Rien n’a changé.',
      over: (_, from) => `La question ne se pose plus. Rien n’a changé. ${from} peut demander encore.`,
      unclear: (_, from) =>
        `Nous ne savons pas si c’était un oui. ${from} aimerait que vous preniez le relais.`,
    },
    places: 'Il s’agit de :',
    prompts: (address) => `Vous pouvez poser une question à tout le monde. Écrivez-la à ${address}.`,
    help: (say) => `Répondez « ${say} » pour lire tout ce que peuvent faire les personnes-ressources.`,
    yes: { say: 'oui', does: 'vous prenez le relais tout de suite' },
    no: { say: 'non', does: 'rien ne change, et personne ne vous en veut' },
    ask: 'Voulez-vous le faire ? Répondez :',
    write: (address) => `Vous pouvez écrire à ${address}.`,
    file: 'Nous en tenons compte tout de suite. La personne qui s’occupe de la technique devrait aussi changer le fichier.',
  },
  duty: {
    subject: (place) => `De garde : ${place}`,
    title: {
      told: 'Qui est de garde',
      set: 'L’ordre a changé',
      away: 'Vous n’êtes pas là',
      unknown: 'De qui s’agit-il ?',
    },
    text: 'Nous demandons d’abord à la première personne. Après deux jours, aussi à la suivante.',
    none: 'Il n’y a pas d’ordre. Nous demandons à tout le monde en même temps.',
    all: 'Les autres peuvent toujours décider. Ils écrivent « ce qui est en attente ».',
    name: (name, away) => (away ? `${name}, de retour le ${away}` : name),
    away: (day) => `Votre absence est notée, jusqu’au ${day}. Vos lettres viennent toujours.`,
    next: 'Jusque-là, nous demandons d’abord à la personne suivante.',
    unknown: (names) => `Ici, personne de la liste ne porte ce nom : ${names}. Rien n’a changé.`,
    wishes: [
      { say: 'de garde : Jo, Sam', does: 'donne l’ordre' },
      { say: 'absence jusqu’au 5 janvier', does: 'la personne suivante est de garde jusqu’à ce jour' },
    ],
  },
  forStewards: {
    subject: 'Les personnes-ressources s’en occupent',
    title: 'Les personnes-ressources s’en occupent',
    text: 'Merci de demander. Les personnes-ressources gardent un œil sur cela pour nous tous. Elles vous en diront plus.',
    write: 'Vous pouvez leur écrire :',
  },
  wishesTitle: 'Ce que vous pouvez aussi demander',
  wishes: {
    newcomers: { say: 'qui est nouveau', does: 'qui est arrivé dans le dernier mois' },
    waiting: { say: 'qui attend', does: 'ce qui attend votre réponse' },
    held: { say: 'ce qui est en attente', does: 'les mots que personne ne lit encore' },
    preview: { say: 'aperçu', does: 'le prochain bulletin comme il est maintenant' },
    how: { say: 'comment allons-nous', does: 'les 30 derniers jours en chiffres' },
    duty: { say: 'de garde', does: 'à qui on demande d’abord' },
    handOver: {
      say: 'passer le relais à Jo <jo@example.net>',
      does: 'nous demandons à Jo de prendre votre place',
    },
  },
};
