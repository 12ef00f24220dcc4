import { Button, Heading, Hr, Link, Text } from 'react-email';
import type { Language } from '../../shared/language/language.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { PlaceTree } from '../../shared/letters/letter-model.ts';
import type { Block } from '../blocks.ts';
import { Lines } from './lines.tsx';
import { styles } from './styles.ts';

/** A letter's blocks, one under the other. */
export function Blocks({ blocks, language }: { blocks: Block[]; language: Language }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a letter is rendered once
  return blocks.map((block, i) => <BlockView key={i} block={block} language={language} />);
}

function BlockView({ block, language }: { block: Block; language: Language }) {
  const { meaning, labelled } = wordsIn(language);
  switch (block.kind) {
    case 'text':
      return (
        <Text style={styles.text}>
          <Lines text={block.text} />
        </Text>
      );
    case 'heading':
      return (
        <Heading as="h2" style={styles.h2}>
          {block.text}
        </Heading>
      );
    case 'subheading':
      return (
        <Heading as="h3" style={styles.h3}>
          {block.text}
        </Heading>
      );
    case 'words':
      return (
        <blockquote
          lang={block.language ?? undefined}
          dir="auto"
          style={{ ...styles.words, ...styles[block.look] }}
        >
          <Lines text={block.words} />
        </blockquote>
      );
    case 'wishes':
      return <List items={block.wishes.map(({ say, does }) => meaning(say, does))} />;
    case 'list':
      return <List items={block.items} />;
    case 'facts':
      return <List items={block.facts.map(({ label, value }) => `${labelled(label)} ${value}`)} />;
    case 'places':
      return (
        <ul style={styles.list}>
          <Place tree={block.tree} language={language} />
        </ul>
      );
    case 'example':
      return (
        <p style={styles.example}>
          <Lines text={block.lines.join('\n')} />
        </p>
      );
    case 'link':
      return (
        <p style={styles.linkLine}>
          {block.button ? (
            <Button href={block.href} style={styles.button}>
              {block.label}
            </Button>
          ) : (
            <Link href={block.href} style={styles.link}>
              {block.label.replace(/\s*:$/, '')}
            </Link>
          )}
        </p>
      );
    case 'rule':
      return <Hr style={styles.rule} />;
  }
}

function List({ items }: { items: string[] }) {
  return (
    <ul style={styles.list}>
      {items.map((item) => (
        <li key={item} style={styles.item}>
          {item}
        </li>
      ))}
    </ul>
  );
}

function Place({ tree, language }: { tree: PlaceTree; language: Language }) {
  return (
    <li style={styles.item}>
      {tree.name[language]}
      {tree.regions.length > 0 && (
        <ul style={styles.nested}>
          {tree.regions.map((region) => (
            <Place key={region.name.en} tree={region} language={language} />
          ))}
        </ul>
      )}
    </li>
  );
}
