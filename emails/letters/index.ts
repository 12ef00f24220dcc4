import { isPlain } from '../../shared/language/profile.ts';
import type { Frame, LetterModel } from '../../shared/letters/letter-model.ts';
import type { Draft, Write } from '../blocks.ts';
import { inPlainLanguage } from '../plain-language.ts';
import { canYouReadUs, lettersNotArriving } from './arrivals.ts';
import { concern, concernHeard, concernSettled } from './concerns.ts';
import { forStewards, howAreWeDoing, whoIsNew } from './desk.ts';
import { digest } from './digest.ts';
import { digestPreview } from './digest-preview.ts';
import { promptPreview } from './drafts.ts';
import { files } from './files.ts';
import { askToForget, forgotten, wasForgotten } from './forgetting.ts';
import {
  gatheringClosed,
  gatheringDecided,
  gatheringInvitation,
  gatheringModeration,
  noteToHost,
  rsvp,
  rsvpQuestion,
} from './gatherings.ts';
import { handOver, onDuty } from './hand-over.ts';
import { harvest, harvestEmpty, harvestNews, harvestPreview } from './harvest.ts';
import { help } from './help.ts';
import { guidelines, history } from './history.ts';
import {
  gatheringAnnounced,
  gatheringDeclined,
  gatheringHeld,
  gatheringPreview,
  gatheringQuestion,
  guestList,
} from './hosting.ts';
import { chooseRegion, confirm, notAMember, welcome } from './joining.ts';
import { allWords, messageToStewards, passedOn, response } from './messages.ts';
import { approved, decided, decisionUnclear, declined, moderation } from './moderation.ts';
import { invitation, movedIn, renewal } from './moving-in.ts';
import { myData } from './my-data.ts';
import { promptList } from './prompt-list.ts';
import { promptDeclined, promptNews } from './prompt-news.ts';
import { notASteward, prompt, promptReminder, promptSent } from './prompts.ts';
import { receipt } from './receipt.ts';
import { receipts, whichNumbers } from './receipts.ts';
import { couldNotWrite, editionsExpired, lettersNotSent, sendingStopped } from './sending.ts';
import { alreadyMember, goodbye, settings } from './settings.ts';
import { stillHere } from './still-here.ts';
import { helpedNews, helperNews, howToHelp, supportAsked, supportConfirm } from './support.ts';
import { supportTrail } from './support-trail.ts';
import { answerPassedOn, editQuestion, hidden, sharingPause, stewardQuestion } from './to-author.ts';
import { askStop, oldToken, senderCheck, unreadable, whichWish } from './trouble.ts';
import { waitingList } from './waiting.ts';
import { whichGathering } from './which-gathering.ts';
import { why } from './why.ts';

const letters: { [K in LetterModel['kind']]: Write<K> } = {
  confirm,
  welcome,
  'choose-region': chooseRegion,
  'already-member': alreadyMember,
  settings,
  goodbye,
  'not-a-member': notAMember,
  help,
  'sender-check': senderCheck,
  'ask-stop': askStop,
  'which-wish': whichWish,
  unreadable,
  'old-token': oldToken,
  'can-you-read-us': canYouReadUs,
  'still-here': stillHere,
  'my-data': myData,
  'ask-to-forget': askToForget,
  forgotten,
  'was-forgotten': wasForgotten,
  why,
  invitation,
  'moved-in': movedIn,
  renewal,
  'could-not-write': couldNotWrite,
  'letters-not-arriving': lettersNotArriving,
  prompt,
  'prompt-preview': promptPreview,
  'prompt-reminder': promptReminder,
  'prompt-list': promptList,
  'prompt-sent': promptSent,
  'prompt-news': promptNews,
  'prompt-declined': promptDeclined,
  harvest,
  'harvest-preview': harvestPreview,
  'harvest-empty': harvestEmpty,
  'harvest-news': harvestNews,
  receipt,
  receipts,
  'which-numbers': whichNumbers,
  'not-a-steward': notASteward,
  response,
  'all-words': allWords,
  files,
  'passed-on': passedOn,
  'message-to-stewards': messageToStewards,
  moderation,
  decided,
  'decision-unclear': decisionUnclear,
  approved,
  declined,
  concern,
  'concern-heard': concernHeard,
  'concern-settled': concernSettled,
  hidden,
  'steward-question': stewardQuestion,
  'edit-question': editQuestion,
  'answer-passed-on': answerPassedOn,
  'sharing-pause': sharingPause,
  history,
  guidelines,
  'gathering-question': gatheringQuestion,
  'gathering-preview': gatheringPreview,
  'gathering-held': gatheringHeld,
  'gathering-announced': gatheringAnnounced,
  'gathering-declined': gatheringDeclined,
  'guest-list': guestList,
  'note-to-host': noteToHost,
  'gathering-moderation': gatheringModeration,
  'gathering-decided': gatheringDecided,
  'gathering-invitation': gatheringInvitation,
  'which-gathering': whichGathering,
  rsvp,
  'rsvp-question': rsvpQuestion,
  'gathering-closed': gatheringClosed,
  digest,
  'waiting-list': waitingList,
  'who-is-new': whoIsNew,
  'how-are-we-doing': howAreWeDoing,
  'digest-preview': digestPreview,
  'hand-over': handOver,
  'on-duty': onDuty,
  'for-stewards': forStewards,
  'support-confirm': supportConfirm,
  'support-asked': supportAsked,
  'helper-news': helperNews,
  'helped-news': helpedNews,
  'support-trail': supportTrail,
  'how-to-help': howToHelp,
  'sending-stopped': sendingStopped,
  'editions-expired': editionsExpired,
  'letters-not-sent': lettersNotSent,
};

/** The letter of a model, whatever its kind, as its reader best reads. A kind nobody writes does not compile. */
export function draftOf(model: LetterModel, frame: Frame): Draft {
  const write = letters[model.kind] as (model: LetterModel, frame: Frame) => Draft;
  const draft = write(model, frame);
  return isPlain(frame.profile) ? inPlainLanguage(draft, frame.language) : draft;
}
