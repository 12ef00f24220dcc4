/** Words of the letters about the ways in which somebody can read them. */
export const profiles = {
  wishes: {
    largePrint: { say: 'large print', does: 'letters in bigger print' },
    plainText: { say: 'plain text', does: 'letters as words only, with no colours and no lines' },
    easyWords: { say: 'easy words', does: 'letters with short sentences and easy words' },
    usual: { say: 'normal letters', does: 'letters in the usual way' },
  },
  label: 'Your letters come',
  name: {
    standard: 'in the usual way',
    'large-print': 'in large print',
    'plain-text': 'as plain text',
    'plain-language': 'with easy words',
    'large-and-plain': 'in large print, with easy words',
  },
  changed: {
    standard: 'Done. Your letters come in the usual way again.',
    'large-print': 'Done. Your letters now come in large print.',
    'plain-text': 'Done. Your letters now come as plain text. They have only words in them.',
    'plain-language':
      'Done. We now write to you with easy words. What other people write stays in their words.',
    'large-and-plain':
      'Done. Your letters now come in large print. We write to you with easy words. What other people write stays in their words.',
  },
  back: (say: string) => `Do you want it as it was? Reply “${say}”.`,
};
