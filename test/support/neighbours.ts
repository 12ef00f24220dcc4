import type { Village } from './village.ts';

export const lee = 'lee@example.org';
export const question = 'When did someone last surprise you?';

/** Joins by mail: asks, and answers the letter that asks back. */
export async function join(village: Village, address: string, place: string): Promise<void> {
  await village.send({
    from: address,
    to: 'join@letters.example',
    text: 'Hello, I would like to join, please.',
  });
  await village.settle();
  const [ask] = (await village.letters(address)).slice(-1);
  if (!ask) throw new Error(`${address} was not asked to confirm`);
  await village.reply(ask, address, `Yes, ${place}`);
  await village.settle();
}

/** Lee asks Eastern Ontario a question. */
export async function ask(village: Village, text = question): Promise<void> {
  await village.send({ from: lee, to: 'prompts@letters.example', subject: 'A question', text });
  await village.settle();
  await village.reply(await village.letter(lee, text), lee, 'send');
  await village.settle();
}

/** A snapshot of who has how many letters. */
export const counts = async (village: Village, ...addresses: string[]): Promise<number[]> =>
  Promise.all(addresses.map(async (address) => (await village.letters(address)).length));
