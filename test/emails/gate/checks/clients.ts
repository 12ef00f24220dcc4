import data from 'caniemail/caniemail.json' with { type: 'json' };
import { degrades } from '../../../../emails/components/degrades.ts';
import { featuresOf } from './features.ts';

interface Feature {
  slug: string;
  stats: Record<string, Record<string, Record<string, string>>>;
}

const features = new Map((data.data as unknown as Feature[]).map((feature) => [feature.slug, feature]));

/** The programs in which nearly all members read, by caniemail's names; the new Outlook for Windows shows mail as Outlook.com does. */
const mainClients: [family: string, platforms: string[]][] = [
  ['gmail', ['desktop-webmail', 'android', 'ios']],
  ['apple-mail', ['macos', 'ios']],
  ['outlook', ['outlook-com', 'windows', 'macos']],
  ['yahoo', ['desktop-webmail', 'android', 'ios']],
  ['thunderbird', ['macos', 'windows']],
  ['samsung-email', ['android']],
];

const excused = new Set<string>();

/** What a letter uses that a main mail program does not show, or only in part, and of which nobody wrote down how it degrades. */
export const clientsShowIt = (
  { html }: { html: string },
  accepted: readonly { feature: string }[] = degrades,
): string[] =>
  [...featuresOf(html, (feature) => features.has(feature))].flatMap((feature) => {
    const lacking = clientsWithout(feature);
    if (lacking.length === 0) return [];
    if (!accepted.some((each) => each.feature === feature)) return [`${feature}: ${lacking.join(', ')}`];
    excused.add(feature);
    return [];
  });

/** What is written down to degrade though no letter looked at needs it: it leaves degrades.ts. */
export const idle = (): string[] =>
  degrades.map(({ feature }) => feature).filter((feature) => !excused.has(feature));

function clientsWithout(feature: string): string[] {
  const found = features.get(feature);
  if (!found) return ['nobody knows'];
  return mainClients.flatMap(([family, platforms]) =>
    platforms
      .map((platform) => [platform, newest(found.stats[family]?.[platform] ?? {})] as const)
      .filter(([, support]) => /^[na]/.test(support))
      .map(([platform, support]) => `${family} ${platform} (${support.startsWith('n') ? 'not' : 'in part'})`),
  );
}

/** What the newest version tested does: versions are `16.80`, years of Office, or months of web mail. Empty where none was tested. */
function newest(versions: Record<string, string>): string {
  const parts = (version: string) => version.split(/[.-]/).map(Number);
  const sorted = Object.keys(versions).sort((a, b) => {
    const [left, right] = [parts(a), parts(b)];
    const at = left.findIndex((part, i) => part !== right[i]);
    return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
  });
  return versions[sorted.at(-1) ?? ''] ?? '';
}
