import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { heading, text, type Write, when, wishes } from '../blocks.ts';
import { inBrief } from '../people.ts';

/** Who looks after a region from now on, or is asked to. */
export const handOver: Write<'hand-over'> = ({ about }, { language, profile, community }) => {
  const { desk, wishes: can, mailboxes } = wordsIn(language, profile);
  const { handOver: said, wishes: ask, wishesTitle } = desk;
  const { news, places } = about;
  const isAsking = news === 'request' || news === 'unclear';
  const [from, name] = [inBrief(about.from), inBrief(about.to.name)];
  const to = news === 'not-a-member' ? about.to.address : name;
  return {
    subject: said.subject[news](name, from),
    title: said.subject[news](name, from),
    invitesReply: isAsking || news === 'new',
    blocks: [
      text(said.text[news](to, from)),
      ...when(places.length > 0 && news !== 'yourself' && news !== 'not-a-member', text(said.places), {
        kind: 'list',
        items: places.map((place) => place[language]),
      }),
      ...when(isAsking, text(said.ask), wishes([said.yes, said.no])),
      ...when(news === 'others', text(said.write(about.to.address))),
      ...when(news === 'former' || news === 'others', text(said.file)),
      ...when(
        news === 'new',
        heading(wishesTitle),
        wishes([ask.waiting, ask.held, ask.newcomers, ask.preview, ask.how, ask.duty]),
        text(said.prompts(`${mailboxes.prompts}@${community.mailDomain}`)),
        text(said.help(can.help.say)),
      ),
    ],
  };
};

/** In which order stewards are asked. */
export const onDuty: Write<'on-duty'> = ({ duty }, { community, language, profile }) => {
  const said = wordsIn(language, profile).desk.duty;
  const { news, until, place, order, unknown } = duty;
  const names = order.map(({ name, away }) =>
    said.name(inBrief(name), away && formatDay(away, language, community.timeZone)),
  );
  return {
    subject: said.subject(place[language]),
    title: said.title[news],
    invitesReply: true,
    blocks: [
      ...when(unknown.length > 0, text(said.unknown(inBrief(unknown.join(', '), 200)))),
      ...(until ? [text(said.away(formatDay(until, language, community.timeZone)))] : []),
      ...when(news === 'away' && order.length > 0, text(said.next)),
      ...when(order.length === 0, text(said.none)),
      ...when(order.length > 0, text(said.text), { kind: 'list', items: names }, text(said.all)),
      wishes(said.wishes),
    ],
  };
};
