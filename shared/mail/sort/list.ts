import type { Sorted } from '../sorted.ts';
import type { Evidence } from './evidence.ts';

/**
 * Mail that a list passes on or a mailing sends out (RFC 2369, RFC 2919, RFC 3834 §2). `Precedence: list` alone proves nothing; nor
 * does an envelope sender like a list's where the mail is From there too, since people have such addresses: home-owner@.
 */
export function list({ header, source, from }: Evidence): Sorted | null {
  const field = listFields.find((name) => header(name) !== '');
  if (field) return { kind: 'list', why: `has ${field}` };
  const isPassedOn = from !== source || /^list\b/i.test(header('precedence'));
  return isPassedOn && listSender.test(source)
    ? { kind: 'list', why: 'has the envelope sender of a list' }
    : null;
}

const listFields = [
  'list-id',
  'list-post',
  'list-unsubscribe',
  'list-subscribe',
  'list-owner',
  'list-archive',
  'list-help',
  'mailing-list',
  'x-mailing-list',
  'x-beenthere',
  'x-mailman-version',
  'x-ml-name',
  'x-mlserver',
  'x-listname',
  'x-google-group-id',
];

/** `owner-things@`, `things-owner@`, `things-request@`, `things-bounces@`, `things-bounces+marie=example.net@`. */
const listSender = /^(?:owner-[^@]+|[^@]+-(?:owner|request|bounces?)(?:[+-][^@]*)?)@/;
