import type { Tools } from '../letters/commit-outcome.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { iso } from '../platform/instant.ts';
import { answerAsked } from '../support/answer-asked.ts';
import { asHelper, changeCopies, endAll } from '../support/change-support.ts';
import { type Helper, helpedView, toHelper, toMember } from '../support/letters.ts';
import { mayAnswerFor, mayDoFor } from '../support/may-do.ts';
import { noted } from '../support/occasion.ts';
import { readHelperWord, readYes } from '../support/read-support.ts';
import { isHelping, standing } from '../support/support.ts';
import { answerMember } from './answer-member.ts';
import { hearWishes } from './hear-wishes.ts';
import type { Target, Writer } from './identify.ts';
import { type Incoming, languageOf, occasionOf, wordsOf } from './incoming.ts';
import { markedAsHelped } from './marked-as-helped.ts';

/** A mail of somebody who helps a member, or was asked to: about their helping itself, or said for that member. */
export async function answerHelper(
  { support, member }: Extract<Writer, { kind: 'helper' }>,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const occasion = occasionOf(incoming);
  const helper = await asHelper(support);
  const words = wordsOf(incoming);
  const at = iso(incoming.now);
  const wasAsked = target.kind === 'reply' && target.context.kind === 'support-asked';
  if (wasAsked) {
    const yes = readYes(words, incoming);
    const answer = yes?.kind === 'yes' && !incoming.said.sure ? null : yes;
    const name = incoming.message.from?.name ?? null;
    const language = languageOf(incoming, support.language);
    if (answer || standing(support, at) !== 'active')
      return answerAsked(helper, member, answer, { name, language }, occasion);
  }
  const view = helpedView(member, incoming.community);
  if (!isHelping(support, member, at))
    return {
      what: 'support has ended',
      writes: [],
      letters: [toHelper(helper, 'ended', view, occasion.answers)],
    };
  switch (readHelperWord(words)) {
    case 'end':
      return endAll(member, [support], 'helper', occasion);
    case 'no-copies':
      return changeCopies(member, { on: false, text: '', by: support }, occasion);
    case null:
      return speakFor(member, helper, ownTarget(target), incoming, tools);
  }
}

/** What the member themselves would answer: the letter, or where that was one of ours to the helper, an address. */
function ownTarget(target: Target): Target {
  if (target.kind !== 'reply') return target;
  if (target.context.kind === 'support-asked') return { kind: 'role', role: 'letters', french: false };
  const { support: _, ...own } = target;
  return own;
}

/** What is said for a member: done where it may be, and the member told; asked of them, or left to them, where it may not. */
async function speakFor(
  member: Member,
  helper: Helper,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const words = wordsOf(incoming);
  const { wishes, doubt } = hearWishes(member, target, incoming);
  const meant = [...wishes, ...(doubt ?? []).flat()].map(({ kind }) => mayDoFor(kind));
  const may = verdictOn(target);
  if (may === 'never' || meant.includes('never')) return leftToMember(member, helper, incoming);
  if (may === 'ask' || meant.includes('ask')) return askedOfMember(member, helper, incoming);
  if (doubt || words === '' || incoming.tooLarge) return unclear(member, helper, incoming);
  const outcome = await answerMember(member, target, { ...incoming, helper: helper.support.id }, tools);
  const isUnclear =
    outcome.writes.length === 0 &&
    outcome.letters.length > 0 &&
    outcome.letters.every(({ model }) => notUnderstood.includes(model.kind));
  return isUnclear
    ? unclear(member, helper, incoming)
    : markedAsHelped(outcome, member, helper.support, occasionOf(incoming), words);
}

const notUnderstood = ['help', 'unreadable', 'which-wish', 'ask-stop', 'not-a-steward'];

/** What our address or letter asks for may be the member's own. */
function verdictOn(target: Target): 'may' | 'ask' | 'never' {
  switch (target.kind) {
    case 'reply':
      return mayAnswerFor(target.context) ? 'may' : 'never';
    case 'broken-reply':
      return 'never';
    case 'role':
      if (target.role === 'stop') return 'ask';
      return target.role === 'join' || target.role === 'prompts' ? 'never' : 'may';
  }
}

function leftToMember(member: Member, helper: Helper, incoming: Incoming): Outcome {
  const occasion = occasionOf(incoming);
  const words = wordsOf(incoming);
  const view = helpedView(member, incoming.community);
  return {
    what: 'helper: only the member may',
    writes: [noted(helper.support, 'helper', 'refused', occasion, { words: words.slice(0, 200) })],
    letters: [toHelper(helper, 'only-member', view, occasion.answers, { words })],
  };
}

/** To end a membership a helper can but suggest. */
function askedOfMember(member: Member, helper: Helper, incoming: Incoming): Outcome {
  const occasion = occasionOf(incoming);
  const words = wordsOf(incoming);
  const view = helpedView(member, incoming.community);
  return {
    what: 'helper: the member is asked',
    writes: [noted(helper.support, 'helper', 'asked', occasion, { words: words.slice(0, 200) })],
    letters: [
      toHelper(helper, 'asked-member', view, occasion.answers, { words }),
      { ...toMember(member, 'stop', helper.support, null, { words }), context: { kind: 'ask-stop' } },
    ],
  };
}

function unclear(member: Member, helper: Helper, incoming: Incoming): Outcome {
  const { answers } = occasionOf(incoming);
  const view = helpedView(member, incoming.community);
  return {
    what: 'helper: not understood',
    writes: [],
    letters: [toHelper(helper, 'unclear', view, answers, { words: wordsOf(incoming) })],
  };
}
