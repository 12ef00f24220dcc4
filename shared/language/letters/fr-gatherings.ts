import { formatNumber } from '../dates.ts';
import type { gatherings as english } from './en-gatherings.ts';

const people = (count: number) => (count === 1 ? '1 personne' : `${formatNumber(count, 'fr')} personnes`);

/** The line by which a mail that was not understood can be put right. */
const examples = {
  title: 'Titre : Pique-nique au bord de l’eau',
  when: 'Quand : le mardi 12 janvier, de 19 h à 20 h 30',
  repeat: 'Quand : le premier mardi du mois, de 19 h à 20 h',
  where: (place: string) => `Où : bibliothèque (${place}), salle 2`,
};

/** What one says to an invitation. */
const answers = [
  { say: 'oui', does: 'vous venez' },
  { say: 'nous serons trois', does: 'vous venez avec deux autres personnes' },
  { say: 'peut-être', does: 'vous ne savez pas encore' },
  { say: 'non', does: 'vous ne venez pas' },
];

/** Words of the letters about gatherings. */
export const gatherings: typeof english = {
  gatherings: {
    facts: { when: 'Quand', there: 'Sur place', often: 'Rythme', next: 'Ensuite', where: 'Où', host: 'Avec' },
    time: (day, from, to) => `${day}, de ${from} à ${to}`,
    timeIn: (time, zone) => `${time} (${zone})`,
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    everyWeeks: (weekday, weeks) =>
      weeks === 1
        ? `tous les ${weekday}s`
        : `toutes les ${['', '', 'deux', 'trois', 'quatre'][weeks] ?? weeks} semaines, le ${weekday}`,
    everyMonth: (weekday, nth) =>
      `le ${['premier', 'deuxième', 'troisième', 'quatrième'][nth - 1] ?? 'dernier'} ${weekday} du mois`,
    until: (often, day) => `${often}, jusqu’au ${day}`,
    calendar: {
      host: (name) => `Avec ${name}.`,
      answer: 'Pour répondre, prenez les boutons de votre agenda, ou répondez à notre lettre.',
    },
  },
  invitation: {
    subject: {
      new: (title) => `Une invitation pour vous : ${title}`,
      changed: (title) => `Du changement : ${title}`,
      cancelled: (title) => `La rencontre n’a pas lieu : ${title}`,
      reminder: (title) => `C’est bientôt : ${title}`,
    },
    title: {
      new: 'Une invitation pour vous',
      changed: 'Il y a du changement',
      cancelled: 'Cette rencontre n’a pas lieu',
      reminder: 'C’est bientôt',
    },
    from: (host, place) => `${host} invite tout le monde (${place}) :`,
    fromNobody: (place) => `Voici une rencontre pour tout le monde (${place}) :`,
    changed: 'Quelque chose a changé. Voici la rencontre, comme elle est maintenant :',
    cancelled: 'Cette rencontre est annulée :',
    because: 'Voici pourquoi :',
    cancelledDo: 'Vous n’avez rien à faire. Nous le regrettons, et ce sera pour une autre fois.',
    reminder: 'Vous avez dit que vous venez, ou peut-être. La voici encore :',
    ask: 'Est-ce que vous venez ? Appuyez sur Répondre et écrivez une de ces réponses :',
    keep: 'Vous aviez déjà répondu ? Nous gardons votre réponse. Si vous ne pouvez plus venir, répondez « non ».',
    plans: 'Avez-vous changé d’idée ? Appuyez sur Répondre et écrivez « oui » ou « non ».',
    answers,
    calendar: 'Votre courriel montre des boutons pour votre agenda ? Ils marchent aussi.',
    free: 'Rien ne vous oblige à répondre. Votre réponse n’est lue que par la personne qui invite et par les personnes-ressources.',
    button: 'Répondre à cette invitation',
  },
  rsvp: {
    subject: (title) => `Votre réponse : ${title}`,
    title: { yes: 'Vous venez', no: 'Vous ne venez pas', maybe: 'Vous venez peut-être' },
    text: {
      yes: (count) =>
        count === 1
          ? 'Vous avez dit oui. Au plaisir de vous voir.'
          : `Vous avez dit oui, et vous serez ${count} en tout. Au plaisir de vous voir.`,
      no: 'Vous avez dit non. Merci de nous le dire. Ce sera pour une autre fois.',
      maybe: 'Vous avez dit peut-être. C’est très bien. Vous pourrez nous le dire plus tard.',
    },
    once: (day) => `Cette réponse est pour le ${day} seulement.`,
    note: 'Vos autres mots sont allés à la personne qui invite.',
    change: 'Ce n’est pas juste, ou vos plans changent ? Répondez « oui », « non » ou « peut-être ».',
  },
  rsvpQuestion: {
    subject: (title) => `Est-ce que vous venez ? ${title}`,
    title: 'Est-ce que vous venez ?',
    text: 'Nous ne savions pas si votre message dit oui ou non.',
    passedOn: 'La personne qui invite a quand même reçu vos mots.',
    ask: 'Appuyez sur Répondre et écrivez une de ces réponses :',
  },
  gatheringClosed: {
    subject: {
      cancelled: (title) => `La rencontre n’a pas lieu : ${title}`,
      over: (title) => `C’est passé : ${title}`,
    },
    title: { cancelled: 'Cette rencontre n’a pas lieu', over: 'Cette rencontre est passée' },
    text: {
      cancelled: 'Merci de votre réponse. Cette rencontre a été annulée. Vous n’avez plus rien à faire.',
      over: 'Merci de votre réponse. Cette rencontre a déjà eu lieu.',
    },
  },
  gatheringQuestion: {
    subject: 'Au sujet de votre rencontre',
    title: (things) => (things === 1 ? 'Il manque une chose' : 'Il manque encore des choses'),
    text: 'Merci d’inviter des gens. Nous avons gardé tout ce que vous avez écrit.',
    problems: {
      'no-title': () => 'Comment s’appelle la rencontre ? Nous n’avons pas trouvé de titre.',
      'no-when': () => 'Quand est-ce ? Nous n’avons pas trouvé de ligne qui commence par « Quand : ».',
      'no-where': () =>
        'Où est-ce ? Nous n’avons pas trouvé de ligne qui commence par « Où : ». Un lien va bien aussi.',
      'unknown-day': (written) => `Quel jour ? Nous n’avons pas pu lire de date dans « ${written} ».`,
      'unknown-time': (written) =>
        `À quelle heure ? Nous n’avons pas pu le lire dans « ${written} ». Écrivez par exemple « 19 h ».`,
      'unknown-repeat': (written) =>
        `À quel rythme ? Nous n’avons pas pu le lire dans « ${written} ». Nous comprenons chaque semaine, toutes les deux semaines et une fois par mois.`,
      'weekday-differs': (written, day) =>
        `Vous avez écrit « ${written} ». Au calendrier, c’est le ${day}. Lequel est le bon ?`,
      'date-past': (_written, day) => `De quel jour parlez-vous ? Le ${day} est passé.`,
      'unknown-region': (written, place) =>
        `Nous ne connaissons pas d’endroit nommé « ${written} ». Pour l’instant, l’invitation est pour : ${place}.`,
      'unknown-rule': () =>
        'Le fichier de votre agenda se répète à un rythme que nous ne connaissons pas. Pour l’instant, la rencontre a lieu une fois. Nous comprenons chaque semaine, toutes les deux semaines et une fois par mois.',
    },
    fix: 'Appuyez sur Répondre et écrivez une ligne comme celle-ci :',
    examples,
    known: 'Voici ce que nous avons :',
  },
  gatheringPreview: {
    subject: (title) => `À vérifier : ${title}`,
    title: 'Votre rencontre est prête',
    audience: (place, count) =>
      count === 0
        ? `L’invitation irait ici : ${place}. Personne d’autre n’y vit encore.`
        : `L’invitation ira ici : ${place} (${people(count)}).`,
    send: 'Tout va bien ? Appuyez sur Répondre et écrivez « envoyer ».',
    readFirst: 'Une personne-ressource la lira d’abord. Ensuite, les gens seront invités.',
    change: (line) =>
      `Vous voulez changer quelque chose ? Répondez avec la ligne qui change, comme « ${line} ». Vous recevrez un nouvel aperçu.`,
    changeLine: 'Où : à la mairie',
    problemsTitle: 'Regardez d’abord ceci, s’il vous plaît',
    letterTitle: 'Voici la lettre que les gens recevront',
  },
  gatheringHeld: {
    subject: (title) => `On la lit d’abord : ${title}`,
    title: 'Une personne-ressource la lit d’abord',
    text: 'Merci. Une personne-ressource de votre région regarde votre rencontre. Dès que les gens sont invités, nous vous le disons.',
  },
  gatheringAnnounced: {
    subject: {
      announced: (title) => `Les gens sont invités : ${title}`,
      approved: (title) => `Les gens sont invités : ${title}`,
      changed: (title) => `Nous le disons à tout le monde : ${title}`,
      unchanged: (title) => `Comme avant : ${title}`,
      cancelled: (title) => `C’est annulé : ${title}`,
      unclear: (title) => `Que voulez-vous faire ? ${title}`,
    },
    title: {
      announced: 'Les gens sont invités',
      approved: 'Bonne nouvelle : les gens sont invités',
      changed: 'C’est fait. Nous le disons à tout le monde.',
      unchanged: 'Rien n’a changé',
      cancelled: 'C’est fait. La rencontre est annulée.',
      unclear: 'Que voulez-vous faire ?',
    },
    text: {
      announced: (place, count) => `L’invitation part ici : ${place} (${people(count)}). Merci !`,
      approved: (place, count) =>
        `Une personne-ressource l’a lue et a dit oui. L’invitation part ici : ${place} (${people(count)}). Merci !`,
      changed: () =>
        'Les gens reçoivent une lettre, et leur agenda change aussi. Voici la rencontre maintenant :',
      unchanged: () => 'Elle reste comme elle est :',
      cancelled: () => 'Les gens reçoivent une lettre, et leur agenda l’enlève.',
      unclear: () => 'Nous n’avons pas compris ce que vous voulez faire. Rien n’a changé :',
    },
    list: 'La veille, vous recevrez la liste des gens qui viennent.',
    canTitle: 'Ce que vous pouvez faire',
    canIntro: 'Répondez à cette lettre et écrivez ceci sur la première ligne :',
    wishes: [
      { say: 'qui vient', does: 'vous recevez la liste maintenant' },
      { say: 'nouvelle heure : le vendredi 15 janvier, 19 h', does: 'la rencontre a lieu à ce moment-là' },
      { say: 'nouveau lieu : à la mairie', does: 'la rencontre a lieu là' },
      { say: 'annuler : votre raison', does: 'elle n’a pas lieu, et les gens sauront pourquoi' },
    ],
  },
  gatheringDeclined: {
    subject: 'Au sujet de votre rencontre',
    title: 'Les gens ne sont pas invités à votre rencontre',
    text: (steward) =>
      `Merci de l’idée. ${steward} l’a lue et a choisi de ne pas inviter les gens cette fois-ci.`,
    reason: (steward) => `${steward} dit :`,
    again: 'Vous pouvez nous écrire de nouveau quand vous voulez.',
  },
  guestList: {
    subject: (title) => `Qui vient : ${title}`,
    title: 'Qui vient',
    count: (count) => (count === 0 ? 'Personne n’a encore dit oui.' : `${people(count)} jusqu’à maintenant.`),
    soon: 'Votre rencontre, c’est bientôt. Aujourd’hui, nous la rappelons aux gens qui viennent, ou peut-être.',
    yes: 'Oui',
    maybe: 'Peut-être',
    no: 'Non',
    party: (who, count) => `${who} (${people(count)})`,
    note: (who, words) => `${who}. Ses mots : ${words}`,
    quiet: 'Bien des gens viennent sans avoir répondu.',
  },
  noteToHost: {
    subject: (title) => `Au sujet de votre rencontre : ${title}`,
    title: 'On vous a écrit',
    text: (who) => `Une réponse à votre invitation (${who}) :`,
    reply: 'Si vous appuyez sur Répondre, seule cette personne reçoit votre réponse.',
  },
  gatheringModeration: {
    subject: (title) => `Peut-on inviter les gens ? ${title}`,
    title: 'Peut-on inviter les gens ?',
    text: (who, place) =>
      `${who} voudrait inviter tout le monde (${place}). Personne d’autre ne l’a encore vu.`,
    someone: 'Quelqu’un',
    unclear: 'Nous n’avons pas compris si vous dites oui ou non. Nous ne voulons pas deviner.',
    decide: 'Appuyez sur Répondre et écrivez une de ces réponses sur la première ligne :',
    choices: [
      { say: 'approuver', does: 'les gens sont invités tout de suite' },
      { say: 'refuser : votre raison', does: 'on n’invite pas les gens. La personne lira votre raison.' },
    ],
  },
  gatheringDecided: {
    subject: { announced: 'Les gens sont invités', declined: 'Pas annoncé', cancelled: 'Annulé' },
    title: {
      announced: 'C’est fait. Les gens sont invités.',
      declined: 'C’est fait. Personne n’est invité.',
      cancelled: 'La rencontre a été annulée',
    },
    alreadyTitle: 'La décision était déjà prise',
    thanks: 'Merci. Nous l’avons dit à la personne qui invite.',
    already: {
      announced: (by) => `${by} avait déjà dit oui. Les gens sont invités.`,
      declined: (by) => `${by} avait déjà choisi de ne pas inviter les gens.`,
      cancelled: () => 'Il n’y a plus rien à décider.',
    },
    cancel: 'Si quelque chose ne va pas plus tard, vous pouvez répondre « annuler ».',
  },
};
