import type { Sorted } from '../sorted.ts';
import { isAbsenceNotice, isNotice } from './absence-notice.ts';
import {
  automaticSender,
  isAutomaticField,
  isAutomaticSubject,
  mayBeAutomaticSubject,
  robotProgram,
} from './automatic-words.ts';
import { declaresItself, takesNoAnswers } from './declaration-words.ts';
import type { Evidence } from './evidence.ts';
import { firstPerson } from './person-words.ts';
import { plain } from './phrases.ts';

/**
 * A reply or notice that no person wrote (RFC 3834 §5): by its header, its sender, its subject, its own declaration, or
 * the shape of an absence notice. `X-Auto-Response-Suppress` and `Precedence: list` prove nothing: people's mail bears them too.
 */
export function automatic(evidence: Evidence): Sorted | null {
  const why = byHeader(evidence) ?? byEnvelope(evidence) ?? byWords(evidence);
  return why === null ? null : { kind: 'automatic', why };
}

function byHeader({ header, message, reportType }: Evidence): string | null {
  const submitted = header('auto-submitted').toLowerCase();
  if (submitted !== '' && !/^no\b/.test(submitted)) return `Auto-Submitted: ${submitted.slice(0, 40)}`;
  const mark = message.headers.find(
    ({ name, value }) => isAutomaticField(name) && !/^(?:no|false|0)$/i.test(value),
  );
  if (mark) return `has ${mark.name.slice(0, 60)}`;
  const precedence = ['precedence', 'x-precedence']
    .map(header)
    .find((value) => /^(?:auto|bulk|junk)/i.test(value));
  if (precedence) return `Precedence: ${precedence.slice(0, 40)}`;
  if (/^autorespond/i.test(header('delivered-to'))) return 'delivered to an autoresponder';
  if (robotProgram.test(header('x-mailer')) || robotProgram.test(header('user-agent')))
    return 'sent by a robot';
  return reportType === null ? null : 'is a report';
}

function byEnvelope({ source, from }: Evidence): string | null {
  if (source === '') return 'no envelope sender';
  return automaticSender.test(from) ? 'from an address that takes no answers' : null;
}

/** A cheap look first: the sentence is a costly one to look for. */
const mayDeclareItself = /automat|genere/i;

function byWords(evidence: Evidence): string | null {
  const { subject } = evidence;
  if (isAutomaticSubject(subject) || (mayBeAutomaticSubject(subject) && isNotice(evidence)))
    return 'an automatic subject';
  const said = plain(evidence.words().text.slice(0, 2000));
  if (mayDeclareItself.test(said) && declaresItself.test(said)) return 'says that it is automatic';
  if (takesNoAnswers.test(said) && !firstPerson.test(said)) return 'says that it takes no answers';
  return isAbsenceNotice(evidence) ? 'an absence notice' : null;
}
