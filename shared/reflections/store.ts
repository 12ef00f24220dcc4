import { getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
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
