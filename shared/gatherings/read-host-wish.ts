import { fold } from '../language/fold.ts';
import { namesLines } from './read-announcement.ts';

/** What a host asks of a gathering that is announced. */
export type HostWish =
  | { kind: 'who' }
  | { kind: 'cancel'; reason: string }
  /** Lines such as *new time: …*. */
  | { kind: 'change' }
  | { kind: 'thanks' }
  | { kind: 'unclear' };

/** Reads "who is coming", "cancel: the room is closed", "new time: Friday January 15, 7 pm"; « qui vient », « annuler », « nouvelle heure : … ». */
export function readHostWish(text: string): HostWish {
  const line =
    text
      .split('\n')
      .find((one) => /[\p{L}\p{N}]/u.test(one))
      ?.trim()
      .slice(0, 500) ?? '';
  const words = fold(line);
  if (who.test(words)) return { kind: 'who' };
  const cancelled = cancel.exec(line);
  if (cancelled) return { kind: 'cancel', reason: (cancelled[1] ?? cancelled[2] ?? '').trim() };
  if (namesLines(text)) return { kind: 'change' };
  if (
    /^(?:ok|okay|great|perfect|good|thanks?|thank you|merci|parfait|super|d accord)(?: (?:you|very much|so much|a lot|beaucoup|bien))?$/.test(
      words,
    )
  )
    return { kind: 'thanks' };
  return { kind: 'unclear' };
}

const who =
  /^(?:please )?(?:who(?: all)? (?:is|s|are|will be) (?:coming|there)|who comes|who said yes|(?:the )?(?:guest )?list|qui (?:vient|viendra|sera la|a dit oui|participe)|(?:la )?liste(?: des (?:invites|participants))?)(?: please| svp| s il vous plait)?$/;

/** As a whole line: "cancel", "cancel it", "annuler : la salle est fermée"; a sentence that goes on otherwise is asked about. */
const cancel =
  /^(?:please\s+)?(?:cancel(?:l?ed)?|call it off|annule[rz]?|annulée?|on annule)(?:\s+(?:it|this|the (?:gathering|meeting)|la rencontre|tout))?\s*(?:please|svp)?\s*(?:[:,;–-]\s*(.*)|[.!]*|\s+(?:because|since|car|parce que)\s+(.*))$/iu;
