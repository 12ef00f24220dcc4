import type { CSSProperties } from 'react';

const ink = '#22262b';
const quiet = '#4f5962';
const accent = '#1b5e57';

/** The look of a letter: ink on warm paper, one accent. All pairs of colours meet WCAG AA. */
export const styles = {
  body: { margin: 0, padding: 0, backgroundColor: '#f6f2ea', color: ink },
  page: {
    maxWidth: '600px',
    width: '100%',
    margin: '0 auto',
    padding: '20px',
    boxSizing: 'border-box',
    backgroundColor: '#fffdf9',
    fontFamily: 'Verdana, "Helvetica Neue", Arial, sans-serif',
    fontSize: '18px',
    lineHeight: '1.55',
    color: ink,
    overflowWrap: 'break-word',
    wordBreak: 'break-word',
  },
  replyLine: { margin: '0 0 24px', fontSize: '16px', color: quiet },
  h1: { margin: '0 0 20px', fontSize: '27px', lineHeight: '1.3', fontWeight: 'bold', color: ink },
  h2: { margin: '36px 0 12px', fontSize: '22px', lineHeight: '1.35', fontWeight: 'bold', color: accent },
  h3: { margin: '28px 0 8px', fontSize: '18px', lineHeight: '1.4', fontWeight: 'bold', color: ink },
  text: { margin: '0 0 16px', fontSize: '18px', lineHeight: '1.55' },
  words: {
    margin: '0 0 16px',
    padding: '10px 16px',
    borderLeft: `4px solid ${accent}`,
    backgroundColor: '#f1f6f2',
    color: ink,
    fontSize: '18px',
    lineHeight: '1.55',
  },
  plain: {},
  quiet: {
    padding: '2px 16px',
    borderLeft: '4px solid #c9c3b6',
    backgroundColor: '#fffdf9',
    color: quiet,
    fontSize: '17px',
  },
  large: { fontSize: '22px', lineHeight: '1.4', fontWeight: 'bold' },
  list: { margin: '0 0 16px', padding: '0 0 0 24px', fontSize: '18px', lineHeight: '1.55' },
  nested: { margin: '4px 0 4px', padding: '0 0 0 22px' },
  item: { margin: '0 0 8px' },
  example: {
    margin: '0 0 16px',
    padding: '10px 16px',
    border: '1px solid #b9c4bd',
    backgroundColor: '#ffffff',
    color: ink,
    fontSize: '18px',
  },
  link: { color: accent, textDecoration: 'underline', fontSize: '18px' },
  linkLine: { margin: '0 0 16px', fontSize: '18px', lineHeight: '1.55' },
  button: {
    display: 'inline-block',
    padding: '13px 22px',
    borderRadius: '6px',
    backgroundColor: accent,
    color: '#ffffff',
    fontSize: '18px',
    fontWeight: 'bold',
    textDecoration: 'none',
  },
  rule: { margin: '32px 0', border: 'none', borderTop: '1px solid #c9c3b6' },
  footer: { marginTop: '40px', paddingTop: '20px', borderTop: '1px solid #c9c3b6', color: quiet },
} satisfies Record<string, CSSProperties>;
