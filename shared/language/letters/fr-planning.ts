import { formatNumber } from '../dates.ts';
import type { planning as english } from './en-planning.ts';

const count = (people: number) => (people === 1 ? '1 personne' : `${formatNumber(people, 'fr')} personnes`);

/** Words of the letters to stewards about questions that are planned, and of the one reminder to members. */
export const planning: typeof english = {
  reminder: {
    subject: (question) => `On peut encore répondre : ${question}`,
    title: 'Vous pouvez encore répondre',
    answer: (day) =>
      `Pour répondre, appuyez sur Répondre. Quelques mots suffisent. La question se ferme après le ${day}.`,
    once: 'Nous ne le rappelons qu’une fois. Rien ne vous oblige à répondre.',
  },
  draft: {
    scheduledSubject: (question) => `C’est prévu : ${question}`,
    scheduledTitle: 'Votre question est prévue',
    askedSubject: (question) => `On l’envoie ? ${question}`,
    askedTitle: 'Cette question peut-elle partir ?',
    asks: (steward, place) =>
      `${steward} aimerait poser cette question ici : ${place}. C’est vous qui en prenez soin, alors il faut votre oui.`,
    needs: (names, place) =>
      `D’autres personnes prennent soin de cet endroit, ${place} : ${names}. Si vous dites « envoyer », nous leur demandons d’abord.`,
    would: (moment) => `Elle attend votre mot « envoyer ». Ensuite, elle part le ${moment}.`,
    goes: (moment) => `Elle part le ${moment}.`,
    say: 'Appuyez sur Répondre et écrivez une de ces choses :',
    wishes: {
      send: { say: 'envoyer', does: 'elle part' },
      sendNow: { say: 'envoyer maintenant', does: 'elle part tout de suite' },
      sendWhen: { say: 'envoyer lundi à 9 h', does: 'elle part à ce moment-là' },
      cancel: { say: 'annuler', does: 'elle ne part pas' },
      decline: { say: 'refuser : votre raison', does: 'elle ne part pas, et nous transmettons votre raison' },
      questions: { say: 'questions', does: 'voir tout ce qui est prévu' },
    },
    changePlanned:
      'Vous voulez la changer ? Répondez avec le nouveau texte. Elle partira quand même à sa date.',
    inLanguage: { en: 'En anglais', fr: 'En français' },
    missing: {
      en: 'Il n’y a pas de texte anglais. Qui lit l’anglais recevra le texte français.',
      fr: 'Il n’y a pas de texte français. Qui lit le français recevra le texte anglais.',
    },
    problems: {
      'unknown-moment': (written) =>
        `Nous n’avons pas pu lire « ${written} » comme une date. Rien n’est encore prévu. Vous pouvez écrire : envoyer lundi à 9 h`,
      'moment-past': (day) => `Le ${day}, cette heure est déjà passée. Choisissez un autre moment.`,
      'date-far': (written, day) =>
        `Vous avez écrit « ${written} ». Est-ce bien le ${day} ? C’est dans presque un an. Si oui, écrivez aussi l’année.`,
      'closes-too-soon': (day, closes) =>
        `Elle se fermerait le ${day}, avant de partir. Pour l’instant, elle se ferme le ${closes}.`,
      'several-at-once':
        'Ces questions ont chacune leur date. Écrivez d’abord le numéro, comme ceci : 2 : envoyer lundi',
      'send-and-more':
        'Vous avez écrit « envoyer », et autre chose. Dans le doute, rien n’est parti. Répondez seulement « envoyer », ou seulement le nouveau texte.',
      'no-question': 'Nous n’avons pas trouvé de question dans votre courriel. Répondez avec une question.',
      'one-language': {
        en: 'Vous avez changé le texte anglais. Regardez aussi le texte français.',
        fr: 'Vous avez changé le texte français. Regardez aussi le texte anglais.',
      },
    },
  },
  list: {
    preparedSubject: (count) => `À vérifier : ${count} questions`,
    preparedTitle: 'Vos questions sont prêtes',
    plannedSubject: 'Ce qui est prévu',
    plannedTitle: 'Ce qui est prévu',
    prepared: 'Quand vous dites « envoyer », chaque question part à sa date.',
    planned: 'Ces questions sont prévues, ou on peut déjà y répondre.',
    none: 'Rien n’est prévu en ce moment.',
    ask: (address) => `Pour poser une question, écrivez-la à ${address}.`,
    unclear: 'Nous n’avons pas compris votre courriel. Rien n’a changé.',
    item: (number, what) => `${number}. ${what}`,
    states: {
      draft: 'Elle attend votre mot',
      open: 'On peut y répondre',
      over: 'Elle est fermée',
      cancelled: 'Elle est annulée',
    },
    when: {
      draft: (moment) => `Pas encore envoyée : ${moment}`,
      scheduled: (moment) => `Prévue : ${moment}`,
    },
    place: (place, people) => `Pour : ${place}, ${count(people)}.`,
    wishes: {
      sendAll: { say: 'envoyer', does: 'elles partent toutes, chacune à sa date' },
      cancel: (number) => ({ say: `annuler ${number}`, does: 'celle-ci ne part pas' }),
      move: (number) => ({ say: `${number} : envoyer le 15 janvier`, does: 'celle-ci part ce jour-là' }),
      reword: (number) => ({ say: `${number} : votre nouveau texte`, does: 'celle-ci a de nouveaux mots' }),
    },
  },
  news: {
    subject: (question) => `Au sujet de votre question : ${question}`,
    'sent-before': {
      title: 'Elle est déjà partie',
      text: 'Cette question est déjà partie. Nous ne l’avons pas envoyée une autre fois.',
    },
    'closed-before': {
      title: 'Cette question est fermée',
      text: 'Cette question est déjà partie, et elle est fermée. Pour la poser encore, écrivez-la de nouveau.',
    },
    cancelled: {
      title: 'Cette question ne part pas',
      text: 'Elle est annulée. Personne ne la reçoit. Pour la poser quand même, écrivez-la de nouveau.',
    },
    asked: {
      title: 'Nous avons demandé un oui',
      text: (names) =>
        `Votre question attend un oui de : ${names}. Dès que ce oui arrive, elle part, et nous vous le disons.`,
    },
  },
  declined: {
    subject: (question) => `Pas envoyée : ${question}`,
    title: 'Cette question ne part pas pour l’instant',
    text: (steward) => `${steward} a choisi de ne pas envoyer cette question pour l’instant.`,
    reason: 'Voici la raison :',
    change: 'Vous pouvez répondre avec un meilleur texte, ou la poser dans votre propre région.',
  },
};
