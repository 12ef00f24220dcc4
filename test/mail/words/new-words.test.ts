import { describe, expect, test } from 'vitest';
import { attributions } from './attributions.ts';
import { deviceLines } from './device-lines.ts';
import { headerBlocks } from './header-blocks.ts';
import { doubtful, prose } from './prose.ts';
import { letter, partsOf, quoted, readText, words } from './reply.ts';

const each = <T>(table: Record<string, T[]>): [language: string, T][] =>
  Object.entries(table).flatMap(([language, all]) => all.map((one): [string, T] => [language, one]));

/** As clients of old wrap a line that is too long. */
function wrapped(text: string, width = 76): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[last] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('an attribution', () => {
  test.each(each(attributions))('in %s is cut with the quotation below it: %s', (_, attribution) => {
    expect(readText(`${words}\n\n${attribution}\n\n${quoted(letter)}\n`).text).toBe(words);
    expect(readText(`${words}\n${attribution}\n${quoted(letter)}\n`).text).toBe(words);
  });

  test.each(each(attributions))('in %s is cut when nothing marks the quotation: %s', (_, attribution) => {
    expect(readText(`${words}\n\n${attribution}\n\n${letter}\n`).text).toBe(words);
    expect(readText(`Oui\n\n${attribution}\n\n${letter}\n`).text).toBe('Oui');
  });

  test.each(each(attributions))('in %s is cut when the client wrapped it: %s', (_, attribution) => {
    expect(readText(`${words}\n\n${wrapped(attribution)}\n\n${quoted(letter)}\n`).text).toBe(words);
  });

  test.each(each(attributions))('in %s is cut above words that stand below: %s', (_, attribution) => {
    expect(readText(`${attribution}\n${quoted(letter)}\n\n${words}\n`).text).toBe(words);
  });

  test.each(each(attributions))('in %s is cut inside the marks: %s', (_, attribution) => {
    expect(readText(`${words}\n\n> ${attribution}\n> \n${quoted(letter)}\n`).text).toBe(words);
  });

  test.each([
    'On Mon, Nov 3, 2025 at 2:02 PM Circle Prompts <r.abc@letters.example> wrote:',
    'Le lun. 3 nov. 2025 à 14:02, Cercle <r.abc@letters.example> a écrit :',
    'Am Mo., 3. Nov. 2025 um 14:02 Uhr schrieb Circle <r.abc@letters.example>:',
    'Circle Prompts <r.abc@letters.example> wrote:',
  ])('is parted from words on the same line: %s', (attribution) => {
    expect(readText(`I sat by the river. ${attribution}\n${quoted(letter)}`).text).toBe(
      'I sat by the river.',
    );
  });

  test.each([
    ['上周邻居让我很惊讶。', 'Lee <a@example.net> 于2026年11月24日周二 18:19写道：'],
    ['先週、隣の人に驚かされました。', '2026年11月24日(火) 18:19 Circle <a@example.net>:'],
    ['A szomszédom meglepett.', '2026. nov. 24. dátummal, 18:19 időpontban Circle <a@example.net> írta:'],
    [
      'minggu lalu tetangga saya mengejutkan saya.',
      'Pada tanggal Sel, 24 Nov 2026 pukul 18.19 Circle <a@example.net> menulis:',
    ],
    ['naapurini yllätti minut.', 'ti 24. marrask. 2026 klo 18.19 Circle (a@example.net) kirjoitti:'],
    ['la meva veïna em va sorprendre.', 'El 24 nov 2026, a les 18:19, Circle <a@example.net> va escriure:'],
  ])('is parted from a sentence before it in any language: %s', (sentence, attribution) => {
    expect(readText(`${sentence} ${attribution}\n> What?`).text).toBe(sentence);
  });

  test.each([
    'Circle <letters@letters.example> ezt írta\n(időpont: 2026. nov. 24., K, 18:19):',
    'Circle <letters@letters.example> ezt írta (időpont:\n2026. nov. 24., K, 18:19):',
    'Circle <letters@letters.example> escreveu\n(terça, 24/11/2026 à(s) 18:19):',
    'uto, 24. stu 2026. u 18:19 Circle <letters@letters.example> napisao\nje:',
  ])('goes on below its verb, to the colon: %j', (attribution) => {
    expect(readText(`${words}\n\n${attribution}\n\n${quoted(letter)}`).text).toBe(words);
  });

  test('runs into the first line of what Yahoo’s phones quote', () => {
    const attribution = '  On Tue, Nov 24, 2026 at 6:19 PM, Circle<c@letters.example> wrote:';
    expect(readText(`${words}\n${attribution}   What?\nWhen?`).text).toBe(words);
  });

  test('is parted from a whole paragraph that a phone wrote on one line', () => {
    const paragraph = 'It was cold, and we sang. '.repeat(40).trim();
    const attribution = 'On Mon, Nov 3, 2025 at 2:02 PM Circle <r.abc@letters.example> wrote:';
    expect(readText(`${paragraph} ${attribution}\n${quoted(letter)}`).text).toBe(paragraph);
  });
});

describe('a block of header fields', () => {
  const blocks = Object.entries(headerBlocks);
  const colons = [': ', ' : ', '\u00a0: ', '： '];

  test.each(blocks)('in %s is cut with all below it', (_, [from, sent, to, subject, date]) => {
    for (const colon of colons) {
      const fields = `${from}${colon}Circle <r.abc@letters.example>\n${sent}${colon}${date}\n${to}${colon}Nadia\n${subject}${colon}A question`;
      expect(readText(`${words}\n\n${fields}\n\n${letter}\n`).text).toBe(words);
      expect(readText(`${words}\n________________________________\n${fields}\n${letter}\n`).text).toBe(words);
    }
  });

  test.each(blocks)('in %s is cut without any address', (_, [from, sent, to, subject, date]) => {
    const fields = `*${from}:* Circle\n*${sent}:* ${date}\n*${to}:* Nadia B\n*${subject}:* A question`;
    expect(readText(`${words}\n\n${fields}\n\n${letter}\n`).text).toBe(words);
  });

  test('is cut where a long value is wrapped, or two fields stand on one line', () => {
    const fields =
      'From: Circle\n<r.abcdefghijklmnop@letters.example>\nSent: Monday, November 3, 2025 2:02 PM\nTo: Nadia';
    expect(readText(`Yes\n\n${fields}\nSubject: Hello\n\n${letter}`).text).toBe('Yes');
    expect(
      readText(`Oui\n\nDe : Cercle\nÀ : a@example.net Objet : Bonjour\nDate : 3/11/2025 14:02\n\n${letter}`)
        .text,
    ).toBe('Oui');
  });
});

describe('a device line', () => {
  test.each(each(deviceLines))('in %s is cut: %s', (_, line) => {
    const read = readText(`${words}\n\n${line}\n`);
    expect(read.text).toBe(words);
    expect(partsOf(read)).toContainEqual(['device', line]);
    expect(
      readText(`${words}\n\n${line}\n\nOn Mon, Nov 3, 2025, Circle wrote:\n${quoted(letter)}`).text,
    ).toBe(words);
  });

  test('is not what a person sends from the heart', () => {
    for (const line of [
      'Sent from my heart',
      'Sent with love from Barrie',
      'Envoyé avec tendresse',
      'Sent from the blue house by the lake',
      'Sent from my phone while my sister drives',
      'Envoyé de mon lit',
      'Sent from the ARCH office',
    ])
      expect(readText(`${words}\n\n${line}`).text).toBe(`${words}\n\n${line}`);
  });
});

describe('a person’s words', () => {
  test.each(prose)('are kept whole: %j', (text) => {
    const read = readText(text);
    expect(read.text).toBe(text);
    expect(read.sure).toBe(true);
  });

  test.each(doubtful)(
    'are kept whole where a machine may have printed them, for a steward to see: %j',
    (text) => {
      const read = readText(text);
      expect(read.text).toBe(text);
      expect(read.sure).toBe(false);
    },
  );

  test('below a phone’s line are a postscript when they are few, and a quotation when they are many', () => {
    const postscript = readText('Sam surprised me.\n\nSent from my iPhone\n\nPS he is learning to drive.');
    expect(postscript.text).toBe('Sam surprised me.\n\nPS he is learning to drive.');
    expect(postscript.sure).toBe(false);
    const long = Array(8).fill('A line of the mail that is answered.').join('\n');
    expect(readText(`Sam surprised me.\n\nSent from my iPhone\n\n${long}`).text).toBe('Sam surprised me.');
  });
});

describe('a signature', () => {
  const attribution = 'On Mon, Nov 3, 2025 at 2:02 PM Circle <r.abc@letters.example> wrote:';

  test('ends the words, above or below a quotation', () => {
    expect(readText(`${words}\n\n-- \nNadia B.\n555 0100\n`).text).toBe(words);
    expect(readText(`${words}\n\n--\nNadia B.\n\n${attribution}\n${quoted(letter)}`).text).toBe(words);
    expect(readText(`${attribution}\n${quoted(letter)}\n\n${words}\n\n-- \nNadia B.`).text).toBe(words);
  });

  test('is not two dashes above a story', () => {
    const story = 'I was afraid.\n\n--\n\nThen somebody called me.\n\nNow I am not.';
    expect(readText(story).text).toBe(story);
  });

  test('is not a verse, nor what tells of its writer', () => {
    for (const below of [
      'La neige tombe,\nle chat dort,\nma voisine chante.',
      '4. one more thing: I miss you',
    ])
      expect(readText(`A poem.\n\n-- \n${below}`).text).toBe(`A poem.\n\n--\n${below}`);
  });

  test('is not two dashes with nothing above', () => {
    expect(readText('--\nNadia').text).toBe('--\nNadia');
  });
});

describe('what an organisation appends', () => {
  test.each([
    'This e-mail and any attachments are confidential and intended only for the named recipient.',
    'CONFIDENTIALITY NOTICE: the information in this message is privileged.',
    'Ce courriel est confidentiel et destiné uniquement à la personne nommée.',
    'AVIS DE CONFIDENTIALITÉ : ce message est réservé à son destinataire.',
    'Please consider the environment before printing this e-mail.',
    'Devez-vous vraiment imprimer ce courriel ? Pensons à l’environnement.',
    'Virus-free. www.avast.com',
    'Garanti sans virus. www.avast.com',
    'Neobsahuje žádné viry.www.avast.com',
    '<https://www.avast.com/sig-email?utm_medium=email>\nVirenfrei.www.avast.com\n<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>',
    'Der Inhalt dieser E-Mail ist vertraulich und nur für den Empfänger bestimmt.',
    'Este mensaje es confidencial y va dirigido solo a su destinatario.',
    'Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle.',
    '본 메일에는 기밀 정보가 포함되어 있으며 지정된 수신인만 사용할 수 있습니다.',
    'Prima di stampare questa mail, pensa all’ambiente.',
    'P Please consider the environment before printing this e-mail.',
    'NOTICE: This communication may contain privileged or confidential information.',
  ])('is cut to the end: %s', (notice) => {
    expect(readText(`${words}\n\n${notice}\n\nPO Box 12`).text).toBe(words);
  });

  test('is cut when it is a warning of what comes from outside', () => {
    const warning =
      'CAUTION: This email originated from outside of the organization. Do not click links unless you recognize the sender.';
    expect(readText(`${warning}\n\n${words}`).text).toBe(words);
    for (const foreign of [
      'ACHTUNG: Diese E-Mail stammt von außerhalb der Organisation. Klicken Sie auf keine Links.',
      'UWAGA: ta wiadomość pochodzi spoza organizacji. Nie klikaj w linki.',
      'Sie erhalten nicht oft eine E-Mail von a@example.net. Erfahren Sie mehr<https://aka.ms/LearnAboutSenderIdentification>',
    ])
      expect(readText(`${foreign}\n\n${words}`).text).toBe(words);
    expect(readText(`${words}\n\nATTENTION : courriel externe. Ne cliquez pas sur les liens.`).text).toBe(
      words,
    );
  });

  test('is cut without what the writer says below it', () => {
    const notice = 'Ce courriel est confidentiel et destiné uniquement à la personne nommée.';
    expect(readText(`${words}\n\n${notice}\n\nPS : je viens aussi.\n\n${notice}`).text).toBe(
      `${words}\n\nPS : je viens aussi.`,
    );
  });

  test('may say "me" once when it is a long one', () => {
    const notice =
      'This message is intended only for the addressee and may be privileged or confidential. If you are not the intended recipient please notify me at once and delete it.';
    expect(readText(`${words}\n\n${notice}`).text).toBe(words);
  });

  test('is cut when it is a banner above the words', () => {
    const banner = '[EXTERNAL EMAIL] Do not click links unless you recognize the sender.';
    expect(readText(`${banner}\n\n${words}`).text).toBe(words);
  });

  test('is cut when a mailing list did it', () => {
    expect(
      readText(`${words}\n\n_______________\ncircle mailing list\nhttps://lists.example/listinfo`).text,
    ).toBe(words);
  });
});
