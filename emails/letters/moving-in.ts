import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { slot } from '../../shared/letters/slots.ts';
import { heading, page, text, type Write, when } from '../blocks.ts';
import { calledBy, inBrief, stewardLines } from '../people.ts';
import { firstWishes, livesNowhere } from './joining.ts';

/** To somebody on a list that a steward brought, of whom we know no consent: nothing else comes unless they say yes. */
export const invitation: Write<'invitation'> = ({ by, list, regions }, { community, language, profile }) => {
  const { invitation: said, confirm } = wordsIn(language, profile);
  const name = community.name[language];
  return {
    subject: said.subject(name),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.added(calledBy(by) ?? name, inBrief(list), name)),
      text(confirm.what),
      text(said.yes),
      text(confirm.example),
      page(confirm.page, slot('confirm')),
      text(confirm.agree),
      text(said.no),
      ...when(regions.regions.length > 0, heading(confirm.places), { kind: 'places', tree: regions }),
    ],
  };
};

/** To somebody who had said yes to an older list: what is new, and that nothing need be done. */
export const movedIn: Write<'moved-in'> = ({ name, list, settings, stewards, firstDigest }, frame) => {
  const { community, language, profile } = frame;
  const { movedIn: said, welcome, ...common } = wordsIn(language, profile);
  const nowhere = livesNowhere(settings, community);
  return {
    subject: said.subject(community.name[language]),
    title: said.title(calledBy(name)),
    invitesReply: true,
    blocks: [
      text(said.list(inBrief(list), community.name[language])),
      text(said.nothing),
      text(welcome.first(formatDay(firstDigest, language, community.timeZone))),
      text(welcome.prompt),
      text(welcome.sharing),
      ...when(nowhere, heading(welcome.whereTitle), text(welcome.where)),
      heading(common.wishesTitle),
      text(common.wishesIntro),
      firstWishes(settings, frame),
      ...when(stewards.length > 0, heading(common.stewardsTitle), text(common.stewardsIntro), {
        kind: 'list',
        items: stewardLines(stewards),
      }),
    ],
  };
};

/** Asks whose consent was implied, and is about to run out, whether they would like to go on. */
export const renewal: Write<'renewal'> = ({ name, until }, { community, language, profile }) => {
  const said = wordsIn(language, profile).renewal;
  return {
    subject: said.subject,
    title: said.title(calledBy(name)),
    invitesReply: true,
    blocks: [
      text(said.why(community.name[language])),
      text(said.yes),
      text(said.until(formatDay(until, language, community.timeZone))),
      text(said.no),
      text(said.later),
    ],
  };
};
