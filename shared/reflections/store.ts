import { letterTracesUnder } from '../letters/subject-store.ts';
import { getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import type { TracesBehind } from '../platform/trace.ts';
import { Prompt } from './prompt.ts';

const promptKey = (id: string): Key => ({ pk: `PROMPT#${id}`, sk: 'PROMPT' });

const openItem = (prompt: Prompt): Item => ({
  pk: `PROMPTS#${prompt.region}`,
  sk: `${prompt.sentAt}#${prompt.id}`,
});

/** A prompt or null. */
export async function loadPrompt(id: string): Promise<Prompt | null> {
  const item = await getItem(promptKey(id));
  return item && Prompt.parse(item);
}

export const createPrompt = (prompt: Prompt): Write[] => [
  { kind: 'create', item: { ...promptKey(prompt.id), ...prompt } },
  { kind: 'put', item: { pk: `ADDRESS#${prompt.stewardAddress}`, sk: `PROMPT#${prompt.id}` } },
  ...(prompt.sentAt ? [{ kind: 'put', item: openItem(prompt) } as const] : []),
];

/** Replaces a prompt as read; once sent it is listed in its region. */
export const savePrompt = (before: Prompt, after: Prompt): Write[] => [
  {
    kind: 'replace',
    item: { ...promptKey(after.id), ...after, version: before.version + 1 },
    version: before.version,
  },
  ...(after.sentAt && !before.sentAt ? [{ kind: 'put', item: openItem(after) } as const] : []),
];

/** Prompts sent in the regions since an instant (ISO), newest first. */
export async function loadSentPrompts(regions: string[], since: string): Promise<Prompt[]> {
  const prompts: Prompt[] = [];
  for (const region of regions)
    for await (const { sk } of queryItems({ pk: `PROMPTS#${region}`, from: since })) {
      const prompt = await loadPrompt(sk.slice(sk.indexOf('#') + 1));
      if (prompt) prompts.push(prompt);
    }
  return prompts.toSorted((a, b) => (b.sentAt ?? '').localeCompare(a.sentAt ?? ''));
}

/** The prompts that somebody wrote, the oldest first. */
export async function promptsFrom(address: string): Promise<Prompt[]> {
  const items = await Array.fromAsync(queryItems({ pk: `ADDRESS#${address}`, prefix: 'PROMPT#' }));
  const prompts = await Promise.all(items.map(({ sk }) => loadPrompt(sk.slice('PROMPT#'.length))));
  return prompts.filter((one) => one !== null).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** What is left of who asked a question: their name and address, and the letters that bear them. The question is the community's. */
export const promptTraces: TracesBehind = async function* ({ sk }, person) {
  const prompt = await loadPrompt(sk.slice('PROMPT#'.length));
  if (!prompt) return;
  const nobody = { ...prompt, stewardAddress: '', stewardName: '' };
  yield { kind: 'rewrite', writes: savePrompt(prompt, nobody) };
  yield* letterTracesUnder(`PROMPT#${prompt.id}`, person);
};
