import type { ArrivalsView, Reader, WhyNotArriving } from '../../shared/letters/arrivals-view.ts';
import { hostile, northern, ottawa, type Preview } from './people.ts';

const marie: Reader = { name: 'Marie', address: 'marie@example.ca', place: ottawa.name };
const jo: Reader = { name: null, address: 'jo@example.ca', place: northern.name };

const whys: WhyNotArriving[] = [
  'mailbox-full',
  'no-such-address',
  'mailbox-closed',
  'refused',
  'not-answering',
  'suppressed',
  'unknown',
];

const quiet: ArrivalsView = { unreachable: [], returned: [], refused: 0, complained: 0 };

const note = (name: string, changed: Partial<ArrivalsView>): Preview => ({
  name: `letters-not-arriving-${name}`,
  model: { kind: 'letters-not-arriving', note: { ...quiet, ...changed } },
});

/** What is said about letters that do not arrive, of nobody, of one and of many. */
export const arrivalPreviews: Preview[] = [
  { name: 'can-you-read-us', model: { kind: 'can-you-read-us', name: 'Marie' } },
  { name: 'can-you-read-us-nameless', model: { kind: 'can-you-read-us', name: null } },
  note('one', { unreachable: [{ ...marie, why: 'mailbox-full' }] }),
  note('many', {
    unreachable: whys.map((why, i) => ({ ...(i % 2 === 0 ? marie : jo), why })),
    returned: [marie, jo],
    refused: 3,
    complained: 2,
  }),
  note('returned', { returned: [jo] }),
  note('refused', { refused: 1 }),
  note('complained', { complained: 1 }),
  note('hostile', { unreachable: [{ ...marie, name: hostile.author, why: 'unknown' }] }),
];
