import type { Client } from '../client.ts';
import { answerWith } from './mutt.ts';

export const client: Client = {
  name: 'neomutt',
  package: 'neomutt',
  styles: [
    { name: 'bottom', place: 'bottom' },
    { name: 'top-digest', place: 'top', letter: 'digest' },
  ],
  answer: answerWith('neomutt'),
};
