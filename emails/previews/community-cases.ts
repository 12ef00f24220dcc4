import type { Community } from '../../shared/community/community.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { attacks } from './hostile.ts';
import { community, davids, draft, maries, ottawa, type Preview, sam, settings } from './people.ts';

const firstDigest = '2026-12-01';

/** Letters in which a community says most about itself and its places. */
const letters = ({ regions, stewards }: Community): LetterModel[] => [
  { kind: 'confirm', regions: { name: regions.name, regions: [] } },
  { kind: 'welcome', name: 'Marie', settings, stewards, firstDigest },
  { kind: 'help', isSteward: true, notUnderstood: null },
  {
    kind: 'prompt-preview',
    draft: { ...draft, place: regions.name, steward: stewards[0]?.name ?? '', audience: 2 },
    approval: { needed: [], askedBy: null },
    problems: [{ kind: 'unknown-region', written: 'Narnia' }],
  },
  {
    kind: 'digest',
    digest: {
      from: '2026-11-24',
      until: '2026-12-01',
      place: regions.name,
      lead: null,
      more: false,
      sections: [
        {
          nearness: 'near',
          place: regions.name,
          items: [
            {
              number: 1,
              kind: 'response',
              item: { ...davids, place: regions.name },
              goesOn: false,
              question: null,
              inReplyTo: { ...maries, place: regions.name },
            },
          ],
        },
      ],
      comingUp: { prompts: [], nextDigest: null },
      thanked: [],
      answered: [],
    },
  },
];

const of = (name: string, writer: Community): Preview[] =>
  letters(writer).map((model) => ({ name: `community-${name}-${model.kind}`, model, community: writer }));

const everywhere = (name: string) => ({ en: name, fr: name });

/** As long as a name may be, in words and in one word that no line holds. */
const longest =
  'The Neighbourhood Circle of the United Counties of Stormont, Dundas, Glengarry, Prescott and Russell';
const oneWord = 'Kitchenuhmaykoosib'.repeat(6).slice(0, 100);

/** Written in bad faith or by mistake: no such file is taken, but letters must not depend on that. */
const mistyped = `${attacks.attribute} ${attacks.header} "Circle", (Inc.); <a@b.example> ${attacks.rightToLeft} ${attacks.emoji}`;

/** Communities at their extremes. */
export const communityCases: Preview[] = [
  ...of('with-look', { ...community, look: { colour: '#7a1f3d', logo: 'OFN' } }),
  ...of('small', { ...community, regions: { id: 'ottawa', name: ottawa.name }, stewards: [sam] }),
  ...of('long', {
    ...community,
    name: everywhere(longest),
    postalAddress: `${oneWord}\n${longest}`,
    regions: { id: 'ontario', name: everywhere(oneWord) },
    stewards: [{ ...sam, name: oneWord, email: `${'sam.'.repeat(15)}@${'societies.'.repeat(6)}example` }],
    look: { logo: 'WWWWWWWWWWWW' },
  }),
  ...of('hostile', {
    ...community,
    name: everywhere(mistyped),
    postalAddress: mistyped,
    regions: { id: 'ontario', name: everywhere(mistyped) },
    stewards: [{ ...sam, name: mistyped }],
    look: { logo: '👩🏽‍🦽👨‍👩‍👧‍👦' },
  }),
];
