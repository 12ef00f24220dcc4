import type { CSSProperties } from 'react';
import type { Palette } from './palette.ts';
import type { Sizes } from './sizes.ts';

/** Inline styles, which every mail program keeps: the look by day. What an element inherits is not said again, for it costs octets. */
export function stylesFor(palette: Palette, sizes: Sizes) {
  const { desk, paper, ink, quiet, accent, onAccent, wash, line } = palette;
  const { text, small, gap, leading, tightLeading, measure } = sizes;
  const heading = (size: number, above: number, below: number): CSSProperties => ({
    margin: `${above}px 0 ${below}px`,
    fontSize: size,
    lineHeight: tightLeading,
  });
  const box: CSSProperties = {
    margin: `0 0 ${gap}px`,
    padding: `${Math.round(gap * 0.75)}px ${gap}px`,
  };
  return {
    body: { margin: 0, padding: 0, backgroundColor: desk },
    desk: { padding: '20px 12px', backgroundColor: desk },
    page: {
      maxWidth: measure * text,
      margin: '0 auto',
      padding: '24px 28px 12px',
      // Not `border-top: solid`: so Word draws a box around the header of a mail it quotes, and replies are read by that.
      border: `solid ${accent}`,
      borderWidth: '6px 0 0',
      borderRadius: 10,
      backgroundColor: paper,
      color: ink,
      fontFamily: 'Verdana,"Helvetica Neue",Arial,sans-serif',
      fontSize: text,
      lineHeight: leading,
      overflowWrap: 'break-word',
      wordBreak: 'break-word',
    },
    replyLine: {
      margin: `0 0 ${gap * 1.5}px`,
      paddingBottom: gap / 2,
      borderBottom: `2px dashed ${line}`,
      color: quiet,
      fontSize: small,
    },
    mark: { margin: `0 0 ${gap / 2}px`, color: accent, fontSize: small, fontWeight: 'bold' },
    ring: {
      display: 'inline-block',
      marginRight: small / 2,
      border: `${small / 4}px solid ${accent}`,
      borderRadius: '50%',
      padding: small / 4,
      verticalAlign: '-2px',
    },
    logo: {
      display: 'inline-block',
      border: `1px solid ${accent}`,
      borderRadius: 10,
      padding: `0 ${small / 2}px`,
      backgroundColor: accent,
      color: onAccent,
    },
    h1: heading(sizes.h1, 0, gap * 1.25),
    h2: { ...heading(sizes.h2, gap * 2.25, gap * 0.75), color: accent },
    h3: heading(sizes.h3, gap * 1.75, gap * 0.5),
    text: { margin: `0 0 ${gap}px` },
    plain: {
      ...box,
      borderLeft: `4px solid ${accent}`,
      borderRadius: '0 10px 10px 0',
      backgroundColor: wash,
    },
    quiet: { ...box, paddingTop: 0, paddingBottom: 0, borderLeft: `4px solid ${line}`, color: quiet },
    large: {
      ...box,
      padding: `${gap}px ${gap * 1.25}px`,
      borderLeft: `8px solid ${accent}`,
      borderRadius: '0 10px 10px 0',
      backgroundColor: wash,
      fontSize: sizes.question,
      fontWeight: 'bold',
      lineHeight: Math.max(1.4, tightLeading),
    },
    list: { margin: `0 0 ${gap}px`, paddingLeft: '1.4em' },
    nested: { margin: `${gap / 4}px 0 0`, paddingLeft: '1.2em' },
    item: { marginBottom: gap / 2 },
    example: { ...box, border: `2px dashed ${line}`, borderRadius: 10 },
    /** Tall enough for a finger or a hand that trembles (WCAG 2.2, success criterion 2.5.8). */
    link: { display: 'inline-block', padding: '6px 0', color: accent },
    button: {
      display: 'inline-block',
      border: `2px solid ${accent}`,
      borderRadius: 10,
      padding: `${Math.round(gap * 0.8)}px ${gap * 1.5}px`,
      backgroundColor: accent,
      color: onAccent,
      fontWeight: 'bold',
      textDecoration: 'none',
    },
    footer: {
      maxWidth: measure * small,
      marginTop: gap * 2.5,
      paddingTop: gap * 1.25,
      border: `solid ${line}`,
      borderWidth: '1px 0 0',
      color: quiet,
      fontSize: small,
    },
  } satisfies Record<string, CSSProperties>;
}

export type Styles = ReturnType<typeof stylesFor>;
