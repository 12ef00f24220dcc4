import { of } from './registry-entry.ts';

/** What a member may say of who helps them with their letters. */
export const support = {
  'support-person': of(
    ['My support person is Kim, kim@example.org', 'Please add my support person: ana@example.org'],
    ['Ma personne de soutien est ana@example.org', 'Kim m’aide avec mes courriels, kim@example.org'],
    'a letter says what they may do and asks for your yes; then we ask them',
    'une lettre dit ce que cette personne peut faire et vous demande un oui ; puis nous lui demandons',
  ),
  copies: of(
    ['copies for Kim', 'no copies'],
    ['des copies pour Kim', 'pas de copies'],
    'who helps you gets a copy of your letters, or none; both of you hear',
    'la personne qui vous aide reçoit une copie de vos lettres, ou n’en reçoit plus ; vous l’apprenez toutes les deux',
  ),
  'support-trail': of(
    ['What was done for me?'],
    ['Qu’est-ce qu’on a fait pour moi ?'],
    'what people who help you did for you, with the days',
    'ce que les personnes qui vous aident ont fait pour vous, avec les jours',
  ),
  'end-support': of(
    ['end support', 'Please remove my support person'],
    ['fin du soutien', 'Je n’ai plus besoin de ma personne de soutien'],
    'it ends at once, and both of you hear',
    'c’est fini tout de suite, et vous l’apprenez toutes les deux',
  ),
};
