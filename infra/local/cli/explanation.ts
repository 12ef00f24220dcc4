import type { Language } from '../../../shared/language/language.ts';
import type { Sorted } from '../../../shared/mail/message.ts';
import type { MailRead } from '../../../shared/mail/read-mail.ts';
import { type Explained, explain } from '../../../shared/mail/words/explain.ts';
import { guessLanguage } from '../../../shared/mail/words/guess-language.ts';

const said = {
  en: {
    kept: 'keep',
    cut: 'cut',
    sure: (percent: number) => `${percent} % sure`,
    unsure: 'not sure: everything is kept, and a steward sees it first',
    unread: {
      encrypted: 'part of it is encrypted',
      cut: 'it was too large to read whole',
      damaged: 'it is damaged',
    },
    empty: 'no words in it',
    notUsed: 'no person wrote it, so nothing of it is used',
    permanent: 'for good',
    passing: 'for now',
  },
  fr: {
    kept: 'garde',
    cut: 'coupe',
    sure: (percent: number) => `sûr à ${percent} %`,
    unsure: 'pas sûr : tout est gardé, et une personne-ressource le voit d’abord',
    unread: {
      encrypted: 'une partie est chiffrée',
      cut: 'il était trop gros pour être lu en entier',
      damaged: 'il est abîmé',
    },
    empty: 'aucun mot',
    notUsed: 'aucune personne ne l’a écrit, alors rien n’en est utilisé',
    permanent: 'pour de bon',
    passing: 'pour le moment',
  },
};

const lineWidth = 76;

/** What the system saw in a mail, for people: what kind it is, how sure we are, and every line with a reason where the reason changes. */
export function explanation(file: string, { message, sorted, words }: MailRead, language: Language): string {
  const { kept, cut, sure, unsure, unread, empty } = said[language];
  if (sorted.kind !== 'human') return machines(file, sorted, language);
  const head = [
    file,
    `  human; ${guessLanguage(words.text) ?? '–'}; ${words.sure ? sure(Math.round(words.confidence * 100)) : unsure}`,
    ...message.unread.map((what) => `  ${unread[what]}`),
  ];
  const lines = explain(words, language);
  let last = '';
  const body = lines.map((line) => {
    const reason = line.reason === last ? '' : `  ← ${line.reason}`;
    last = line.reason;
    return `${(line.kept ? kept : cut).padEnd(6)}${String(line.line).padStart(4)}  ${shortened(line)}${reason}`;
  });
  return [...head, ...(body.length > 0 ? body : [`  ${empty}`]), ''].join('\n');
}

/** What a mail that no person wrote is, and whom a bounce is about. */
function machines(file: string, sorted: Exclude<Sorted, { kind: 'human' }>, language: Language): string {
  const { notUsed, permanent, passing } = said[language];
  const about = sorted.kind === 'bounce' ? sorted.recipients : [];
  const bounced = about.map(
    (one) => `    ${one.address ?? '–'}: ${one.status ?? '–'}, ${one.permanent ? permanent : passing}`,
  );
  return [file, `  ${sorted.kind} (${sorted.why}): ${notUsed}`, ...bounced, ''].join('\n');
}

const shortened = ({ text }: Explained): string =>
  text.length > lineWidth ? `${text.slice(0, lineWidth - 1)}…` : text;
