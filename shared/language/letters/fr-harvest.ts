import { formatNumber } from '../dates.ts';
import type { harvest as english } from './en-harvest.ts';

const answers = (count: number) => (count === 1 ? '1 réponse' : `${formatNumber(count, 'fr')} réponses`);
const people = (count: number) => (count === 1 ? '1 personne' : `${formatNumber(count, 'fr')} personnes`);

/** Words of the harvest letter: everything that was shared in answer to one question. */
export const harvest: typeof english = {
  letter: {
    subject: (question) => `Ce que les gens ont répondu : ${question}`,
    title: 'Ce que les gens ont répondu',
    asked: (steward, place, day) => `Le ${day}, ${steward} a demandé à tout le monde, ${place} :`,
    count: (count) =>
      count === 0
        ? 'Il n’y a pas de réponse.'
        : count === 1
          ? 'Il y a 1 réponse. Elle est dans la langue de la personne qui l’a écrite.'
          : `Il y a ${answers(count)}. Chacune est dans la langue de la personne qui l’a écrite.`,
    contentsTitle: 'Ce qu’il y a dans cette lettre',
    content: (place, first, last) =>
      first === last ? `${place} : numéro ${first}` : `${place} : numéros ${first} à ${last}`,
    somewhere: (place) => `Quelque part ici : ${place}`,
    before: (count) =>
      count === 1
        ? '1 réponse est venue dans la lettre d’avant.'
        : `${answers(count)} sont venues dans la lettre d’avant.`,
    rest: (count) =>
      `Cette lettre est pleine, et il reste ${answers(count)}. Pour la suite, appuyez sur Répondre et écrivez « suite ».`,
    thanks: 'Merci à toutes les personnes qui ont répondu.',
    keep: (address) => `Nous gardons cette lettre. Pour la revoir, écrivez le mot « récolte » à ${address}.`,
    othersTitle: 'Les lettres sur d’autres questions',
    others: 'Pour en recevoir une, appuyez sur Répondre et écrivez ses mots :',
    other: (number, question) => ({ say: `récolte ${number}`, does: question }),
  },
  preview: {
    subject: (question) => `À regarder d’abord : ${question}`,
    title: 'Regardez d’abord les réponses',
    why: {
      first:
        'La question est fermée. Voici toutes les réponses dans une lettre. Vous la voyez avant les autres.',
      reminder:
        'Personne n’a encore dit « envoyer ». Cette lettre attend donc toujours. Nous ne le rappellerons plus.',
      changed: 'Voici la lettre comme elle est maintenant. Elle attend toujours votre mot.',
      grown:
        'Les réponses ne sont plus les mêmes que la dernière fois. Rien n’est donc parti. Regardez encore une fois.',
    },
    audience: (place, count) => `Elle peut aller à tout le monde, ${place} : ${people(count)}.`,
    only: 'Elle part seulement si une personne-ressource dit « envoyer ».',
    remind: (day) => `Si personne ne le dit, nous vous le rappelons une fois, le ${day}.`,
    held: (count) =>
      count === 1
        ? '1 réponse attend encore le oui d’une personne-ressource. Elle n’est pas dans la lettre.'
        : `${answers(count)} attendent encore le oui d’une personne-ressource. Elles ne sont pas dans la lettre.`,
    leftOut: (count) => `Vous avez laissé de côté ${answers(count)}.`,
    wishes: {
      send: { say: 'envoyer', does: 'elle part' },
      leaveOut: (number) => ({ say: `sans ${number}`, does: 'cette réponse n’y est pas' }),
      putBack: { say: 'remettre', does: 'ce qui était laissé de côté y revient' },
      wait: { say: 'attendre', does: 'rien ne part pour l’instant' },
    },
    letterTitle: 'Voici la lettre',
  },
  empty: {
    subject: (question) => `Pas de réponse à partager : ${question}`,
    title: 'Il n’y a pas de réponse à partager',
    text: (day) =>
      `Cette question s’est fermée après le ${day}. Personne n’a partagé de réponse. Il n’y a donc pas de lettre.`,
    free: 'Cela arrive. Rien n’oblige à répondre. Vous pouvez demander encore, à un autre moment.',
    held: (count) =>
      count === 1
        ? '1 réponse attend encore le oui d’une personne-ressource. Quand ce sera fait, répondez avec le mot « récolte ».'
        : `${answers(count)} attendent encore le oui d’une personne-ressource. Quand ce sera fait, répondez avec le mot « récolte ».`,
  },
  news: {
    subject: (question) => `Au sujet des réponses : ${question}`,
    sent: {
      title: 'Les réponses sont en route',
      text: (count) => `La lettre va à ${people(count)}. Merci de l’avoir regardée d’abord !`,
    },
    'sent-before': {
      title: 'Les réponses sont déjà parties',
      text: 'Une personne-ressource a déjà dit « envoyer ». Nous n’avons pas envoyé la lettre une autre fois.',
    },
    waits: {
      title: 'La lettre attend',
      text: 'Rien ne part. Le moment venu, répondez « envoyer » à cette lettre. Pour la revoir, répondez « récolte ».',
    },
    unclear: {
      title: 'Nous n’avons pas compris votre courriel',
      text: 'Rien n’a changé. Répondez « envoyer », « attendre », ou par exemple « sans 2 ». Pour revoir la lettre, répondez « récolte ».',
    },
    none: {
      subject: 'Il n’y a pas encore de telle lettre',
      title: 'Il n’y a pas encore de telle lettre',
      text: 'Quand une question se ferme, ses réponses viennent dans une lettre. Il n’y en a pas encore pour votre région.',
    },
  },
};
