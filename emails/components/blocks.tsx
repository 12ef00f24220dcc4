import type { Language } from '../../shared/language/language.ts';
import type { Block } from '../blocks.ts';
import { Lines } from './lines.tsx';
import { Facts, Items, Places, Wishes } from './lists.tsx';
import type { Styles } from './styles.ts';

/** What every block of a letter is shown with. */
export interface Setting {
  language: Language;
  styles: Styles;
}

/** A letter's blocks, one under the other. */
export function Blocks({ blocks, ...setting }: Setting & { blocks: Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a letter is rendered once
  return blocks.map((block, i) => <BlockView key={i} block={block} {...setting} />);
}

function BlockView({ block, ...setting }: Setting & { block: Block }) {
  const { styles } = setting;
  switch (block.kind) {
    case 'text':
      return (
        <p style={styles.text}>
          <Lines text={block.text} />
        </p>
      );
    case 'heading':
      return (
        <h2 className="accent" style={styles.h2}>
          {block.text}
        </h2>
      );
    case 'subheading':
      return <h3 style={styles.h3}>{block.text}</h3>;
    case 'words':
      return <Words block={block} {...setting} />;
    case 'wishes':
      return <Wishes wishes={block.wishes} {...setting} />;
    case 'list':
      return <Items items={block.items} {...setting} />;
    case 'facts':
      return <Facts facts={block.facts} {...setting} />;
    case 'places':
      return <Places tree={block.tree} {...setting} />;
    case 'example':
      return (
        <p className="line" style={styles.example}>
          <Lines text={block.lines.join('\n')} />
        </p>
      );
    case 'link':
      return <LinkLine block={block} {...setting} />;
  }
}

type Shown<K extends Block['kind']> = Setting & { block: Extract<Block, { kind: K }> };

/** Somebody's words: in their language, and in the direction in which they are written. */
function Words({ block, language, styles }: Shown<'words'>) {
  const { words, look } = block;
  const foreign = block.language && block.language !== language ? block.language : undefined;
  return (
    <blockquote
      lang={foreign}
      dir="auto"
      className={look === 'quiet' ? 'quiet line' : 'words'}
      style={styles[look]}
    >
      <Lines text={words} />
    </blockquote>
  );
}

function LinkLine({ block, styles }: Shown<'link'>) {
  const { href, label, button } = block;
  return (
    <p style={styles.text}>
      {button ? (
        <a href={href} className="filled" style={styles.button}>
          {label}
        </a>
      ) : (
        <a href={href} className="accent" style={styles.link}>
          {withoutColon(label)}
        </a>
      )}
    </p>
  );
}

/** In the plain text the address stands below it. */
const withoutColon = (label: string): string => label.replace(/\s*:$/, '');
