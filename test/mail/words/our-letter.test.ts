import { describe, expect, test } from 'vitest';
import { newWords } from '../../../shared/mail/words/new-words.ts';
import { mailOf, quoted, readHtml, readText } from './reply.ts';

const letter = [
  'Press Reply and write above this line.',
  '',
  'Lee asks everybody in Eastern Ontario:',
  '',
  'When did someone last surprise you?',
  '',
  'What did you believe about that person before, and what do you believe now?',
  '',
  'To answer, press Reply. A few words are plenty.',
  '',
  'Or reply with the word “stop”.',
].join('\n');
const original = { text: letter, html: '' };
const attribution = 'On Tue, Nov 24, 2026 at 6:18 PM Circle <letters@letters.example> wrote:';
const read = (text: string) => readText(text, { original });

describe('with our letter at hand', () => {
  test('a story that begins like an attribution is told from one, and a steward sees it first', () => {
    const story = 'On 3 May 2024 at 10:00 Grandma wrote:\nDear Nadia, I am proud of you.\nI still have it.';
    const reading = read(`I love this.\n\n${story}`);
    expect(reading.text).toBe(`I love this.\n\n${story}`);
    expect(reading.sure).toBe(false);
    const above = read(`I love this.\n\n${story}\n\n${attribution}\n\n${quoted(letter)}`);
    expect([above.text, above.sure]).toEqual([`I love this.\n\n${story}`, true]);
  });

  test('words of ours that somebody uses above what they quote are theirs', () => {
    const said =
      'You ask: When did someone last surprise you?\nTo answer, press Reply. A few words are plenty.';
    expect(read(`${said}\nNow!\n\n${attribution}\n\n${quoted(letter)}`).text).toBe(`${said}\nNow!`);
    expect(read(said).text).toBe(said);
  });

  test('a word of ours between marked lines of ours is an answer', () => {
    const inline = quoted(letter).replace('surprise you?', 'surprise you?\n\nWhat?\n');
    expect(read(`${attribution}\n${inline}`).text).toBe('> When did someone last surprise you?\n\nWhat?');
  });

  test('our own letter, passed on to where it answers to, is a quotation', () => {
    const fields =
      'From: Circle <letters@letters.example>\nDate: Tue, Nov 24, 2026 at 6:18 PM\nSubject: A question';
    const mail = `Look at this!\n\n---------- Forwarded message ---------\n${fields}\n\n${letter}`;
    const passedOn = mailOf({ text: mail, subject: 'Fwd: A question' });
    expect(newWords(passedOn, { original }).text).toBe('Look at this!');
    expect(newWords(passedOn).text).toBe(mail);
  });

  test('all of it marked, and nothing more, is nobody’s words, surely', () => {
    const reading = read(quoted(letter));
    expect([reading.text, reading.sure]).toEqual(['', true]);
  });

  test('that is not the one quoted, nothing is surer for it', () => {
    const other =
      '> What did the birds say at dawn?\n> And what did the frogs answer them then?\n> Or reply with the word “stop”.';
    const mail = `${attribution}\n${other}`;
    expect(read(mail).confidence).toBe(readText(mail).confidence);
  });

  test('a saying behind marks that is not in it is the writer’s', () => {
    const said = 'My mom always says\n\n> You can do it';
    expect(read(`${said}\n\n${attribution}\n${quoted(letter)}`).text).toBe(said);
  });
});

describe('of a text and an HTML that share no word', () => {
  test('the HTML counts: the text only says that one needs a viewer', () => {
    const text = 'This message requires a viewer.';
    expect(newWords(mailOf({ text, html: '<p>Yes, Sam did.</p>' })).text).toBe('Yes, Sam did.');
    expect(newWords(mailOf({ text: 'Yes, Sam did.', html: '<p> </p>' })).text).toBe('Yes, Sam did.');
  });

  test('a mail that is partly encrypted is read, and not sure', () => {
    const reading = newWords(mailOf({ text: 'Yes', unread: ['encrypted'] }));
    expect([reading.text, reading.sure]).toEqual(['Yes', false]);
  });
});

test('our letter’s HTML tells what is ours where a client kept but that', () => {
  const html = `<p>Yes!</p><div>${letter.replaceAll('\n', '<br>')}</div>`;
  const reading = readHtml(html, {
    original: { text: '', html: `<div>${letter.replaceAll('\n', '<br>')}</div>` },
  });
  expect(reading.text).toBe('Yes!');
});
