import { expect, test } from 'vitest';
import { ontario, settings } from '../../emails/previews/people.ts';
import { frameOf } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import type { Language } from '../../shared/language/language.ts';
import type { DraftView, LetterModel } from '../../shared/letters/letter-model.ts';

const textOf = async (model: LetterModel, language: Language = 'en') =>
  (await render(model, frameOf(model, language))).text.replace(/\s+/g, ' ');

const draft = (given: Partial<DraftView>): DraftView => ({
  question: { en: 'What made you laugh?' },
  steward: 'Lee',
  place: { en: 'Ottawa', fr: 'Ottawa' },
  closesOn: '2026-12-20',
  state: 'scheduled',
  sendsAt: '2026-12-01T09:00',
  audience: 3,
  ...given,
});
const series = (...drafts: DraftView[]): LetterModel => ({
  kind: 'prompt-list',
  news: 'prepared',
  drafts,
  approval: { needed: [], askedBy: null },
  problems: [],
  unclear: false,
});

test('a series that is planned is not shown as one that waits for “send”', async () => {
  const planned = await textOf(series(draft({}), draft({})));
  expect(planned).toContain('What is planned');
  expect(planned).not.toContain('When you say “send”');
  expect(await textOf(series(draft({ state: 'draft' })))).toContain('When you say “send”');
});

test('a series says, as a question alone does, which language a question is missing', async () => {
  const missing = 'There is no French text.';
  expect(await textOf(series(draft({ state: 'draft' })))).toContain(missing);
  expect(await textOf(series(draft({ question: { en: 'A?', fr: 'B?' } })))).not.toContain(missing);
});

test('the history tells once why words waited, and calls the writer no steward', async () => {
  const at = '2026-11-24T12:00:00.000Z';
  const about = {
    author: null,
    place: { en: 'Ottawa', fr: 'Ottawa' },
    words: 'Bonjour',
    language: 'fr',
  } as const;
  const lines = [
    { at, what: 'held', by: null, words: 'first' },
    { at, what: 'answered', by: null, words: 'C’est mon frère.' },
  ] as const;
  const all = [1, 2].map(() => ({ about, lines: [...lines] }));
  const said = await textOf({ kind: 'history', all, pauses: [], byIds: [] }, 'fr');
  expect(said.match(/première fois/g)).toHaveLength(1);
  expect(said).toContain('La personne qui a écrit a répondu. Voici les mots');
});

test('several changes of settings can each be undone by the word that names it', async () => {
  const model: LetterModel = {
    kind: 'settings',
    settings: { ...settings, name: 'Marie T.' },
    regions: ontario,
    changed: ['name', 'rhythm'],
    undo: ['daily', 'call me Marie'],
  };
  const said = await textOf(model);
  expect(said).toContain('Reply with one of these: * “daily” * “call me Marie”');
  expect(said).toContain('We now call you Marie T. ');
});
