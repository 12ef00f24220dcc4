import { tuesdayAtSeven } from '../support/calendar.ts';
import type { Village } from '../support/village.ts';

export const marie = 'marie@example.net';
export const jo = 'jo@example.net';
const lee = 'lee@example.org';

/** A week in a village of three members, so that their Maildirs hold each of the main letters, the digest newest. */
export async function liveAWeek(village: Village): Promise<void> {
  const { letter, reply, send, settle, tick } = village;
  const answer = async (address: string, saying: string | RegExp, words: string) => {
    await reply(await letter(address, saying), address, words);
    await settle();
  };
  const join = async (address: string, name: string, hello: string, yes: string) => {
    await send({ from: `${name} <${address}>`, to: 'join@letters.example', text: hello });
    await settle();
    await answer(address, /./, yes);
  };
  await join(marie, 'Marie', 'bonjour', 'oui, Ottawa');
  await join(jo, 'Jo', 'Hello, I would like to join.', 'Yes, Kingston');
  await send({ from: lee, to: 'prompts@letters.example', subject: 'A question', text: question });
  await settle();
  await answer(lee, 'surprise you', 'send');
  await answer(marie, /surpris/, neighbour);
  await answer(lee, 'autobus', 'approve');
  await answer(jo, /surprise/, bus);
  await answer(lee, 'ten minutes', 'approve');
  await tick(tuesdayAtSeven(1));
}

const question = `For: Eastern Ontario
Closes: in 30 days

When did someone last surprise you?

Français :
Quand quelqu’un vous a-t-il surpris pour la dernière fois ?`;

const neighbour = 'Ma voisine m’a surprise mardi.\nElle a chanté dans l’autobus, et tout le monde a souri.';
const bus =
  'The man at the bus stop asked what I think about the new bus. Nobody asks me that. I told him for ten minutes.';
