import { attacks, hostileName } from '../../../emails/previews/hostile.ts';
import { frameOf, type Preview } from '../../../emails/previews.ts';
import { render } from '../../../emails/render.ts';
import { type AddressedLetter, addressLetter } from '../../../shared/delivery/address-letter.ts';
import { type Language, languages } from '../../../shared/language/language.ts';
import { AccessProfile } from '../../../shared/language/profile.ts';
import type { Frame, LetterModel } from '../../../shared/letters/letter-model.ts';
import { textOf } from '../../../shared/letters/slots.ts';
import { encodeBase32 } from '../../../shared/platform/base32.ts';

/** A preview as one reader gets it: in one language and profile, its slots filled, with its headers. */
export interface GateLetter {
  name: string;
  language: Language;
  profile: AccessProfile;
  model: LetterModel;
  subject: string;
  /** Null where the reader asked for plain text alone. */
  html: string | null;
  text: string;
  headers: AddressedLetter['headers'];
}

/** A preview in every language and profile. */
export const lettersOf = (preview: Preview): Promise<GateLetter[]> =>
  Promise.all(
    languages.flatMap((language) =>
      AccessProfile.options.map((profile) => letterOf(preview, language, profile)),
    ),
  );

async function letterOf(
  { name, model }: Preview,
  language: Language,
  profile: AccessProfile,
): Promise<GateLetter> {
  const frame = frameOf(model, language, profile);
  const { subject, html, text, headers } = addressed(await render(model, frame), model, frame);
  return {
    name,
    language,
    profile,
    model,
    subject,
    html: html && textOf(html),
    text: textOf(text),
    headers,
  };
}

/** To a reader whose name is an attack, in answer to a mail with an attack in its Message-ID. */
function addressed(
  parts: { subject: string; html: string | null; text: string },
  { kind }: LetterModel,
  { community, language, bulk }: Frame,
): AddressedLetter {
  const letter = {
    ...parts,
    id: idOf(1),
    kind,
    language,
    inReplyTo: bulk ? null : `${'x'.repeat(200)}@example.ca`,
    references: bulk ? [] : Array.from({ length: 40 }, (_, i) => `${i}@example.ca`),
    listId: bulk ? 'ottawa' : null,
    createdAt: '2026-12-01T12:00:00Z',
  };
  const reader = {
    memberId: kind === 'not-a-member' ? null : idOf(2),
    address: 'marie@example.ca',
    name: `${hostileName}${attacks.control}`,
    purpose: bulk ? ('bulk' as const) : ('personal' as const),
    tags: { delivery: 'delivery-1' },
  };
  const webUrl = 'https://letters.example';
  return addressLetter(letter, reader, { community, webUrl, tokenKey: new Uint8Array(32) });
}

const idOf = (octet: number): string => encodeBase32(new Uint8Array(8).fill(octet));
