import type { Otherwise } from '../../plain.ts';
import type { prompts as standard } from '../en-prompts.ts';

export const prompts: Otherwise<typeof standard> = {
  prompt: {
    shared:
      'Nous partageons les réponses dans le prochain bulletin. Mais d’abord, nous vous montrons vos mots. Vous pouvez les changer.',
  },
  preview: {
    send: 'Tout va bien ? Appuyez sur Répondre. Écrivez « envoyer ».',
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
  notASteward: {
    text: 'Merci pour votre idée. Cette adresse est pour les personnes-ressources. Elles posent les questions.',
    write: 'Écrivez votre question à une de ces personnes :',
  },
};
