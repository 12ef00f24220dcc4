import { createElement } from 'react';
import type { Render } from '../shared/letters/letter-model.ts';
import { clean } from './clean.ts';
import { Letter } from './components/letter.tsx';
import { footerOf } from './footer.ts';
import { draftOf } from './letters/index.ts';
import { toText } from './text.ts';

/** From letter model to subject, HTML (none for who reads plain text) and plain text. Slots stay as they are; everything else is escaped. */
export const render: Render = async (model, frame) => {
  const draft = draftOf(clean(model), clean(frame));
  const footer = footerOf(model.kind, clean(frame));
  const subject = draft.subject.replace(/[ \t\r\n]+/g, ' ').trim();
  const text = toText(draft, footer, frame.language);
  if (frame.profile === 'plain-text') return { subject, html: null, text };
  const letter = createElement(Letter, { draft, footer, subject, language: frame.language });
  // Loaded with the first letter: most ticks and pages write none, and wake sooner without it.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = doctype + renderToStaticMarkup(letter);
  return { subject, html, text };
};

/** What mail programs are used to; react-email's own `render` writes the same, but brings a formatter and two parsers along. */
const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';
