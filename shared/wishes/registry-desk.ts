import { of } from './registry-entry.ts';

const steward = { who: 'a steward' } as const;

/** What stewards may ask about the community, in any mail. A member who asks is told, kindly, that stewards look after this. */
export const deskEntries = {
  'who-is-new': of(
    ['who is new'],
    ['qui est nouveau'],
    'who joined in the last month, by place',
    'qui s’est inscrit dans le dernier mois, par endroit',
    steward,
  ),
  'who-is-waiting': of(
    ['who is waiting'],
    ['qui attend'],
    'what waits for a steward, the longest first',
    'ce qui attend une réponse, le plus ancien d’abord',
    steward,
  ),
  'what-is-held': of(
    ['what is held'],
    ['qu’est-ce qui est en attente'],
    'words that nobody reads yet; “2: approve” or “3: decline: reason” in reply decides',
    'les mots que personne ne lit encore ; on décide en répondant « 2 : approuver » ou « 3 : refuser : raison »',
    steward,
  ),
  preview: of(
    ['preview', 'preview French', 'preview Kingston'],
    ['aperçu', 'aperçu anglais'],
    'the next digest as it would be now',
    'le prochain bulletin tel qu’il serait maintenant',
    steward,
  ),
  'how-are-we-doing': of(
    ['how are we doing'],
    ['comment allons-nous'],
    'the last thirty days beside the thirty before, in numbers',
    'les trente derniers jours à côté des trente précédents, en chiffres',
    steward,
  ),
  'hand-over': of(
    ['hand over to Jo <jo@example.net>'],
    ['passer le relais à Jo <jo@example.net>'],
    'that member is asked; with their yes they look after your region',
    'on le demande à ce membre ; avec son oui, il s’occupe de votre région',
    steward,
  ),
  'on-duty': of(
    ['on duty: Jo, Sam, Lee', 'on duty'],
    ['de garde : Jo, Sam, Lee', 'de garde'],
    'in which order stewards are asked; the next one after two days',
    'dans quel ordre on demande aux personnes-ressources ; à la suivante après deux jours',
    steward,
  ),
  away: of(
    ['away until January 5'],
    ['absence jusqu’au 5 janvier'],
    'the next one is on duty until that day',
    'la personne suivante est de garde jusqu’à ce jour',
    steward,
  ),
};
