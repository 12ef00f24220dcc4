import { formatNumber } from '../../dates.ts';
import type { Otherwise } from '../../plain.ts';
import type { prompts as standard } from '../en-prompts.ts';

export const prompts: Otherwise<typeof standard> = {
  prompt: {
    from: (steward, place) => `${steward} pose une question. Elle est pour : ${place}.`,
    free: 'Vous pouvez aussi ne pas répondre. Il n’y a pas de mauvaise réponse.',
    shared:
      'Nous partageons les réponses dans le prochain bulletin. Mais d’abord, nous vous montrons vos mots. Vous pouvez les changer.',
  },
  preview: {
    title: 'Vous pouvez envoyer votre question',
    audience: (place, people) =>
      people === 0
        ? `La question est pour : ${place}. Il n’y a pas encore de membres à cet endroit.`
        : `La question est pour : ${place}. ${sentTo(people)}.`,
    send: 'C’est bien comme ça ? Appuyez sur Répondre. Écrivez « envoyer ».',
    change:
      'Voulez-vous la changer ? Répondez avec les nouveaux mots. Vous recevrez un nouvel aperçu. Personne d’autre ne la voit avant votre mot « envoyer ».',
    problems: {
      'unknown-region': (written, place) =>
        `Vous avez écrit « ${written} ». Nous ne connaissons pas cet endroit. Pour le moment, la question est pour : ${place}.`,
      'unknown-date': (written, day) =>
        `Vous avez écrit « ${written} ». Nous ne savons pas quel jour c’est. Pour le moment, on peut répondre jusqu’au ${day}.`,
      'date-past': (written, day) =>
        `Vous avez écrit « ${written} ». Ce jour est passé. Pour le moment, on peut répondre jusqu’au ${day}.`,
    },
    fix: 'Vous pouvez le changer. Répondez avec des lignes comme celles-ci. Écrivez votre question en dessous :',
  },
  promptSent: {
    subject: (question) => `Nous envoyons votre question : ${question}`,
    title: 'Nous envoyons votre question',
    text: (place, people) => `La question est pour : ${place}. ${sentTo(people)}. Merci de l’avoir posée !`,
  },
  notASteward: {
    text: 'Merci pour votre idée. Cette adresse est pour les personnes-ressources. Elles posent les questions.',
    write: 'Écrivez votre question à une de ces personnes :',
  },
};

const sentTo = (people: number) =>
  people < 2
    ? `Nous l’envoyons à ${people} personne`
    : `Nous l’envoyons à ${formatNumber(people, 'fr')} personnes`;
