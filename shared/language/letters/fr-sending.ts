import { formatNumber } from '../dates.ts';
import type { sending as english } from './en-sending.ts';

/** Words of the letters to stewards about sending itself. */
export const sending: typeof english = {
  stopped: {
    subject: 'Nos lettres ont dû attendre',
    title: 'Nos lettres ont dû attendre un peu',
    text: (day) =>
      `Le ${day}, le service de courriel qui envoie nos lettres a cessé de les accepter. Cette lettre-ci a attendu, elle aussi. Si vous la recevez, c’est que les lettres repartent.`,
    whyTitle: 'Pourquoi',
    why: {
      paused:
        'Le service avait mis notre compte en pause. Il le fait, par exemple, quand trop de lettres reviennent, ou quand des gens les classent comme pourriels.',
      quota:
        'Il y a une limite au nombre de lettres par jour, et nous l’avions atteinte. Le service reprend de lui-même quand la journée est finie.',
      'not-set-up': 'Notre adresse n’était pas configurée auprès du service, ou elle ne l’était plus.',
    },
    nowTitle: 'Et maintenant',
    nothingLost:
      'Rien de ce que les gens ont écrit n’est perdu. Les lettres qui attendaient partent toutes seules. Vous n’avez rien à faire.',
    tooOld:
      'Après plusieurs jours d’attente, il est parfois trop tard pour envoyer une lettre. Dans ce cas, vous recevrez une autre lettre à ce sujet.',
    operator: 'La personne qui s’occupe du côté technique a été prévenue dès le début.',
  },
  expired: {
    subject: 'Des lettres sont restées trop longtemps en attente',
    title: 'Des lettres ne sont pas parties',
    text: 'Ces lettres ont dû attendre plusieurs jours. Ensuite, il était trop tard, et nous avons cessé de les envoyer :',
    daily: (place, day) => `Le bulletin quotidien du ${day} (${place})`,
    weekly: (place, day) => `Le bulletin hebdomadaire du ${day} (${place})`,
    monthly: (place, day) => `Le bulletin mensuel du ${day} (${place})`,
    prompt: (question) => `La question « ${question} »`,
    reminder: (question) => `Le rappel de « ${question} »`,
    harvest: (question) => `La lettre avec les réponses à « ${question} »`,
    gathering: (title) => `Une lettre au sujet de la rencontre « ${title} »`,
    item: (what, sent) => `${what} : ${reached(sent)}`,
    digests:
      'Ce que les gens ont partagé n’est pas perdu. Les personnes qui n’ont pas reçu ce bulletin trouveront tout dans le prochain.',
    prompts:
      'Une question sera aussi dans le prochain bulletin, si on peut encore y répondre à ce moment-là. Sinon, vous pouvez la poser de nouveau.',
    why: 'Pour savoir pourquoi, demandez à la personne qui s’occupe du côté technique.',
  },
  unfit: {
    subject: 'Des lettres n’ont pas pu partir',
    title: 'Des lettres ne sont pas parties',
    text: 'Nous regardons chaque lettre avant son départ. Quelque chose n’allait pas avec celles-ci, et nous ne les avons pas envoyées :',
    item: (what, people) =>
      people < 2
        ? `${what} : ${people} personne n’a pas reçu cette lettre.`
        : `${what} : ${formatNumber(people, 'fr')} personnes n’ont pas reçu cette lettre.`,
    whyTitle: 'Ce qui n’allait pas',
    why: {
      'not-rendered': 'La lettre n’a pas pu être mise en forme.',
      'no-subject': 'La lettre n’avait pas d’objet.',
      'broken-subject': 'L’objet contenait quelque chose qui ne doit pas s’y trouver.',
      'no-text': 'La lettre n’avait pas de texte simple, et certaines personnes en ont besoin.',
      'no-html': 'Dans la plupart des logiciels de courriel, la lettre aurait été vide.',
      'unknown-slot': 'Il y avait dans la lettre un blanc que nous ne savions pas remplir.',
      'missing-slot': 'Il manquait une adresse, par exemple celle qui sert à arrêter nos lettres.',
      'too-large': 'La lettre était trop longue. Les logiciels de courriel l’auraient coupée.',
      'not-self-contained':
        'La lettre serait allée chercher quelque chose ailleurs. Nos lettres ne font jamais cela.',
    },
    nowTitle: 'Et maintenant',
    digests:
      'Ce que les gens ont partagé n’est pas perdu. Ils le trouveront dans leur prochain bulletin, dès que le problème sera réglé.',
    prompts:
      'Une question sera aussi dans le prochain bulletin, si on peut encore y répondre à ce moment-là. Sinon, vous pouvez la poser de nouveau.',
    operator:
      'Parlez-en à la personne qui s’occupe du côté technique, s’il vous plaît. Elle aussi a reçu une alerte.',
  },
  couldNotWrite: {
    subject: 'Notre lettre n’a pas pu partir',
    title: 'Notre lettre n’a pas pu partir',
    text: 'Nous avions quelque chose à vous dire. Mais il y avait une erreur dans notre lettre, et nous ne l’avons pas envoyée.',
    safe: 'Rien de ce que vous avez écrit n’est perdu. Nous avons reçu une alerte, et nous allons regarder ce qui se passe.',
    ask: 'Vous voulez en savoir plus ? Appuyez sur Répondre et posez votre question.',
  },
};

function reached(people: number): string {
  if (people === 0) return 'personne n’a reçu cette lettre.';
  return people === 1
    ? '1 personne a reçu cette lettre, d’autres non.'
    : `${formatNumber(people, 'fr')} personnes ont reçu cette lettre, d’autres non.`;
}
