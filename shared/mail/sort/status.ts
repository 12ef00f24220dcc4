import type { Bounced } from '../sorted.ts';
import type { Cause } from './cause.ts';
import { causes } from './failure-causes.ts';
import { plain } from './phrases.ts';

/** What a report says of one recipient: its fields, and its words to a human reader. */
export interface Told {
  action: string;
  status: string;
  diagnostic: string;
  /** The words about this recipient. */
  said: string;
  /** The words before any recipient: read where those about the recipient tell nothing. */
  lead: string;
}

export interface Verdict {
  action: Bounced['action'];
  /** RFC 3463; null where neither a code nor words tell anything. */
  status: string | null;
  permanent: boolean;
  cause: string | null;
}

/** Codes that by themselves say that there is no such mailbox or domain, or that it moved or takes no mail. */
const permanentDetails = new Set(['1.1', '1.2', '1.3', '1.4', '1.6', '1.10', '4.4']);

/**
 * Reads status and permanence (RFC 3463, RFC 3464 §2.3).
 * Status: the code the refusing server gave, then the reporting system's, then one in its words, each only if it tells something;
 * else what the words mean.
 * Permanence: only of class 5, and by the words before the code, since many systems give one code for everything. But a code
 * x.2.x or x.3.x says that mailbox or host exist but have a trouble, unless it was RCPT TO that was refused; a refusal of the
 * text (DATA) without an address code is not about the address; and "account disabled" beside an address code means that the account is gone.
 */
export function verdictOf(told: Told): Verdict {
  const cause = causeIn(`${told.diagnostic} ${told.status}`, told.said, told.lead);
  const codes = [told.diagnostic, told.status, told.said, told.lead].map(enhancedCode);
  const telling = codes.find((code) => code !== null && !/\.[05]\.0$/.test(code)) ?? null;
  const status = telling ?? statusFrom(told, codes, cause);
  return {
    action: actionOf(told, status),
    status,
    permanent: isPermanent(status, cause, told),
    cause: cause?.name ?? null,
  };
}

/** What the report says it is; where it does not say, a passing trouble is a delay if its words speak of one. */
function actionOf({ action, said, lead }: Told, status: string | null): Bounced['action'] {
  if (action.startsWith('failed')) return 'failed';
  if (action.startsWith('delayed')) return 'delayed';
  if (arrived.test(action) || status?.startsWith('2')) return 'arrived';
  return status?.startsWith('4') && delay.test(`${said} ${lead}`.slice(0, 4000)) ? 'delayed' : 'failed';
}

/** The first code of RFC 3463 in a text that is no part of an IP address or version. */
const enhancedCode = (text: string): string | null =>
  /(?<![\d.])[245]\.[0-7]\.\d{1,3}(?!\.?\d)/.exec(text.slice(0, 2000))?.[0] ?? null;

function statusFrom({ action, diagnostic, said, lead }: Told, codes: (string | null)[], cause: Cause | null) {
  const reply = replyCode(diagnostic) ?? replyCode(said) ?? replyCode(lead);
  const ranked = codes.find((code) => code !== null) ?? reply ?? classOfAction(action);
  const words = `${said} ${lead}`;
  if (ranked === undefined && words.trim() === '') return null;
  return `${ranked?.[0] ?? classOfWords(words)}.${cause?.detail ?? '0.0'}`;
}

/** An SMTP reply code that tells of failure (RFC 5321 §4.2). */
const replyCode = (text: string): string | undefined =>
  /(?:^|[\s:;,'"([<])([45][0-7]\d)(?=[\s:;,'")\]-]|$)/.exec(text.slice(0, 2000))?.[1];

function classOfAction(action: string): string | undefined {
  if (action === 'delayed') return '4';
  if (action === 'failed') return '5';
  return arrived.test(action) ? '2' : undefined;
}

const arrived = /^(?:delivered|relayed|expanded|deliverable)/;

const delay = /delay|warning|not yet|will (?:be retried|keep trying|retry)|retard/i;

const classOfWords = (words: string): string => (delay.test(words.slice(0, 4000)) ? '4' : '5');

function isPermanent(status: string | null, cause: Cause | null, { diagnostic, said }: Told): boolean {
  if (!status?.startsWith('5')) return false;
  const detail = status.slice(2);
  if (!cause || cause.vague) return permanentDetails.has(detail);
  if (cause.detail === '2.1') return permanentDetails.has(detail);
  const words = `${diagnostic} ${said}`.slice(0, 4000);
  if (/^[23]\./.test(detail) && detail !== '3.2' && !recipientRefused.test(words)) return false;
  if (textRefused.test(words) && !detail.startsWith('1.')) return false;
  return cause.permanent === true;
}

/** How Postfix, Exim, qmail, DragonFly and Yahoo name the SMTP command that was refused. */
const recipientRefused = /(?:in reply to|after|our|>>>) ?rcpt|does not like recipient|\[rcpt_to\]/i;
const textRefused = /(?:in reply to|after|our) (?:final |end of )data|after i sent the message/i;

/**
 * The first telling cause, else a vague one: what the refusing server said before the report's words around it (sendmail adds
 * "User unknown" to every refusal), and words before the web pages they point to.
 */
function causeIn(...texts: string[]): Cause | null {
  const found = texts
    .map((text) => plain(text.slice(0, 4000)).replace(/\s+/g, ' '))
    .flatMap((text) => [withoutNames(text), (text.match(/https?:\/\/\S+/g) ?? []).join(' ')])
    .flatMap((text) => causes.find(({ words }) => words.test(text)) ?? []);
  return found.find(({ vague }) => !vague) ?? found[0] ?? null;
}

/** Without web pages, addresses and host names: `blocked@example.com` is no word. */
const withoutNames = (text: string): string =>
  text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[^\s<>"'()@]{1,100}@[^\s<>"'(),;:]{1,253}/g, ' ')
    .replace(/[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,6}\b/g, ' ')
    .replace(/ +/g, ' ');
