import { expect, test } from 'vitest';
import { digestCases } from '../../emails/previews/digest-cases.ts';
import { frameOf } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import type { DigestSection } from '../../shared/letters/digest-view.ts';

const model = digestCases.find(({ name }) => name === 'digest-short')?.model;
if (model?.kind !== 'digest') throw new Error('there is no digest of one short item');
const { digest } = model;
const [near] = digest.sections as [DigestSection];

const read = async (sections: DigestSection[], language: 'en' | 'fr') => {
  const { text } = await render(
    { ...model, digest: { ...digest, sections } },
    frameOf(model, language, 'standard'),
  );
  return text.replace(/\s+/g, ' ');
};

test.each([
  ['en', 'It was quiet here this time. So here is what people share a little further away.'],
  ['fr', 'Cette fois-ci, tout était calme ici. Voici donc ce qui se partage un peu plus loin.'],
] as const)(
  'a place where it was quiet borrows from further away, and says so (%s)',
  async (language, said) => {
    const quiet = { ...near, items: [] };
    const further: DigestSection = { ...near, nearness: 'region' };
    expect(await read([quiet, further], language)).toContain(said);
    expect(await read([quiet, { ...further, items: [] }], language)).not.toContain(said);
    expect(await read([near, further], language)).not.toContain(said);
  },
);
