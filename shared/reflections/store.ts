import { dueThings } from '../platform/due.ts';
import { getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import { Prompt } from './prompt.ts';

const promptKey = (id: string): Key => ({ pk: `PROMPT#${id}`, sk: 'PROMPT' });

/** While something is to be done about it, a prompt is in the `due` index. */
const promptItem = (prompt: Prompt): Item => ({
  ...promptKey(prompt.id),
  ...prompt,
  ...(prompt.nextAt && { duePk: 'PROMPT', dueSk: prompt.nextAt }),
});

const openItem = (prompt: Prompt): Item => ({
  pk: `PROMPTS#${prompt.region}`,
  sk: `${prompt.sentAt}#${prompt.id}`,
});

const harvestItem = ({ region, harvest, id }: Prompt): Item => ({
  pk: `HARVESTS#${region}`,
  sk: `${harvest?.sentAt}#${id}`,
});

/** A prompt or null. */
export async function loadPrompt(id: string): Promise<Prompt | null> {
  const item = await getItem(promptKey(id));
  return item && Prompt.parse(item);
}

/** Prompts by id, in the order of the ids; those that are gone are left out. */
export async function loadPrompts(ids: string[]): Promise<Prompt[]> {
  return (await Promise.all(ids.map(loadPrompt))).filter((prompt) => prompt !== null);
}

export const createPrompt = (prompt: Prompt): Write[] => [
  { kind: 'create', item: promptItem(prompt) },
  ...(prompt.sentAt ? [{ kind: 'put', item: openItem(prompt) } as const] : []),
];

/** Replaces a prompt as read; once sent it is listed in its region, and so is its harvest letter. */
export const savePrompt = (before: Prompt, after: Prompt): Write[] => [
  {
    kind: 'replace',
    item: promptItem({ ...after, version: before.version + 1 }),
    version: before.version,
  },
  ...(after.sentAt && !before.sentAt ? [{ kind: 'put', item: openItem(after) } as const] : []),
  ...(after.harvest?.sentAt && !before.harvest?.sentAt
    ? [{ kind: 'put', item: harvestItem(after) } as const]
    : []),
];

/** Prompts of which something is to be done by an instant (ISO), the most urgent first. */
export const duePrompts = (by: string): AsyncGenerator<Prompt> =>
  dueThings('PROMPT', by, (item) => Prompt.parse(item));

/** Prompts sent in the regions since an instant (ISO), newest first. */
export async function loadSentPrompts(regions: string[], since: string): Promise<Prompt[]> {
  const prompts = await listed(regions.map((region) => ({ pk: `PROMPTS#${region}`, from: since })));
  return prompts.toSorted((a, b) => (b.sentAt ?? '').localeCompare(a.sentAt ?? ''));
}

/** Prompts of the regions whose harvest letter has been sent, the newest harvest first. */
export async function loadHarvested(regions: string[]): Promise<Prompt[]> {
  const prompts = await listed(regions.map((region) => ({ pk: `HARVESTS#${region}` })));
  return prompts.toSorted((a, b) => (b.harvest?.sentAt ?? '').localeCompare(a.harvest?.sentAt ?? ''));
}

async function listed(ranges: { pk: string; from?: string }[]): Promise<Prompt[]> {
  const ids: string[] = [];
  for (const range of ranges)
    for await (const { sk } of queryItems(range)) ids.push(sk.slice(sk.indexOf('#') + 1));
  return loadPrompts(ids);
}
