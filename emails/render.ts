import { createElement } from 'react';
import { isPlain } from '../shared/language/profile.ts';
import type { Render } from '../shared/letters/letter-model.ts';
import { clean } from './clean.ts';
import { Letter } from './components/letter.tsx';
import { forOutlook } from './components/outlook.ts';
import { footerOf } from './footer.ts';
import { draftOf } from './letters/index.ts';
import { inBrief } from './people.ts';
import { sentenceByLine } from './plain-language.ts';
import { toText } from './text.ts';

/** More than any mail program shows, and less than folding breaks. */
const longestSubject = 180;

/** From letter model to subject, HTML (null for who reads plain text alone) and plain text. Slots stay as they are; everything else is escaped. */
export const render: Render = async (model, frame) => {
  const cleanFrame = clean(frame);
  const draft = draftOf(clean(model), cleanFrame);
  const below = footerOf(model.kind, cleanFrame);
  const footer = isPlain(frame.profile) ? sentenceByLine(below) : below;
  const subject = inBrief(draft.subject, longestSubject);
  const letter = { draft, footer, subject, frame: cleanFrame };
  const html = frame.profile === 'plain-text' ? null : await htmlOf(letter);
  return { subject, html, text: toText(letter), ...(draft.yours && { yours: draft.yours }) };
};

/** Nothing of React is loaded before the first letter: most ticks and pages write none, and wake sooner without it. */
async function htmlOf(letter: Parameters<typeof Letter>[0]): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return doctype + forOutlook(renderToStaticMarkup(createElement(Letter, letter)), letter.frame.profile);
}

/** What mail programs are used to; react-email's own `render` writes the same, but brings a formatter and two parsers along. */
const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';
