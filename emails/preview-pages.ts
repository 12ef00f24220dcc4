import { type Language, languages } from '../shared/language/language.ts';
import { AccessProfile } from '../shared/language/profile.ts';
import { escapeHtml } from '../shared/letters/slots.ts';
import { type Preview, previews } from './previews.ts';

/** Which letter is looked at, for whom. */
export interface Look {
  preview: Preview;
  language: Language;
  profile: AccessProfile;
}

/** A letter as it would be sent, its slots filled with examples. */
export interface Shown {
  subject: string;
  html: string | null;
  text: string;
}

/** The letter that a path such as `/digest/fr/large-print` names, and how (`/html`, `/text`, or else beside each other); null where there is none. */
export function lookAt(path: string): (Look & { how: string }) | null {
  const [, name, language, profile, how = ''] = path.split('/');
  const preview = previews.find((candidate) => candidate.name === name);
  const reader = AccessProfile.safeParse(profile);
  const known = languages.find((candidate) => candidate === language);
  return preview && known && reader.success ? { preview, language: known, profile: reader.data, how } : null;
}

const pathOf = ({ preview, language, profile }: Look): string => `/${preview.name}/${language}/${profile}`;

const style = `body { font: 18px/1.5 Verdana, sans-serif; margin: 24px; color: #22262b; background: #fffdf9 }
th, td { text-align: left; padding: 4px 16px 4px 0; font-weight: normal } thead th { font-weight: bold }
.sizes { display: flex; flex-wrap: wrap; gap: 24px; align-items: start } iframe { border: 1px solid #767676; height: 1200px }
pre { border: 1px solid #767676; padding: 16px; white-space: pre-wrap; width: 80ch; margin: 0; font-size: 16px }`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style><h1>${escapeHtml(title)}</h1>${body}`;

/** Every letter, in both languages, for every way of reading. */
export function listPage(): string {
  const profiles = AccessProfile.options;
  const rows = previews.map((preview) => {
    const cells = profiles.map((profile) => {
      const links = languages.map(
        (language) => `<a href="${pathOf({ preview, language, profile })}">${language}</a>`,
      );
      return `<td>${links.join(' ')}</td>`;
    });
    return `<tr><th scope="row">${preview.name}</th>${cells.join('')}</tr>`;
  });
  const headings = ['letter', ...profiles].map((name) => `<th scope="col">${name}</th>`);
  return page(
    'Letters',
    `<table><thead><tr>${headings.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

/** One letter on a telephone, on a desk, and as text. */
export function lookPage(look: Look, { subject, html, text }: Shown): string {
  const frames = [360, 680].map(
    (width) =>
      `<iframe title="${width} pixels wide" src="${pathOf(look)}/html" style="width: ${width}px"></iframe>`,
  );
  const others = languages.flatMap((language) =>
    AccessProfile.options.map(
      (profile) => `<a href="${pathOf({ ...look, language, profile })}">${language} ${profile}</a>`,
    ),
  );
  return page(
    subject,
    `<p><a href="/">All letters</a> · ${others.join(' · ')}</p><div class="sizes">${html === null ? '' : frames.join('')}<pre>${escapeHtml(text)}</pre></div>`,
  );
}
