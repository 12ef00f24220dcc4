import { wordsIn } from '../shared/language/words.ts';
import type { Frame, LetterModel } from '../shared/letters/letter-model.ts';
import { slot } from '../shared/letters/slots.ts';
import { type Block, page, text } from './blocks.ts';

/** Letters to who is not with us: a reply to these is nobody's. */
const toStrangers: LetterModel['kind'][] = [
  'not-a-member',
  'how-to-help',
  'goodbye',
  'forgotten',
  'was-forgotten',
];
/** What nobody asked for can be stopped as bulk letters can. */
const unasked: LetterModel['kind'][] = ['invitation', 'moved-in', 'renewal', 'still-here'];

/** What stands below a letter: who sends it, and how to stop it or to get help. */
export function footerOf(kind: LetterModel['kind'], { community, language, profile, bulk }: Frame): Block[] {
  const said = wordsIn(language, profile);
  const name = community.name[language];
  const { postalAddress } = community;
  const sender = text(postalAddress.startsWith(name) ? postalAddress : `${name}\n${postalAddress}`);
  if (toStrangers.includes(kind))
    return [text(said.strangerFooter(`${said.mailboxes.help}@${community.mailDomain}`)), sender];
  const { why, archive, unsubscribe, orReply } = said.bulkFooter;
  if (unasked.includes(kind)) return [page(unsubscribe, slot('unsubscribe')), text(orReply), sender];
  if (!bulk) return [text(said.personalFooter), sender];
  return [
    text(why(name)),
    page(archive, slot('archive')),
    page(unsubscribe, slot('unsubscribe')),
    text(orReply),
    sender,
  ];
}
