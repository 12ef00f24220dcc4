import { formatNumber } from '../dates.ts';
import type { hosting as english } from './en-hosting.ts';

const people = (count: number) => (count === 1 ? '1 personne' : `${formatNumber(count, 'fr')} personnes`);

/** The line by which a mail that was not understood can be put right. */
const examples = {
  title: 'Titre : Pique-nique au bord de l’eau',
  when: 'Quand : le mardi 12 janvier, de 19 h à 20 h 30',
  repeat: 'Quand : le premier mardi du mois, de 19 h à 20 h',
  where: (place: string) => `Où : ${place}, bibliothèque, salle 2`,
};

/** Words of the letters to who hosts a gathering. */
export const hosting: typeof english = {
  gatheringQuestion: {
    subject: 'Au sujet de votre rencontre',
    title: (things) => (things === 1 ? 'Il manque une chose' : 'Il manque encore des choses'),
    text: 'Merci d’inviter des gens.',
    begins: (day, time) => `${day}, ${time}`,
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
      'ends-before': (_written, day) => `Jusqu’à quand ? Le ${day} vient avant la première fois.`,
      'unknown-region': (written, place) =>
        `Nous ne connaissons pas d’endroit nommé « ${written} ». Pour l’instant, l’invitation est pour : ${place}.`,
      'unknown-rule': () =>
        'Le fichier de votre agenda se répète à un rythme que nous ne connaissons pas. Pour l’instant, la rencontre a lieu une fois. Nous comprenons chaque semaine, toutes les deux semaines et une fois par mois.',
    },
    fix: 'Appuyez sur Répondre et écrivez une ligne comme celle-ci :',
    examples,
    known: 'Voici ce que nous avons. Cela reste, et vous n’avez pas à l’écrire de nouveau :',
  },
  gatheringPreview: {
    subject: (title) => `À vérifier : ${title}`,
    title: 'Votre rencontre est prête',
    audience: (place, count) =>
      count === 0
        ? `L’invitation irait ici : ${place}. Personne d’autre n’y vit encore.`
        : `L’invitation ira ici : ${place}, ${people(count)}.`,
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
      'changed-for-you': (title) => `Une personne-ressource l’a changée : ${title}`,
      'cancelled-for-you': (title) => `Une personne-ressource l’a annulée : ${title}`,
    },
    title: {
      announced: 'Les gens sont invités',
      approved: 'Bonne nouvelle : les gens sont invités',
      changed: 'C’est fait. Nous le disons à tout le monde.',
      unchanged: 'Rien n’a changé',
      cancelled: 'C’est fait. La rencontre est annulée.',
      unclear: 'Que voulez-vous faire ?',
      'changed-for-you': 'Votre rencontre a été changée',
      'cancelled-for-you': 'Votre rencontre a été annulée',
    },
    text: {
      announced: (place, count) => `L’invitation part ici : ${place}, ${people(count)}. Merci !`,
      approved: (place, count) =>
        `Une personne-ressource l’a lue et a dit oui. L’invitation part ici : ${place}, ${people(count)}. Merci !`,
      changed: () =>
        'Les gens reçoivent une lettre, et leur agenda change aussi. Voici la rencontre maintenant :',
      unchanged: () => 'Elle reste comme elle est :',
      cancelled: () => 'Les gens reçoivent une lettre, et leur agenda l’enlève.',
      unclear: () => 'Nous n’avons pas compris ce que vous voulez faire. Rien n’a changé :',
      'changed-for-you': (_place, _count, by) =>
        `${by}, personne-ressource, a changé quelque chose à votre rencontre. Les gens reçoivent une lettre. La voici, comme elle est maintenant :`,
      'cancelled-for-you': (_place, _count, by) =>
        `${by}, personne-ressource, a annulé votre rencontre. Les gens reçoivent une lettre, et votre agenda l’enlève.`,
    },
    because: (steward) => `${steward} dit :`,
    talk: (steward) =>
      `Merci d’avoir invité des gens. Une question, une autre idée ? Appuyez sur Répondre. ${steward} vous lira.`,
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
      `Merci pour l’idée. ${steward} l’a lue et a choisi de ne pas inviter les gens cette fois-ci.`,
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
    party: (who, count) => `${who}, ${people(count)}`,
    note: (who, words) => `${who}. Ses mots : ${words}`,
    quiet: 'Bien des gens viennent sans avoir répondu.',
  },
  whichGathering: {
    title: {
      several: 'De quelle rencontre parlez-vous ?',
      none: 'Nous n’avons pas trouvé votre rencontre',
    },
    text: {
      several:
        'Rien n’a encore changé. Vous avez annoncé plus d’une rencontre. Répondez à notre lettre au sujet de la bonne rencontre. Ou écrivez-nous de nouveau, avec son titre comme objet. Voici les vôtres :',
      none: 'Nous n’avons pas trouvé de rencontre à venir que vous avez annoncée. Rien n’a changé. Voulez-vous inviter des gens ? Alors dites-nous quand et où.',
    },
  },
  noteToHost: {
    subject: (title) => `Au sujet de votre rencontre : ${title}`,
    title: 'On vous a écrit',
    text: (who) => `Une réponse à votre invitation, par ${who} :`,
    reply: 'Si vous appuyez sur Répondre, seule cette personne reçoit votre réponse.',
  },
};
