import { wordsIn } from '../../shared/language/words.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import { type Block, heading, text, type Write, when, wishes, words } from '../blocks.ts';
import { examplePlace, inBrief } from '../people.ts';

/** What can be said; kindly, where something was not understood. */
export const help: Write<'help'> = ({ isSteward, notUnderstood }, frame) => {
  const { community, language, profile } = frame;
  const { wishes: can, profiles, help: said, ...all } = wordsIn(language, profile);
  const regions = can.regions(examplePlace(community, language));
  const address = `${all.mailboxes.help}@${community.mailDomain}`;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      ...when(
        !!notUnderstood?.trim(),
        text(said.notUnderstood),
        words(inBrief(notUnderstood ?? '', 300)),
        text(said.tryThese),
      ),
      heading(all.wishesTitle),
      text(all.wishesIntro),
      wishes([
        regions,
        can.daily,
        can.weekly,
        can.monthly,
        can.pause,
        can.resume,
        can.language,
        ...Object.values(profiles.wishes),
        can.settings,
        said.name,
        all.support.wishes.name,
        all.privacy.wishes.why,
        all.privacy.wishes.myData,
        all.privacy.wishes.forgetMe,
        can.stop,
        can.help,
      ]),
      text(all.wishesAnywhere),
      text(all.welcome.own(`${all.mailboxes.share}@${community.mailDomain}`)),
      text(said.gatherings(`${all.mailboxes.gatherings}@${community.mailDomain}`)),
      text(said.concern),
      ...when(isSteward, ...forStewards(frame)),
      text(`${said.person}\n${address}`),
    ],
  };
};

function forStewards({ community, language, profile }: Frame): Block[] {
  const { help: said, mailboxes, desk } = wordsIn(language, profile);
  const place = (community.regions.regions?.[0] ?? community.regions).name[language];
  return [
    heading(said.stewardTitle),
    wishes([...said.stewardWishes, ...Object.values(desk.wishes)]),
    text(said.stewardPrompt(`${mailboxes.prompts}@${community.mailDomain}`)),
    { kind: 'example', lines: said.stewardPromptLines(place) },
    text(said.stewardQuestions),
  ];
}
