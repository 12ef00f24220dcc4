import { mkdir, writeFile } from 'node:fs/promises';
import { startChromium } from './chromium.ts';
import { shown } from './preview-letter.ts';
import { lookAt } from './preview-pages.ts';

interface Picture {
  /** Preview, language and profile, as in the address of its preview. */
  letter: string;
  /** Pixels. */
  width: number;
  scheme: 'light' | 'dark';
  says: string;
}

/** The letters that show best what letters are like, in the order of the gallery. */
const pictures: Picture[] = [
  { letter: 'digest/en/standard', width: 600, scheme: 'light', says: 'A digest' },
  {
    letter: 'digest/en/plain-language',
    width: 1200,
    scheme: 'light',
    says: 'The same in plain language, in a wide window',
  },
  {
    letter: 'digest/fr/standard',
    width: 320,
    scheme: 'dark',
    says: 'A digest in French, on a telephone at night',
  },
  { letter: 'prompt/en/large-print', width: 600, scheme: 'light', says: 'A question in large print' },
  { letter: 'prompt/fr/standard', width: 600, scheme: 'light', says: 'A question in French' },
  {
    letter: 'welcome/en/plain-language',
    width: 600,
    scheme: 'light',
    says: 'The first letter to a new member, in plain language',
  },
  {
    letter: 'settings-regions/fr/standard',
    width: 600,
    scheme: 'light',
    says: 'What a member has chosen, in French',
  },
  {
    letter: 'moderation/en/standard',
    width: 600,
    scheme: 'light',
    says: 'A steward is asked about somebody’s first words',
  },
  {
    letter: 'letters-not-arriving-many/en/standard',
    width: 600,
    scheme: 'light',
    says: 'The weekly note to a steward about letters that do not arrive',
  },
];

/** Pixels: what is further down says no more about how letters look. */
const tallest = 1_400;

const directory = new URL('../docs/gallery/', import.meta.url);
/** Takes a picture of each letter with Debian's Chromium and writes the page that shows them: `npm run gallery`. */
await mkdir(directory, { recursive: true });
const browser = await startChromium();
const sections: string[] = [];
for (const { letter, width, scheme, says } of pictures) {
  const look = lookAt(`/${letter}`);
  if (!look) throw new Error(`there is no letter ${letter}`);
  const { subject, html } = await shown(look);
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  await page.setContent(html ?? '');
  const file = `${letter.replaceAll('/', '-')}.png`;
  await page.screenshot({
    path: new URL(file, directory).pathname,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: tallest },
  });
  await page.close();
  sections.push(`## ${says}\n\nSubject: ${subject}\n\n![${says}: “${subject}”](${file})\n`);
  console.log(file);
}
await browser.close();
const programs = [
  ['thunderbird-fr.png', 'Thunderbird, with Marie’s letters in French'],
  ['thunderbird-dark-en.png', 'Thunderbird at night, with Jo’s letters'],
  ['mutt-fr.png', 'The plain text, in mutt'],
  ['w3m-en.png', 'The HTML as w3m, a text browser, shows it'],
].map(([file, says]) => `### ${says}\n\n![${says}](${file})\n`);
const inPrograms = `## In mail programs

Real letters, from the Maildirs of a week lived on one machine. \`npm run gallery:programs\` takes these pictures anew; it needs Thunderbird, mutt, w3m, xterm, openbox, xdotool,
ImageMagick and Xvfb. With pictures switched off letters look the same: they carry none ([decision 7](../decisions/0007-letters-carry-no-pictures.md)).

${programs.join('\n')}`;
const intro =
  'Some of the letters, as Chromium shows them. `npm run gallery` takes them anew; `npm run emails` shows every letter.';
await writeFile(
  new URL('README.md', directory),
  `# Letters to look at\n\n${intro}\n\n${sections.join('\n')}\n${inPrograms}`,
);
