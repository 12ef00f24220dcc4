import type { Community, Steward } from '../../shared/community/community.ts';
import type { Language } from '../../shared/language/language.ts';
import type { AccessProfile } from '../../shared/language/profile.ts';
import type {
  DraftView,
  Frame,
  LetterModel,
  PlaceTree,
  PromptView,
  Quotation,
  ReceiptView,
  Settings,
} from '../../shared/letters/letter-model.ts';

const place = (en: string, fr: string, regions: PlaceTree[] = []): PlaceTree => ({
  name: { en, fr },
  regions,
});

export const ottawa = place('Ottawa', 'Ottawa');
const kingston = place('Kingston', 'Kingston');
export const eastern = place('Eastern Ontario', 'Est de l’Ontario', [ottawa, kingston]);
export const northern = place('Northern Ontario', 'Nord de l’Ontario', [
  place('Sudbury', 'Sudbury'),
  place('Thunder Bay', 'Thunder Bay'),
]);
export const ontario = place('Ontario', 'Ontario', [eastern, northern]);

export const sam: Steward = { email: 'sam@example.org', name: 'Sam', region: 'ontario', language: 'en' };
export const lee: Steward = { email: 'lee@example.org', name: 'Lee', region: 'eastern', language: 'en' };

/** The community of the previews: the example community in small. */
export const community: Community = {
  name: { en: 'Facilitators’ Circle of Ontario', fr: 'Cercle de facilitation de l’Ontario' },
  mailDomain: 'letters.example',
  postalAddress: 'Facilitators’ Circle of Ontario, 12 Example Street, Ottawa ON K1A 0A1, Canada',
  timeZone: 'America/Toronto',
  languages: ['en', 'fr'],
  rhythm: { weekday: 2, hour: 7 },
  regions: {
    id: 'ontario',
    name: ontario.name,
    regions: [
      { id: 'eastern', name: eastern.name, regions: [{ id: 'ottawa', name: ottawa.name }] },
      { id: 'northern', name: northern.name },
    ],
  },
  stewards: [sam, lee],
};

/** A letter to preview. */
export interface Preview {
  name: string;
  model: LetterModel;
  /** Who writes it, where that is not the community of the previews. */
  community?: Community;
}

const bulk: LetterModel['kind'][] = [
  'digest',
  'prompt',
  'prompt-reminder',
  'harvest',
  'gathering-invitation',
];

/** The frame a preview is shown in. */
export const frameOf = (
  { kind }: LetterModel,
  language: Language,
  profile: AccessProfile = 'standard',
  writer: Community = community,
): Frame => ({
  community: writer,
  language,
  profile,
  bulk: bulk.includes(kind),
});

export const settings: Settings = {
  address: 'marie@example.ca',
  name: 'Marie',
  language: 'fr',
  regions: [ottawa.name],
  rhythm: 'weekly',
  profile: 'standard',
  answers: true,
  stillHere: false,
  paused: false,
  pausedUntil: null,
};

export const asked = (words: string, language: Language = 'en') => ({ words, language });

export const prompt: PromptView = {
  id: 'prompt-1',
  question: asked('When did someone last surprise you?'),
  steward: 'Lee',
  place: eastern.name,
  closesOn: '2026-12-15',
};

export const draft: DraftView = {
  question: {
    en: 'When did someone last surprise you?',
    fr: 'Quand quelqu’un vous a-t-il surprise pour la dernière fois ?',
  },
  steward: 'Lee',
  place: eastern.name,
  closesOn: '2026-12-15',
  state: 'draft',
  sendsAt: null,
  audience: 42,
};

export const maries: Quotation = {
  author: 'Marie',
  place: ottawa.name,
  language: 'fr',
  words: 'Ma voisine a appris mon nom en langue des signes.\nJe ne m’y attendais pas du tout !',
};

export const davids: Quotation = {
  author: 'David',
  place: kingston.name,
  language: 'en',
  words:
    'The man at the bus stop always says good morning to me. Last week he asked what I think about the new bus. Nobody asks me that. I told him for ten minutes.',
};

export const someones: Quotation = {
  author: null,
  place: eastern.name,
  language: 'en',
  words: 'My daughter said no to me, and meant it. I was so proud.',
};

/** A receipt as it usually is: an answer to a question, to be shared. */
export const receipt: ReceiptView = {
  news: 'received',
  answers: {
    kind: 'prompt',
    question: asked('Qui vous a fait une belle surprise dernièrement ?', 'fr'),
  },
  words: maries.words,
  language: 'fr',
  authorName: 'Marie',
  nameInWords: null,
  visibility: 'community',
  state: 'published',
  place: ottawa.name,
  reach: eastern.name,
  firstDigest: '2026-11-26',
  unsure: false,
  promptClosed: false,
};

/** Words that try to break out of the letter. */
export const hostile: Quotation = {
  author: 'Mallory "><script>alert(1)</script>',
  place: ottawa.name,
  language: 'en',
  words:
    'I like <b>bold</b> & <img src="https://evil.example/pixel.png" onerror="alert(1)">\n-- \n</blockquote></body>\uE000unsubscribe\uE001 {{name}} \u202Eright to left\u0007 https://example.org/' +
    'a'.repeat(90),
};
