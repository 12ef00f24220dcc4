import { copyFile } from 'node:fs/promises';
import { join as path } from 'node:path';
import { tuesdayAtSeven } from '../../../support/calendar.ts';
import { lee } from '../../../support/neighbours.ts';
import { startVillage, type Village } from '../../../support/village.ts';
import { readers } from './readers.ts';

const question = `For: Eastern Ontario
Closes: in 30 days

When did someone last surprise you?

What did you believe about that person before, and what do you believe now?

Français :
Quand quelqu’un vous a-t-il surpris pour la dernière fois ?

Que pensiez-vous de cette personne avant, et qu’en pensez-vous maintenant ?`;

const neighbours = [
  {
    mailbox: 'Amina <amina@example.net>',
    greeting: 'Hello, I would like to join.',
    yes: 'Yes, Ottawa',
    words:
      'My neighbour, who never speaks at the café, brought a map he had drawn of every bench in our park. Now we meet at a different bench each week.\n\nI believed that he did not want company.',
  },
  {
    mailbox: 'Luc <luc@example.net>',
    greeting: 'Bonjour, je voudrais m’inscrire.',
    yes: 'Oui, Ottawa',
    words:
      'Ma sœur a choisi elle-même la couleur de sa cuisine. Jaune soleil ! Je n’aurais jamais osé. Elle avait raison.',
  },
  {
    mailbox: 'Jo <jo@example.net>',
    greeting: 'Hello, may I join?',
    yes: 'Yes, Kingston',
    words: 'I was ready to explain the bus to Sam. He explained it to me, with the names of the drivers.',
  },
];

/** Lives until a prompt and then a digest with three answers have come to an English and a French reader, and keeps these four letters as delivered. */
export async function makeOriginals(folder: string): Promise<void> {
  const village = await startVillage();
  try {
    await everybodyJoins(village);
    await ask(village);
    for (const { mailbox, words } of neighbours) await answer(village, mailbox, words);
    await village.tick(tuesdayAtSeven(1));
    for (const { language, address } of readers) {
      const [prompt, digest] = (await village.letters(address)).slice(-2);
      await copyFile(prompt?.file ?? '', path(folder, `prompt-${language}.eml`));
      await copyFile(digest?.file ?? '', path(folder, `digest-${language}.eml`));
    }
  } finally {
    await village.remove();
  }
}

async function everybodyJoins(village: Village): Promise<void> {
  for (const { mailbox, greeting, yes } of [...neighbours, ...readers]) {
    await village.send({ from: mailbox, to: 'join@letters.example', text: greeting });
    await village.settle();
    await replyToNewest(village, mailbox, yes);
  }
}

async function ask(village: Village): Promise<void> {
  await village.send({ from: lee, to: 'prompts@letters.example', subject: 'A question', text: question });
  await village.settle();
  await replyToNewest(village, lee, 'send');
}

/** Answers the question, and Lee lets it be shared. */
async function answer(village: Village, mailbox: string, words: string): Promise<void> {
  await replyToNewest(village, mailbox, words);
  await replyToNewest(village, lee, 'approve');
}

async function replyToNewest(village: Village, mailbox: string, words: string): Promise<void> {
  const address = /<(.+)>/.exec(mailbox)?.[1] ?? mailbox;
  const newest = (await village.letters(address)).at(-1);
  if (!newest) throw new Error(`${address} has no letter`);
  await village.reply(newest, mailbox, words);
  await village.settle();
}
