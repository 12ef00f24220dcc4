import { formatNumber } from '../../dates.ts';
import type { Otherwise } from '../../plain.ts';
import type { sending as standard } from '../en-sending.ts';

export const sending: Otherwise<typeof standard> = {
  stopped: {
    title: 'Nos lettres ont dû attendre',
    text: (day) =>
      `Nous n’avons pas pu envoyer de lettres. Un service de courriel envoie nos lettres. Le ${day}, il a cessé de les accepter. Maintenant, il les accepte de nouveau.`,
    why: {
      paused:
        'Le service de courriel a bloqué notre compte pour un temps. Des lettres sont peut-être revenues. Des gens ont peut-être mis des lettres dans les pourriels.',
      quota:
        'Nous pouvons envoyer un certain nombre de lettres par jour. Ce jour-là, nous les avions toutes envoyées. Le lendemain, nous pouvons de nouveau envoyer des lettres.',
      'not-set-up': 'Le service de courriel ne connaissait pas notre adresse.',
    },
    nothingLost:
      'Nous n’avons rien perdu de ce que les gens ont écrit. Les lettres partent maintenant. Vous n’avez rien à faire.',
    tooOld:
      'Des lettres sont peut-être trop vieilles pour partir. Alors vous recevrez une autre lettre à ce sujet.',
    operator: 'Une personne s’occupe de nos ordinateurs. Elle est au courant.',
  },
  expired: {
    text: 'Ces lettres ont attendu plusieurs jours. Ensuite, elles étaient trop vieilles. Alors nous ne les avons pas envoyées à tout le monde :',
    daily: (place, day) => `Le bulletin du jour, ${place}, ${day}`,
    weekly: (place, day) => `Le bulletin de la semaine, ${place}, ${day}`,
    monthly: (place, day) => `Le bulletin du mois, ${place}, ${day}`,
    item: (what, sent) => `${what}. ${reached(sent)}`,
    digests: 'Les gens ne manqueront rien. Ils liront tout dans leur prochain bulletin.',
    prompts:
      'On peut encore répondre à une question ? Alors elle sera aussi dans le prochain bulletin. Sinon, vous pouvez la poser de nouveau.',
    why: 'Voulez-vous savoir pourquoi ? Une personne s’occupe de nos ordinateurs. Demandez à cette personne.',
  },
  unfit: {
    text: 'Nous regardons chaque lettre avant de l’envoyer. Quelque chose n’allait pas avec ces lettres. Alors nous ne les avons pas envoyées :',
    item: (what, people) =>
      people < 2
        ? `${what}. ${people} personne n’a pas reçu cette lettre.`
        : `${what}. ${formatNumber(people, 'fr')} personnes n’ont pas reçu cette lettre.`,
    why: {
      'not-rendered': 'Nous n’avons pas pu faire la lettre.',
      'broken-subject': 'Quelque chose n’allait pas dans l’objet.',
      'no-text': 'La lettre n’avait pas de texte simple. Des gens en ont besoin.',
      'no-html': 'La plupart des gens auraient vu une lettre vide.',
      'unknown-slot': 'Il y avait un blanc dans la lettre. Nous ne savions pas le remplir.',
      'missing-slot': 'Il manquait une adresse. C’était peut-être celle pour arrêter nos lettres.',
      'too-large': 'La lettre était trop longue.',
      'not-self-contained':
        'La lettre aurait cherché quelque chose ailleurs. Nos lettres ne font jamais cela.',
    },
    digests:
      'Les gens ne manqueront rien. Nous allons régler le problème. Ensuite, ils liront tout dans leur prochain bulletin.',
    prompts:
      'On peut encore répondre à une question ? Alors elle sera aussi dans le prochain bulletin. Sinon, vous pouvez la poser de nouveau.',
    operator: 'Une personne s’occupe de nos ordinateurs. Parlez à cette personne. Elle est déjà au courant.',
  },
  couldNotWrite: {
    text: 'Nous voulions vous dire quelque chose. Mais il y avait une erreur dans notre lettre. Alors nous ne l’avons pas envoyée.',
    safe: 'Nous n’avons rien perdu de ce que vous avez écrit. Nous allons chercher ce qui n’allait pas.',
  },
};

function reached(people: number): string {
  if (people === 0) return 'Personne n’a reçu cette lettre.';
  const got =
    people === 1
      ? '1 personne a reçu cette lettre'
      : `${formatNumber(people, 'fr')} personnes ont reçu cette lettre`;
  return `${got}. Les autres ne l’ont pas reçue.`;
}
