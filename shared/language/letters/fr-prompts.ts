import { formatNumber } from '../dates.ts';
import type { prompts as english } from './en-prompts.ts';

/** Nought is singular in French. */
const count = (people: number) =>
  people < 2 ? `${people} personne` : `${formatNumber(people, 'fr')} personnes`;

/** Words of the letters about a steward's question. */
export const prompts: typeof english = {
  prompt: {
    subject: (question) => `Une question pour vous : ${question}`,
    title: 'Une question pour vous',
    from: (steward, place) => `${steward} demande à tout le monde (${place}) :`,
    answer: (day) =>
      `Pour répondre, appuyez sur Répondre. Quelques mots suffisent. Vous pouvez répondre jusqu’au ${day}.`,
    shared:
      'Les réponses sont partagées dans le prochain bulletin. Avant, nous vous montrons ce qui sera partagé, et vous pouvez le changer.',
    free: 'Rien ne vous oblige à répondre, et il n’y a pas de mauvaise réponse.',
    button: 'Répondre à cette question',
  },
  preview: {
    subject: (question) => `À vérifier : ${question}`,
    title: 'Votre question est prête à partir',
    audience: (place, people) =>
      people === 0
        ? `Elle irait ici : ${place}. Il n’y a pas encore de membres à cet endroit.`
        : `Elle sera envoyée ici : ${place} (${count(people)}).`,
    closes: (day) => `On peut répondre jusqu’au ${day}.`,
    send: 'Elle vous convient ? Appuyez sur Répondre et écrivez « envoyer ».',
    change:
      'Vous voulez la changer ? Répondez avec le nouveau texte. Vous recevrez un nouvel aperçu. Personne d’autre ne la voit tant que vous ne dites pas « envoyer ».',
    problemsTitle: 'Regardez d’abord ceci, s’il vous plaît',
    problems: {
      'unknown-region': (written, place) =>
        `Nous ne connaissons pas d’endroit nommé « ${written} ». Pour l’instant, la question est pour : ${place}.`,
      'unknown-date': (written, day) =>
        `Nous n’avons pas reconnu de date dans « ${written} ». Pour l’instant, on peut répondre jusqu’au ${day}.`,
      'date-past': (written, day) =>
        `Cette date est déjà passée : « ${written} ». Pour l’instant, on peut répondre jusqu’au ${day}.`,
    },
    fix: 'Pour corriger, répondez avec des lignes comme celles-ci au-dessus de votre question :',
    nextTitle: 'Ensuite, vous pouvez l’envoyer',
    letterTitle: 'Voici la lettre que les gens recevront',
  },
  promptSent: {
    subject: (question) => `C’est parti : ${question}`,
    title: 'Votre question est en route',
    text: (place, people) => `Elle est envoyée ici : ${place} (${count(people)}). Merci de l’avoir posée !`,
    closes: (day) => `On peut répondre jusqu’au ${day}.`,
  },
  notASteward: {
    subject: 'Les questions viennent des personnes-ressources',
    title: 'Les questions viennent des personnes-ressources',
    text: 'Merci pour votre idée. Cette adresse est pour les personnes-ressources. Ce sont elles qui posent les questions à tout le monde.',
    write: 'Une personne-ressource sera heureuse de lire votre question. Écrivez à :',
  },
};
