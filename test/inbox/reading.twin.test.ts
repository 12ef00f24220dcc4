import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler } from '../../functions/inbound/handler.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, id, member, prompt } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

const letter = [
  'Bonjour \uE000name\uE001,',
  '',
  'Lee demande à tout le monde : quand quelqu’un vous a-t-il surpris pour la dernière fois ?',
  'Pour répondre, appuyez sur Répondre. Quelques mots suffisent.',
].join('\n');
const asMarieGotIt = letter.replace('\uE000name\uE001', 'Marie');

describe('a reply to a letter of ours', () => {
  let cloud: Cloud;
  let replyAddress: string;
  beforeAll(async () => {
    cloud = await startCloud();
    const stored = bulkLetter({ html: '<p>h</p>', text: letter });
    await commit([
      ...createMember(member(), null),
      ...createPrompt(prompt()),
      ...letterWrites(stored, { kind: 'prompt', promptId: prompt().id }),
    ]);
    const key = await tokenKey();
    const token = encodeToken({ kind: 'reply', memberId: id('m'), letterId: id('l'), item: 0 }, key);
    replyAddress = `r.${token}@letters.example`;
  });
  afterAll(() => cloud.stop());

  const head = (messageId: string, subject = 'Re: question', ...more: string[]) =>
    [
      'From: Marie <marie@example.net>',
      `Message-ID: <${messageId}>`,
      `Subject: ${subject}`,
      'Content-Type: text/plain; charset=utf-8',
      ...more,
    ].join('\r\n');
  const arrives = async (raw: string) => {
    const event = await cloud.arrive(raw, 'marie@example.net', replyAddress);
    expect((await handler(event)).batchItemFailures).toEqual([]);
  };
  const contributions = () => cloud.items('CONTRIBUTION#');
  const newest = async () =>
    (await contributions()).toSorted((a, b) => `${b.words}`.length - `${a.words}`.length);

  test('gives the words below a quotation that nothing marks, not a line of ours', async () => {
    await arrives(`${head('below@x')}\r\n\r\n${asMarieGotIt}\r\n\r\nMa voisine a chanté.\r\n`);
    expect((await newest()).map(({ words }) => words)).toEqual(['Ma voisine a chanté.']);
  });

  test('gives words typed between the lines of a letter that Outlook quoted', async () => {
    const fields =
      'De : Cercle <letters@letters.example>\r\nEnvoyé : mardi 24 novembre 2026 10:02\r\nÀ : Marie';
    const [hello = '', , question = '', rest = ''] = asMarieGotIt.split('\n');
    await arrives(
      `${head('between@x')}\r\n\r\n${fields}\r\n\r\n${hello}\r\n\r\n${question}\r\n\r\nHier, mon frère !\r\n\r\n${rest}\r\n`,
    );
    const [answer] = await newest();
    expect(answer?.words).toBe(`> ${question}\n\nHier, mon frère !`);
  });

  test('that is nothing but our letter is answered kindly, and nothing is shared', async () => {
    const before = (await contributions()).length;
    await arrives(`${head('nothing@x')}\r\n\r\n${asMarieGotIt}\r\n`);
    expect((await contributions()).length).toBe(before);
    expect((await cloud.items('LETTER#')).some(({ kind }) => kind === 'unreadable')).toBe(true);
  });

  test('is told from our words, but a person’s story in the manner of a quotation is kept', async () => {
    const story = 'Le 3 mars 2019, Zoé a écrit :\r\n\r\nPrenez soin de vous, tous les jours et même la nuit.';
    await arrives(
      `${head('story@x')}\r\n\r\n${story}\r\n\r\nLe 24 nov. 2026 à 10:02, Cercle <letters@letters.example> a écrit :\r\n\r\n${asMarieGotIt}\r\n`,
    );
    const words = (await contributions()).map((one) => `${one.words}`);
    expect(words.some((one) => one.includes('Prenez soin de vous'))).toBe(true);
    expect(words.some((one) => one.includes('Lee demande') && !one.startsWith('>'))).toBe(false);
  });

  test('is in the language of its writer’s words, whatever the language of our subject', async () => {
    const ours = 'Re: A question for you: When did someone last surprise you, and what did you do about it?';
    await arrives(`${head('langue@x', ours)}\r\n\r\nMa sœur a fait du pain.\r\n`);
    const bread = (await contributions()).find(({ words }) => words === 'Ma sœur a fait du pain.');
    expect(bread?.language).toBe('fr');
  });

  test('that passes a letter on gives nobody its secret addresses', async () => {
    const leave = `https://letters.example/unsubscribe/${replyAddress.slice(2, 47)}`;
    const passedOn = `---------- Forwarded message ---------\r\nFrom: Circle <letters@letters.example>\r\nTo: Marie\r\nSubject: Pain\r\n\r\nZoé fait du pain.\r\nRépondre : ${replyAddress}\r\nArrêter : ${leave}`;
    await arrives(`${head('passed@x', 'Fwd: Pain')}\r\n\r\nRegardez !\r\n\r\n${passedOn}\r\n`);
    const kept = (await contributions()).find(({ words }) => `${words}`.includes('Regardez'));
    expect(kept?.words).toContain('Zoé fait du pain.');
    expect(kept?.state).toBe('held');
    const everything = JSON.stringify([await contributions(), await cloud.items('LETTER#')]);
    expect(everything).not.toContain(replyAddress.slice(2, 47));
  });

  test('whose words are all in a new subject is read by its subject; with a picture, that is but the picture’s title', async () => {
    await arrives(
      `${head('sujet@x', 'Ma fille m’a surprise !')}\r\n\r\n${asMarieGotIt.replace(/^/gm, '> ')}`,
    );
    const parts = 'multipart/mixed; boundary=b';
    const picture = head('image@x', 'Mon chat').replace('text/plain; charset=utf-8', parts);
    await arrives(
      `${picture}\r\n\r\n--b\r\n\r\n\r\n--b\r\nContent-Type: image/png; name=c.png\r\n\r\nx\r\n--b--`,
    );
    const words = (await contributions()).map((one) => one.words);
    expect(words).toContain('Ma fille m’a surprise !');
    expect(words).not.toContain('Mon chat');
  });

  test('that is a story is shared, though its first line is the word that ends a membership', async () => {
    const story = [
      'Arrêtez !',
      '',
      'C’est ce que ma mère criait au laitier.',
      'Il revenait le lendemain, et elle riait.',
    ];
    await arrives(`${head('arret@x')}\r\n\r\n${story.join('\r\n')}\r\n`);
    expect((await contributions()).map(({ words }) => words)).toContain(story.join('\n'));
    const marie = (await cloud.items(`MEMBER#${id('m')}`)).find(({ sk }) => sk === 'MEMBER');
    expect(marie?.status).toBe('active');
  });

  test('from an unsubscribe button is a stop', async () => {
    const button = head('button@x', 'stop', 'Auto-Submitted: auto-replied', 'X-Apple-Unsubscribe: true');
    await arrives(
      `${button}\r\n\r\nApple Mail sent this email to unsubscribe from the message “Question”.\r\n`,
    );
    const marie = (await cloud.items(`MEMBER#${id('m')}`)).find(({ sk }) => sk === 'MEMBER');
    expect(marie?.status).toBe('left');
  });
});
