import { Head, Html } from 'react-email';
import { replyLine } from '../../shared/language/words.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import type { Block, Draft } from '../blocks.ts';
import { Blocks } from './blocks.tsx';
import { dayPalette } from './palette.ts';
import { sizesFor } from './sizes.ts';
import { type Styles, stylesFor } from './styles.ts';
import { stylesheetFor } from './stylesheet.ts';

interface Props {
  draft: Draft;
  footer: Block[];
  subject: string;
  frame: Frame;
}

/** The HTML part of a letter: one column, one first heading, nothing fetched from anywhere. */
export function Letter({ draft, footer, subject, frame }: Props) {
  const { community, language, profile } = frame;
  const colour = community.look?.colour;
  const styles = stylesFor(dayPalette(colour), sizesFor(profile));
  return (
    <Html lang={language} dir="ltr">
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{stylesheetFor(colour)}</style>
      </Head>
      {/* Web clients keep neither <html> nor <body>: what these say is said again inside. */}
      <body className="letter" style={styles.body}>
        <div className="desk" style={styles.desk}>
          {/* biome-ignore lint/a11y/useSemanticElements: Gmail turns <main> into <u>, and Outlook drops it */}
          <div className="page" role="main" lang={language} dir="ltr" style={styles.page}>
            {draft.invitesReply && (
              <p className="quiet line" style={styles.replyLine}>
                {replyLine[language]}
              </p>
            )}
            <Letterhead frame={frame} styles={styles} />
            <h1 style={styles.h1}>{draft.title}</h1>
            <Blocks blocks={draft.blocks} language={language} styles={styles} />
            <div className="quiet line" style={styles.footer}>
              <Blocks blocks={footer} language={language} styles={styles} />
            </div>
          </div>
        </div>
      </body>
    </Html>
  );
}

/** Who writes: the community's name, behind its logo or a round letter of ours. */
function Letterhead({ frame: { community, language }, styles }: Pick<Props, 'frame'> & { styles: Styles }) {
  const logo = community.look?.logo;
  return (
    <p className="accent" style={styles.mark}>
      {logo ? (
        <span className="filled" style={styles.logo}>
          {logo}
        </span>
      ) : (
        <span className="accent" style={styles.ring} />
      )}
      {logo && ' '}
      {community.name[language]}
    </p>
  );
}
