import { wordsIn } from '../../shared/language/words.ts';
import type { PlaceTree } from '../../shared/letters/letter-model.ts';
import type { Fact, Wish } from '../blocks.ts';
import type { Setting } from './blocks.tsx';

type Listed<What> = Setting & What;

export function Items({ items, styles }: Listed<{ items: string[] }>) {
  return (
    <ul style={styles.list}>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter is rendered once
        <li key={i} style={styles.item}>
          {item}
        </li>
      ))}
    </ul>
  );
}

/** What one can write stands out from what it does. */
export function Wishes({ wishes, styles, language }: Listed<{ wishes: Wish[] }>) {
  return (
    <ul style={styles.list}>
      {wishes.map(({ say, does, language: spoken }) => {
        const [before, after] = around(wordsIn(language).meaning, does);
        return (
          <li key={say} style={styles.item}>
            {before}
            <b lang={spoken}>{say}</b>
            {after}
          </li>
        );
      })}
    </ul>
  );
}

/** What a language puts before and after the words that are to be written. */
function around(meaning: (say: string, does: string) => string, does: string): [string, string] {
  const place = '\uE002';
  const [before = '', after = ''] = meaning(place, does).split(place);
  return [before, after];
}

export function Facts({ facts, styles, language }: Listed<{ facts: Fact[] }>) {
  const { labelled } = wordsIn(language);
  return (
    <ul style={styles.list}>
      {facts.map(({ label, value }) => (
        <li key={label} style={styles.item}>
          <b>{labelled(label)}</b> {value}
        </li>
      ))}
    </ul>
  );
}

/** A region with what lies in it. */
export function Places({ tree, styles, language }: Listed<{ tree: PlaceTree }>) {
  return (
    <ul style={styles.list}>
      <Place tree={tree} styles={styles} language={language} />
    </ul>
  );
}

function Place({ tree, styles, language }: Listed<{ tree: PlaceTree }>) {
  return (
    <li style={styles.item}>
      {tree.name[language]}
      {tree.regions.length > 0 && (
        <ul style={styles.nested}>
          {tree.regions.map((region) => (
            <Place key={region.name.en} tree={region} styles={styles} language={language} />
          ))}
        </ul>
      )}
    </li>
  );
}
