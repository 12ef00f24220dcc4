import type { Rule } from './rule.ts';
import type { WishOf } from './wish.ts';
import { polite } from './wish-line.ts';

/** "Files 3", « les fichiers du numéro 3 »: what came with somebody's words, by mail; in reply to a letter about one thing, without a number. The line is folded, and says nothing else. */
export function filesWish(line: string): WishOf<'files'> | null {
  const { number } = asking.exec(line)?.groups ?? {};
  if (number) return { kind: 'files', number: Number(number) };
  const { before } = bare.exec(line)?.groups ?? {};
  return bare.test(line) ? { kind: 'files', number: before ? Number(before) : null } : null;
}

const things = 'files?|pictures?|photos?|attachments?|documents?|fichiers?|images?|pieces? jointes?';
const please = '(?:(?:please )?(?:send|get|give)(?: me)? |(?:s il vous plait )?envoye[zr](?: moi)? )?';

const asking = new RegExp(
  `^${please}(?:the |les |le |la |l )?(?:${things})(?: (?:of|from|for|in|du|de|des))?(?: (?:number|no|n|numero|item))? (?<number>\\d{1,3})$`,
);
/** "3: files", as one thanks for number 3. */
const bare = new RegExp(
  `^(?:(?<before>\\d{1,3}) )?${please}(?:the |les |le )?(?:files?|attachments?|fichiers?|pieces? jointes?)$`,
);

/** The same where it stands beside other wishes, with its number. */
export const files: Rule = {
  asked: false,
  ours: true,
  where: ['letter', 'settings'],
  read: ({ raw, told }) => {
    const wish = told ? null : filesWish(polite(raw));
    return wish?.number ? wish : null;
  },
};
