import type { Community } from '../../shared/community/community.ts';
import { formatDay, formatList } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, Settings } from '../../shared/letters/letter-model.ts';
import { slot } from '../../shared/letters/slots.ts';
import { type Block, heading, page, text, type Write, when, wishes } from '../blocks.ts';
import { calledBy, examplePlace, inBrief, stewardLines } from '../people.ts';

/** "Shall we write to you?": nobody is a member before saying yes. */
export const confirm: Write<'confirm'> = ({ regions }, { community, language, profile }) => {
  const said = wordsIn(language, profile).confirm;
  const name = community.name[language];
  return {
    subject: said.subject(name),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.asked(name)),
      text(said.what),
      text(said.yes),
      text(said.example),
      page(said.page, slot('confirm')),
      text(said.agree),
      text(said.no),
      ...when(regions.regions.length > 0, heading(said.places), { kind: 'places', tree: regions }),
    ],
  };
};

/** The first letter to a new member: all one needs to know, and nothing one must do. */
export const welcome: Write<'welcome'> = ({ name, settings, stewards, firstDigest }, frame) => {
  const { community, language, profile } = frame;
  const said = wordsIn(language, profile);
  const share = `${said.mailboxes.share}@${community.mailDomain}`;
  const places = settings.regions.map((region) => region[language]);
  const nowhere = livesNowhere(settings, community);
  return {
    subject: said.welcome.subject(community.name[language]),
    title: said.welcome.title(calledBy(name)),
    invitesReply: true,
    blocks: [
      text(said.welcome.happy),
      ...when(!nowhere, text(said.welcome.lives(formatList(places, language)))),
      text(said.welcome.first(formatDay(firstDigest, language, community.timeZone))),
      text(said.welcome.prompt),
      text(said.welcome.sharing),
      text(said.welcome.own(share)),
      text(said.welcome.guidelines),
      ...when(nowhere, heading(said.welcome.whereTitle), text(said.welcome.where)),
      heading(said.wishesTitle),
      text(said.wishesIntro),
      firstWishes(settings, frame),
      text(said.wishesAnywhere),
      ...when(stewards.length > 0, heading(said.stewardsTitle), text(said.stewardsIntro), {
        kind: 'list',
        items: stewardLines(stewards),
      }),
    ],
  };
};

/** Whether we know no more of where somebody lives than that it is in the community. */
export const livesNowhere = ({ regions }: Settings, { regions: { name } }: Community): boolean =>
  regions.every(({ en, fr }) => en === name.en && fr === name.fr);

/** What somebody new may wish for; the example place is their own, where we know it. */
export function firstWishes(settings: Settings, { community, language, profile }: Frame): Block {
  const { wishes: can, profiles } = wordsIn(language, profile);
  const { largePrint, plainText, easyWords } = profiles.wishes;
  const [home] = livesNowhere(settings, community) ? [] : settings.regions;
  const place = home?.[language] ?? examplePlace(community, language);
  return wishes([
    can.stop,
    can.pause,
    can.weekly,
    can.monthly,
    can.language,
    largePrint,
    plainText,
    easyWords,
    can.regions(place),
    can.help,
  ]);
}

/** "Where do you live?", with what we could not find. */
export const chooseRegion: Write<'choose-region'> = (
  { regions, unknown },
  { community, language, profile },
) => {
  const { chooseRegion: said, quoted } = wordsIn(language, profile);
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      ...when(
        unknown.length > 0,
        text(
          said.unknown(
            formatList(
              unknown.map((place) => quoted(inBrief(place))),
              language,
            ),
          ),
        ),
      ),
      text(said.ask),
      text(said.example(examplePlace(community, language))),
      heading(said.list),
      { kind: 'places', tree: regions },
      text(said.missing),
    ],
  };
};

/** To strangers: carries no slot, for there is no member to fill it for. */
export const notAMember: Write<'not-a-member'> = (_, { community, language, profile }) => {
  const { notAMember: said, mailboxes } = wordsIn(language, profile);
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [
      text(said.text(community.name[language])),
      text(said.which),
      text(said.join(`${mailboxes.join}@${community.mailDomain}`)),
    ],
  };
};
