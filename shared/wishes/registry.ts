import { choices } from './registry-choices.ts';
import { deskEntries } from './registry-desk.ts';
import { type Entry, of } from './registry-entry.ts';
import { ownAndStewards } from './registry-own.ts';
import { support } from './registry-support.ts';
import type { WishKind } from './wish.ts';

/** Every wish that is understood by mail. What is not one of these is somebody's words, or is asked about. */
export const registry: Record<Exclude<WishKind, 'unclear' | 'perhaps-stop'>, Entry> = {
  join: of(
    ['join', 'sign me up'],
    ['inscription', 'je m’inscris'],
    'a letter asks for a yes, and where you live',
    'une lettre demande un oui, et où vous vivez',
    { who: 'anyone' },
  ),
  yes: of(
    ['yes', 'yes, it was me'],
    ['oui', 'oui, c’était moi'],
    'what we asked about happens',
    'ce que nous avons demandé se fait',
    { who: 'anyone' },
  ),
  no: of(['no', 'no thank you'], ['non', 'non merci'], 'nothing happens', 'rien ne se passe', {
    who: 'anyone',
  }),
  stop: of(
    ['stop', 'Please don’t send me any more letters', 'Take me off your list'],
    ['arrêt', 'Je ne veux plus recevoir vos lettres', 'Enlevez-moi de votre liste'],
    'a goodbye; no more letters, at once',
    'un au revoir ; plus de lettres, tout de suite',
  ),
  pause: of(
    [
      'pause until January 5',
      'Please stop my letters for three weeks',
      'No letters for a month please',
      'I need a break from the letters',
    ],
    [
      'pause jusqu’au 5 janvier',
      'Pas de lettres pendant trois semaines svp',
      'Pas de lettres pendant un mois svp',
      'Mettez-moi sur pause',
    ],
    'your settings, with the day on which letters come again',
    'vos paramètres, avec le jour où les lettres reviennent',
  ),
  resume: of(
    ['resume', 'Please start my letters again'],
    ['reprendre', 'Vous pouvez recommencer à m’envoyer les lettres'],
    'your settings; letters come again',
    'vos paramètres ; les lettres reviennent',
  ),
  rhythm: of(
    ['daily', 'weekly', 'Can I get the letter once a month?'],
    ['chaque jour', 'chaque semaine', 'Je voudrais le bulletin une fois par mois'],
    'your settings',
    'vos paramètres',
  ),
  language: of(
    ['English', 'Please write to me in French'],
    ['français', 'Écrivez-moi en anglais svp'],
    'your settings, in that language',
    'vos paramètres, dans cette langue',
  ),
  profile: of(
    ['large print', 'plain text', 'easy words', 'normal letters', 'Can you make the letters bigger?'],
    [
      'gros caractères',
      'texte seul',
      'mots faciles',
      'lettres ordinaires',
      'Peux-tu m’envoyer ça en gros caractères ?',
    ],
    'your settings, in that way',
    'vos paramètres, de cette façon',
  ),
  regions: of(
    ['my regions: Ottawa and Kingston', 'I only want news from Kingston'],
    ['mes régions : Ottawa et Kingston', 'Je veux seulement les nouvelles de Kingston'],
    'your settings',
    'vos paramètres',
  ),
  moved: of(
    ['I moved to Kingston', 'I live in Barrie now'],
    ['J’ai déménagé à Kingston', 'J’habite maintenant à Barrie'],
    'your settings: a new home; other places of yours stay',
    'vos paramètres : un nouveau chez-vous ; vos autres endroits restent',
  ),
  'add-regions': of(
    ['Please add Kingston', 'I’d like news from London too'],
    ['Ajoutez Kingston svp', 'Je voudrais aussi les nouvelles de London'],
    'your settings',
    'vos paramètres',
  ),
  'drop-regions': of(
    ['Please remove Peel', 'I don’t want news from Sudbury any more'],
    ['Enlevez Peel svp', 'Je ne veux plus les nouvelles de Sudbury'],
    'your settings',
    'vos paramètres',
  ),
  name: of(
    ['Please call me Marie T.'],
    ['Appelez-moi Marie T.'],
    'your settings, with that name',
    'vos paramètres, avec ce nom',
  ),
  ...choices,
  settings: of(
    ['settings', 'Can you show me my settings?'],
    ['paramètres', 'Montrez-moi mes réglages svp'],
    'what we know of you, and how to change it',
    'ce que nous savons de vous, et comment le changer',
  ),
  help: of(
    ['help', 'What can I say?', 'How does this work?'],
    ['aide', 'Que puis-je dire ?', 'Comment ça marche ?'],
    'what can be said',
    'ce que vous pouvez dire',
  ),
  why: of(
    ['Why am I getting this?'],
    ['Pourquoi je reçois ça ?'],
    'which letter it was, and why you got it',
    'quelle lettre c’était, et pourquoi vous l’avez reçue',
  ),
  'my-data': of(
    ['my data', 'Please send me everything you keep about me'],
    ['mes données', 'Envoyez-moi tout ce que vous gardez sur moi'],
    'everything we hold of you, in a file',
    'tout ce que nous gardons sur vous, dans un fichier',
  ),
  'forget-me': of(
    ['forget me', 'Please delete all my data'],
    ['oubliez-moi', 'Supprimez toutes mes données svp'],
    'we forget you; a letter asks first',
    'nous vous oublions ; une lettre vous demande d’abord si c’est bien cela',
  ),
  guidelines: of(
    ['guidelines', 'Can you send me the rules of the group?'],
    ['lignes directrices', 'Envoyez-moi les règles du groupe svp'],
    'how we are with each other here, and what stewards do',
    'comment nous sommes ensemble ici, et ce que font les personnes-ressources',
  ),
  history: of(
    ['history', 'What was decided about my words?'],
    ['historique', 'Qu’est-ce qui a été décidé ?'],
    'what was decided about your words: when, by whom and why',
    'ce qui a été décidé au sujet de vos mots : quand, par qui et pourquoi',
  ),
  ...support,
  concern: of(
    ['concern', 'concern 3', 'concern 3: she did not agree to this', 'I’d like to report number 2'],
    ['préoccupation', 'préoccupation 3 : elle n’était pas d’accord', 'Je vous signale le numéro 2'],
    'nothing is hidden by itself; the stewards read it at once, and a letter thanks you',
    'cela ne cache rien ; les personnes-ressources le lisent tout de suite, et une lettre vous remercie',
  ),
  more: of(
    ['more 3', 'I want to read the rest of number 2'],
    ['suite 3', 'Je veux lire le reste du numéro 2'],
    'in reply to a digest: all of that item',
    'en réponse à un bulletin : le texte en entier',
  ),
  files: of(
    ['files 3', 'Please send me the pictures of number 3'],
    ['fichiers 3', 'Envoyez-moi les images du numéro 3'],
    'in reply to a digest: the files that came with that item',
    'en réponse à un bulletin : les fichiers qui l’accompagnent',
  ),
  'thanks-item': of(
    ['2. Thank you!', 'Thanks for number 2'],
    ['2. Merci !', 'Merci pour le numéro 2'],
    'in reply to a digest: whoever wrote it reads your thanks with their next digest',
    'en réponse à un bulletin : la personne qui l’a écrit lit votre merci dans son prochain bulletin',
  ),
  ...ownAndStewards,
  ...deskEntries,
};
