import { describe, expect, test } from 'vitest';
import { newWords } from '../../../shared/mail/words/new-words.ts';
import { mailOf, partsOf, readText } from './reply.ts';

const attribution = 'On Mon, Nov 3, 2025 at 2:02 PM Circle <r.abc@letters.example> wrote:';

describe('answers between the lines of a quotation', () => {
  test('keep the paragraph right above each, marked, and no other', () => {
    const read = readText(
      [
        attribution,
        '> Dear Nadia,',
        '>',
        '> What did you learn',
        '> this week?',
        '',
        'To slow down.',
        '',
        '> Take five minutes.',
        '',
        'I took ten!',
        '',
        '> Reply to this email.',
      ].join('\n'),
    );
    expect(read.text).toBe(
      '> What did you learn\n> this week?\n\nTo slow down.\n\n> Take five minutes.\n\nI took ten!',
    );
    expect(partsOf(read)).toContainEqual(['question', '> What did you learn\n> this week?']);
  });

  test('are known without an attribution, when the mail begins with a quotation', () => {
    expect(readText('> One?\n\nYes.\n\n> Two?\n\nNo.').text).toBe('> One?\n\nYes.\n\n> Two?\n\nNo.');
  });

  test('may be told from the tail of a quoted line that the client broke', () => {
    const long = 'In efficitur augue ac tristique ullamcorper. Aenean tincidunt ornare diam,';
    expect(readText(`Thanks!\n\n${attribution}\n> ${long}\neget accumsan est.\n> Bye`).text).toBe('Thanks!');
    expect(readText(`${attribution}\n> ${long} and you?\nyes, me too\n> Bye`).text).toContain('yes, me too');
  });

  test('may be no more than a number or a sign', () => {
    const answers = '> How many live with you?\n3\n> Do you like the train?\n👎';
    expect(readText(`${attribution}\n\n${answers}`).text).toBe(answers);
  });
});

describe('a quotation', () => {
  test('in the middle parts words above from words below', () => {
    expect(readText(`Hello\n\n${attribution}\n> What?\n\nBye, Nadia`).text).toBe('Hello\n\nBye, Nadia');
  });

  test('without attribution is cut at the end of the mail, or at its beginning', () => {
    expect(readText('Yes, I did.\n\n> Did you?').text).toBe('Yes, I did.');
    expect(readText('> Did you?\n\nYes, I did.').text).toBe('Yes, I did.');
  });

  test('that the writer set off is kept: amid words, or announced', () => {
    const poem =
      'A line I love:\n\n> Tell me, what is it you plan to do\n> with your life?\n\nThat is my answer.';
    expect(readText(poem).text).toBe(poem);
    expect(readText('A line I love:\n\n> Tell me').text).toBe('A line I love:\n\n> Tell me');
    expect(readText(`${poem}\n\n${attribution}\n> What?`).text).toBe(poem);
  });

  test('that a client opens further down leaves a story above it alone that begins like one', () => {
    for (const story of [
      'On 3 May 2020 at 10:30, Mum wrote:\n\nBe kind to the cat.\n\nI still am.',
      'Am 3. Mai 2020 um 10:30 Uhr schrieb meine Mutter:\n\nSei lieb.\n\nDas bin ich.',
    ]) {
      const read = readText(`My story.\n\n${story}\n\n${attribution}\n> What?`);
      expect([read.text, read.sure]).toEqual([`My story.\n\n${story}`, false]);
    }
  });

  test('of nothing but older mail leaves no words, surely', () => {
    const read = readText(`${attribution}\n> What?\n> When?`);
    expect([read.text, read.sure]).toEqual(['', true]);
  });

  test('that would leave nothing was none, and the next one is', () => {
    const outlook =
      'From: Circle <c@letters.example>\nSent: Tuesday, November 24, 2026 6:19 PM\nTo: n@example.net\nSubject: Soup';
    const invitation = 'To: everybody@example.org\nFrom: Sam\n\nCome on Sunday.';
    const read = readText(`${invitation}\n\n${outlook}\n\nWhat?`);
    expect([read.text, read.sure]).toEqual([invitation, false]);
  });

  test('leaves a sign above it alone: it is an answer', () => {
    for (const sign of ['?', '…', ':-)'])
      expect(readText(`${sign}\n\nSent from my iPhone\n\n${attribution}\n> What?`).text).toBe(sign);
  });

  test('leaves one line above it alone that begins with >', () => {
    expect(readText(`> Oui\n\n${attribution}\n> What?\n> When?`).text).toBe('> Oui');
  });

  test('below which everything would be lost is kept, and not sure', () => {
    const text = 'From: a@example.net\nSent: Monday, November 3, 2025 2:02 PM\nTo: b\n\nWhat?\n\nI walked.';
    const read = readText(text);
    expect([read.text, read.sure]).toEqual([text, false]);
    expect(read.parts.map(({ why }) => why)).toEqual(['kept-when-unsure']);
  });
});

describe('a mail passed on', () => {
  const passedOn =
    'From: Lee <lee@example.org>\nDate: Tue, Nov 3, 2026 at 1:35 PM\nSubject: Soup\n\nBring bowls.';

  test.each([
    '---------- Forwarded message ---------',
    '---------- Message transféré ---------',
    'Begin forwarded message:',
    'Début du message transféré :',
    '-------- Weitergeleitete Nachricht --------',
  ])('is kept: %s', (divider) => {
    const text = `For everybody!\n\n${divider}\n${passedOn}`;
    expect(readText(text).text).toBe(text);
    expect(partsOf(readText(text)).map(([kind]) => kind)).toEqual(['new', 'forwarded']);
  });

  test('by a phone that marks it is kept', () => {
    const text = `For everybody!\n\nBeginnen:\n\n${passedOn.replace('\n\n', '\n').replace(/^/gm, '> ')}`;
    expect(newWords(mailOf({ text, subject: 'Fwd: Soup' })).text).toBe(text);
  });

  test.each(['Fwd: Soup', 'TR : Soupe', 'WG: Suppe', 'FW: RE: Soup'])(
    'in Outlook’s manner is known by its subject: %s',
    (subject) => {
      const text = `For everybody!\n\n${passedOn.replace('Date:', 'Sent:')}`;
      expect(newWords(mailOf({ text, subject })).text).toBe(text);
      expect(newWords(mailOf({ text, subject: 'RE: Soup' })).text).toBe('For everybody!');
    },
  );
});

describe('our own line', () => {
  const ourLines = ['Press Reply and write above this line.'];

  test('begins what is ours, whole or wrapped, whatever stands around it', () => {
    for (const line of [
      'Press Reply and write above this line.',
      '*Press Reply and write above\nthis line.*',
    ])
      expect(readText(`Yes!\n\n${line}\n\nA question for you`, { ourLines }).text).toBe('Yes!');
  });

  test('inside a marked quotation leaves words below it alone', () => {
    const text = `> ${ourLines[0]}\n> A question for you\n\nYes!`;
    expect(readText(text, { ourLines }).text).toBe('Yes!');
  });

  test('of other senders is known too', () => {
    for (const line of [
      '## Reply above this line ##',
      '-- Please reply above this line --',
      'Répondez au-dessus de cette ligne',
    ])
      expect(readText(`Yes!\n\n${line}\n\nA question`).text).toBe('Yes!');
  });
});

describe('parts', () => {
  test('tell what each stretch of the body is, in order', () => {
    const read = readText(`Hello\n\nSent from my iPhone\n\n${attribution}\n> What?\n`);
    expect(partsOf(read)).toEqual([
      ['new', 'Hello'],
      ['device', 'Sent from my iPhone'],
      ['attribution', attribution],
      ['quoted', '> What?'],
    ]);
    expect([read.signature, read.quoted]).toEqual([
      'Sent from my iPhone',
      `${attribution}\nWhat?`.replace('What', '> What'),
    ]);
  });

  test('of a line that was parted add up to it', () => {
    const read = readText(`Yes. ${attribution}\n> What?`);
    expect(partsOf(read).slice(0, 2)).toEqual([
      ['new', 'Yes.'],
      ['attribution', attribution],
    ]);
  });
});
