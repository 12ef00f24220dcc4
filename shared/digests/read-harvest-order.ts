import { firstLine, plainly } from '../reflections/said-line.ts';

/** Whether somebody asks for the next part of a letter that was too long. */
export const wantsMore = (text: string): boolean =>
  /^(?:more|the rest|suite|la suite|plus|le reste)$/.test(plainly(firstLine(text)));

/** Which harvest letter somebody asks for: 1 is the newest; null where they say anything else. */
export function wantsHarvest(text: string): number | null {
  const found = harvest.exec(plainly(firstLine(text)));
  return found && Number(found[1] ?? 1);
}

const harvest =
  /^(?:the |la |le )?(?:harvest|harvest letter|recolte|lettre de recolte)(?: (?:number |numero |no |n )?(\d{1,3}))?$/;
