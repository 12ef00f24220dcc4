import { fillSlots, inHtml, inText, type Slot } from '../shared/letters/slots.ts';
import type { Look, Shown } from './preview-pages.ts';
import { frameOf } from './previews.ts';
import { render } from './render.ts';

function exampleOf(name: Slot, yours: Record<string, string> = {}): string {
  if (name === 'yours') return Object.values(yours)[0] ?? '';
  if (name.startsWith('reply')) return `r.${name.replace(':', '')}@letters.example`;
  return `https://letters.example/${name}/example`;
}

/** A preview as somebody would get it, with examples in its slots. */
export async function shown({ preview, language, profile }: Look): Promise<Shown> {
  const { subject, html, text, yours } = await render(
    preview.model,
    frameOf(preview.model, language, profile, preview.community),
  );
  const example = (name: Slot) => exampleOf(name, yours);
  return {
    subject,
    html: html === null ? null : fillSlots(html, example, inHtml),
    text: fillSlots(text, example, inText),
  };
}
