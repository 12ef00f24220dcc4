import type { WishOf } from './wish.ts';

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
