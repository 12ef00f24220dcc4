import type { wordList as english } from './en-word-list.ts';

/** The hard words of our letters, explained to whoever reads plain language. Each sentence stands by itself. */
export const wordList: typeof english = {
  title: 'Ce que veulent dire certains mots',
  words: [
    { forms: ['communauté'], means: 'Une communauté est un groupe de personnes.' },
    {
      forms: ['membre', 'membres'],
      means: 'Être membre, c’est recevoir nos lettres et pouvoir nous écrire.',
    },
    {
      forms: ['personne-ressource', 'personnes-ressources'],
      means: 'Une personne-ressource s’occupe de nos lettres.',
    },
    {
      forms: ['bulletin', 'bulletins'],
      means: 'Un bulletin est une lettre avec des nouvelles d’autres personnes.',
    },
    {
      forms: ['région', 'régions'],
      means: 'Une région est un endroit où des gens vivent. Une ville peut être une région.',
    },
    {
      forms: ['pause'],
      means: 'Une pause est un temps sans lettres.',
      unless: ['pause de partage', 'pauses de partage'],
    },
    { forms: ['reprendre'], means: 'Reprendre, c’est recommencer.' },
    { forms: ['données'], means: 'Vos données sont ce que nous savons de vous.' },
    {
      forms: ['effacer', 'effacez', 'effacé', 'effacés', 'effaçons'],
      means: 'Effacer, c’est enlever pour toujours.',
    },
    {
      forms: ['paramètres'],
      means: 'Les paramètres sont ce que nous savons de vous, et ce que vous avez choisi.',
    },
    {
      forms: ['privé', 'privés'],
      means: 'Privé veut dire que seules les personnes qui s’occupent de nos lettres le lisent.',
    },
    { forms: ['anonyme'], means: 'Anonyme veut dire sans votre nom.' },
    { forms: ['retirer', 'retirés', 'retiré'], means: 'Retirer, c’est enlever.' },
    { forms: ['approuver', 'approuvé'], means: 'Approuver, c’est dire oui.' },
    { forms: ['refuser'], means: 'Refuser, c’est dire non.' },
    { forms: ['aperçu'], means: 'Un aperçu vous montre une lettre avant son envoi.' },
    {
      forms: ['pourriel', 'pourriels'],
      means: 'Un pourriel est un courriel que personne ne veut.',
    },
    {
      forms: ['service de courriel'],
      means: 'Un service de courriel est une entreprise qui envoie les courriels.',
    },
    {
      forms: ['fournisseur de courriel', 'fournisseurs de courriel'],
      means: 'Un fournisseur de courriel est une entreprise qui garde les courriels des gens.',
    },
  ],
};
