import { of } from './registry-entry.ts';

/** What a member may say of letters that come besides the digest: answers to their words, and a short one where nothing is new. */
export const choices = {
  answers: of(
    [
      'no answers',
      'I’d rather not get answers to my words',
      'No letters when somebody answers me',
      'send me answers again',
    ],
    [
      'pas de réponses',
      'Je préfère ne pas recevoir les réponses',
      'Ne m’envoyez pas les réponses à mes mots',
      'envoyez-moi de nouveau les réponses',
    ],
    'your settings; answers to your words come with your digest alone, or by letter too',
    'vos paramètres ; les réponses à vos mots viennent seulement dans votre bulletin, ou aussi par lettre',
  ),
  'still-here': of(
    [
      'Write to me even when nothing is new',
      'Let me know once a month that you are still there',
      'only write when something is new',
    ],
    [
      'Écrivez-moi même quand il n’y a rien de nouveau',
      'Dites-moi une fois par mois que vous êtes encore là',
      'Écrivez-moi seulement quand il y a du nouveau',
    ],
    'your settings; a short letter in a month without news, or none',
    'vos paramètres ; une petite lettre dans un mois sans nouvelles, ou aucune',
  ),
};
