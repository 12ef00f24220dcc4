import { attacks, hostileName } from '../../../emails/previews/hostile.ts';
import { frameOf, type Preview } from '../../../emails/previews.ts';
import { render } from '../../../emails/render.ts';
import { type AddressedLetter, addressLetter } from '../../../shared/delivery/address-letter.ts';
import { type Language, languages } from '../../../shared/language/language.ts';
import { AccessProfile } from '../../../shared/language/profile.ts';
import { faultsOf, type LetterFault } from '../../../shared/letters/letter-check.ts';
import type { Frame, LetterModel, Rendered } from '../../../shared/letters/letter-model.ts';
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
  /** What the check finds that runs before a letter is sent. */
  faults: LetterFault[];
}

/** A preview in every language and profile. */
export const lettersOf = (preview: Preview): Promise<GateLetter[]> =>
  Promise.all(
    languages.flatMap((language) =>
      AccessProfile.options.map((profile) => letterOf(preview, language, profile)),
    ),
  );

export async function letterOf(
  { name, model, community }: Preview,
  language: Language,
  profile: AccessProfile,
): Promise<GateLetter> {
  const frame = frameOf(model, language, profile, community);
  const rendered = await render(model, frame);
  const { subject, html, text, headers } = addressed(rendered, model, frame);
  return {
    name,
    language,
    profile,
    model,
    subject,
    html: html && textOf(html),
    text: textOf(text),
    headers,
    faults: faultsOf(rendered, frame),
  };
}

/** To a reader whose words were answered and whose name is an attack, in answer to a mail with an attack in its Message-ID. */
function addressed(
  { yours = {}, ...parts }: Rendered,
  { kind }: LetterModel,
  { community, language, bulk }: Frame,
): AddressedLetter {
  const letter = {
    ...parts,
    id: idOf(1),
    yours: Object.fromEntries(Object.values(yours).map((said) => [idOf(2), said])),
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
