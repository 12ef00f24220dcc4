import type { profiles as english } from './en-profiles.ts';

/** Words of the letters about the ways in which somebody can read them. */
export const profiles: typeof english = {
  wishes: {
    largePrint: { say: 'gros caractères', does: 'des lettres écrites plus gros' },
    plainText: { say: 'texte seul', does: 'des lettres avec seulement des mots, sans couleurs ni lignes' },
    easyWords: { say: 'mots faciles', does: 'des lettres avec des phrases courtes et des mots faciles' },
    usual: { say: 'lettres ordinaires', does: 'des lettres comme d’habitude' },
  },
  label: 'Vos lettres',
  name: {
    standard: 'comme d’habitude',
    'large-print': 'en gros caractères',
    'plain-text': 'en texte seul',
    'plain-language': 'avec des mots faciles',
    'large-and-plain': 'en gros caractères, avec des mots faciles',
  },
  changed: {
    standard: 'C’est fait. Vos lettres arrivent de nouveau comme d’habitude.',
    'large-print': 'C’est fait. Vos lettres arrivent maintenant en gros caractères.',
    'plain-text': 'C’est fait. Vos lettres arrivent maintenant en texte seul. Il n’y a que des mots.',
    'plain-language':
      'C’est fait. Nous vous écrivons maintenant avec des mots faciles. Nous ne changeons pas ce que les autres écrivent.',
    'large-and-plain':
      'C’est fait. Vos lettres arrivent en gros caractères. Nous vous écrivons avec des mots faciles. Nous ne changeons pas ce que les autres écrivent.',
  },
  back: (say) => `Vous voulez que ce soit comme avant ? Répondez « ${say} ».`,
};
