/** What a mail client's own HTML says of an element. */
export type Mark =
  /** All inside is quoted. */
  | 'quote'
  /** A quotation with its attribution; where blockquotes stand inside, only they are quoted (answers may stand between them). */
  | 'frame'
  /** From here on all is quoted: Outlook puts what it quotes after its mark, not inside it. */
  | 'rest'
  /** A box with a line above it, as Word draws one around header fields. */
  | 'box'
  | 'attribution'
  | 'signature';

/** Class names, ids and `name`s of clients, without the prefixes they give to those of older mails. */
const names: Record<string, Mark> = {
  gmail_quote: 'frame',
  gmail_quote_container: 'frame',
  gmail_attr: 'attribution',
  gmail_signature: 'signature',
  gmail_signature_prefix: 'signature',
  'moz-cite-prefix': 'attribution',
  'moz-signature': 'signature',
  'reply-intro': 'attribution',
  divRplyFwdMsg: 'rest',
  appendonsend: 'rest',
  'ms-outlook-mobile-reference-message': 'rest',
  'mail-editor-reference-message-container': 'rest',
  'ms-outlook-mobile-signature': 'signature',
  OLK_SRC_BODY_SECTION: 'quote',
  stopSpelling: 'rest',
  isReplyContent: 'quote',
  protonmail_quote: 'frame',
  protonmail_signature_block: 'signature',
  tutanota_quote: 'quote',
  zmail_extra: 'frame',
  zwchr: 'rest',
  __HEADERS__: 'rest',
  __QUOTED_TEXT__: 'quote',
  __SIG_PRE__: 'signature',
  __SIG_POST__: 'signature',
  messageReplySection: 'frame',
  messageSignatureSection: 'signature',
  _originalContent: 'quote',
  _origMsgDiv: 'quote',
  AppleOriginalContents: 'quote',
  'nylas-quote': 'quote',
  'io-ox-signature': 'signature',
  '-x-evo-signature': 'signature',
  'geary-quote': 'frame',
  'geary-signature': 'signature',
  composer_signature: 'signature',
  Signature: 'signature',
  /** Avast's footer. */
  'DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2': 'signature',
};

/** How clients rename the classes of a mail they quote; what bears such a name came from elsewhere. */
const renamed = /^(?:x_|ecx|yiv\d+|ydp[0-9a-f]+|m_-?\d+)+/;

/** What the attributes of an element say; null for nothing. */
export function markOf(name: string, attributes: Record<string, string>): Mark | null {
  if (name === 'blockquote' && isCited(attributes)) return 'quote';
  if (attributes['data-signatureblock'] === 'true') return 'signature';
  if (name === 'div' && attributes.name === 'quote') return 'quote';
  for (const word of `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.name ?? ''} ${attributes['data-marker'] ?? ''}`.split(
    /\s+/,
    20,
  )) {
    const mark = known(word);
    if (mark !== null) return mark;
  }
  return name === 'div' && isBoxed(attributes.style ?? '') ? 'box' : null;
}

function known(word: string): Mark | null {
  if (word === '' || word.length > 120) return null;
  const own = word.replace(renamed, '');
  if (Object.hasOwn(names, own)) return names[own] ?? null;
  return own.startsWith('yahoo_quoted') ? 'quote' : null;
}

/** RFC 8621-era clients say `type="cite"`; some only tell which mail they cite, or name the quotation. */
const isCited = ({ type, cite, id, class: className = '' }: Record<string, string>): boolean =>
  type?.toLowerCase() === 'cite' ||
  cite !== undefined ||
  id === 'qt' ||
  id === 'blockquote_zmail' ||
  /\b(?:tutanota_quote|protonmail_quote|nylas-quote)\b/.test(className);

/** Word: `border:none;border-top:solid #E1E1E1 1.0pt`; Windows Mail spells it out. */
const isBoxed = (style: string): boolean =>
  style.length < 600 &&
  /border-top(?:-style)?\s*:\s*(?:[^;]*\b)?solid/i.test(style) &&
  !/border-(?:left|bottom)[^;]*solid/i.test(style);
