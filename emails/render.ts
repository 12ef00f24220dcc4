import { createElement } from 'react';
import { render as renderHtml } from 'react-email';
import type { Render } from '../shared/letters/letter-model.ts';
import { clean } from './clean.ts';
import { Letter } from './components/letter.tsx';
import { footerOf } from './footer.ts';
import { draftOf } from './letters/index.ts';
import { toText } from './text.ts';

/** From letter model to subject, HTML and plain text. Slots stay as they are; everything else is escaped. */
export const render: Render = async (model, frame) => {
  const draft = draftOf(clean(model), clean(frame));
  const footer = footerOf(model.kind, clean(frame));
  const subject = draft.subject.replace(/[ \t\r\n]+/g, ' ').trim();
  const html = await renderHtml(createElement(Letter, { draft, footer, subject, language: frame.language }));
  return { subject, html, text: toText(draft, footer, frame.language) };
};
