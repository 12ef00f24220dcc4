import { Body, Container, Head, Heading, Html, Section, Text } from 'react-email';
import type { Language } from '../../shared/language/language.ts';
import { replyLine } from '../../shared/language/words.ts';
import type { Block, Draft } from '../blocks.ts';
import { Blocks } from './blocks.tsx';
import { styles } from './styles.ts';

interface Props {
  draft: Draft;
  footer: Block[];
  subject: string;
  language: Language;
}

/** The HTML part of a letter: one column, one first heading, nothing fetched from anywhere. */
export function Letter({ draft, footer, subject, language }: Props) {
  return (
    <Html lang={language} dir="ltr">
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
      </Head>
      <Body lang={language} style={styles.body}>
        <Container style={styles.page}>
          {draft.invitesReply && <Text style={styles.replyLine}>{replyLine[language]}</Text>}
          <Heading as="h1" style={styles.h1}>
            {draft.title}
          </Heading>
          <Blocks blocks={draft.blocks} language={language} />
          <Section style={styles.footer}>
            <Blocks blocks={footer} language={language} />
          </Section>
        </Container>
      </Body>
    </Html>
  );
}
