import { regionsAround } from '../community/region.ts';
import { decideHarvest } from '../digests/decide-harvest.ts';
import { fittingPart } from '../digests/fitting-part.ts';
import { loadKept } from '../digests/load-harvest.ts';
import { wantsMore } from '../digests/read-harvest-order.ts';
import { questionIn } from '../letters/asked.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome } from '../letters/outcome.ts';
import { nothing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { loadHarvested, loadPrompt } from '../reflections/store.ts';
import { itemOrders } from '../wishes/item-orders.ts';
import { isThanks } from '../wishes/read-command.ts';
import { answerDigest } from './answer-digest.ts';
import { asDigest } from './digest-context.ts';
import { type Incoming, threadOf, wordsToShare } from './incoming.ts';
import { showAll } from './show-all.ts';
import { tell } from './tell.ts';

type About = Extract<LetterContext, { kind: 'harvest-preview' | 'harvest' }>;

/** So many older harvest letters are named below one that was asked for. */
const mostOthers = 10;

/** A steward's answer to a harvest letter that waits, or to what became of it; of very long words it may ask for all. */
export const answerHarvestPreview = (
  member: Member,
  about: About,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> => {
  const { community, now } = incoming;
  const words = wordsToShare(incoming);
  const [order] = itemOrders(words) ?? [];
  const wanted = order?.kind === 'more' ? about.items[order.number - 1] : undefined;
  if (wanted) return showAll(member, wanted, incoming, tools);
  return decideHarvest(member, about, words, { community, now, tools, answers: threadOf(incoming) });
};

/** A member's reply to a harvest letter: for its next part, or as to a digest: for all of somebody's words, to its items by number, or to the stewards. */
export async function answerHarvest(
  member: Member,
  about: About,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const words = wordsToShare(incoming);
  if (wantsMore(words) && about.next !== null) {
    const prompt = await loadPrompt(about.promptId);
    return prompt ? sendPart(member, prompt, about.next, [], incoming, tools) : nothing('harvest is gone');
  }
  if (isThanks(words)) return nothing('thanks');
  return answerDigest(member, asDigest(about), 0, incoming, tools);
}

/** *harvest*: the newest harvest letter of the member's regions as it may be read now, and how to get older ones; *harvest 2* brings one of these. */
export async function giveHarvest(
  member: Member,
  number: number,
  about: LetterContext | null,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const named = about?.kind === 'harvest' ? about.others?.[number - 1] : undefined;
  const around = [...new Set(member.regions.flatMap((id) => regionsAround(incoming.community, id)))];
  const kept = await readable(await loadHarvested(around));
  const wanted = kept.find(({ id }) => id === named) ?? kept[number - 1] ?? kept[0];
  if (!wanted)
    return tell(member, incoming, {
      kind: 'harvest-news',
      news: 'nothing-kept',
      question: { words: '', language: member.language },
      audience: 0,
    });
  return sendPart(member, wanted, 0, kept.slice(0, mostOthers), incoming, tools);
}

/** Those in which something is still shared. */
async function readable(prompts: Prompt[]): Promise<Prompt[]> {
  const kept = await Promise.all(prompts.map(loadKept));
  return prompts.filter((_, i) => kept[i]?.some((one) => one !== null));
}

async function sendPart(
  member: Member,
  prompt: Prompt,
  from: number,
  all: Prompt[],
  incoming: Incoming,
  { render }: Tools,
): Promise<Outcome> {
  const others = all
    .map((one, i) => ({
      id: one.id,
      number: i + 1,
      question: questionIn(one.question, member.language).words,
    }))
    .filter(({ id }) => id !== prompt.id);
  const shown = others.map(({ number, question }) => ({ number, question }));
  const frame = {
    community: incoming.community,
    language: member.language,
    profile: member.profile,
    bulk: false,
  };
  const ordered = await loadKept(prompt);
  const modelOf = (harvest: Extract<LetterModel, { kind: 'harvest' }>['harvest']) =>
    ({ kind: 'harvest', harvest, others: shown }) as const;
  const { view, items, next } = await fittingPart(prompt, { ordered, from, modelOf }, frame, render);
  const context = {
    kind: 'harvest',
    promptId: prompt.id,
    items,
    next,
    others: all.map(({ id }) => id),
  } as const;
  return tell(member, incoming, modelOf(view), context);
}

/** Whether a letter's reply may ask for a harvest letter: not where its one word may as well be somebody's answer. */
export const mayAskForHarvest = (about: LetterContext): boolean => {
  if (about.kind === 'digest') return about.leadPromptId === null;
  return ['personal', 'choose-region', 'harvest', 'can-you-read-us'].includes(about.kind);
};
