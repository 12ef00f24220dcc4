/** A body made to take long to read. */
export interface Hostile {
  name: string;
  kind: 'text' | 'html';
  /** As much of it as fits into so many octets of UTF-8. */
  make(octets: number): string;
}

/** 100 KB, 1 MB, 10 MB. */
export const hostileSizes = [100_000, 1_000_000, 10_000_000];

/** Always the same ones: bodies that make regular expressions go back and forth, and parsers go deep. */
export const hostileBodies = (): Hostile[] => [...texts, ...htmls];

const quoted = 'On Mon, 2 Jan 2006 at 15:04, Ann Example <ann@example.net>';

const texts: Hostile[] = [
  text('spaces', ' '),
  text('tabs', '\t'),
  text('no-break spaces', '\u00A0'),
  text('empty lines', '\n'),
  text('lines of a space', ' \n'),
  text('dashes', '-'),
  text('lines "-- "', '-- \n'),
  text('underscores', '_'),
  text('asterisks', '*'),
  text('">" in one line', '>'),
  text('"> " in one line', '> '),
  text('lines "> "', '> \n'),
  text('quoted lines', '> How are you?\n'),
  text('quoted and new lines in turn', '> How are you?\nWell.\n'),
  text('lines "On … wrote:"', `${quoted} wrote:\n`),
  text('lines "On …"', `${quoted}\n`),
  text('"On " in one line', 'On '),
  text('"On a wrote: " in one line', 'On a wrote: '),
  text('lines "Le … a écrit :"', 'Le lun. 2 janv. 2006 à 15:04, Anne <anne@example.net> a écrit :\n'),
  text('header blocks', 'From: Ann <ann@example.net>\nSent: Monday\nTo: Bob\nSubject: Re: Hello\n\n'),
  text('"From: " in one line', 'From: '),
  text('lines "Sent from my phone"', 'Sent from my phone\n'),
  text('commas', ','),
  text('digits', '7'),
  text('dates', '2006-01-02 15:04 '),
  text('"<"', '<'),
  text('links', '<http://example.net/> '),
  text('letters without a space', 'a'),
  text('words', 'word '),
  text('emoji', '😀'),
];

const htmls: Hostile[] = [
  nested('nested div', '<div>', '</div>'),
  nested('nested blockquote', '<blockquote>', '</blockquote>'),
  nested('nested Gmail quotations', '<div class="gmail_quote">', '</div>'),
  nested('nested table', '<table><tr><td>', '</td></tr></table>'),
  nested('nested list', '<ul><li>', '</li></ul>'),
  nested('nested span', '<span>a', '</span>'),
  html('div without end', '<div>'),
  html('blockquote without end', '<blockquote type="cite">'),
  html('table without end', '<table><tr><td>'),
  html('<b> without end', '<b>a'),
  html('<p> without end', '<p>a'),
  html('<a href> without end', '<a href="https://example.net/">a'),
  html('ends without start', '</div>'),
  html('paragraphs', '<p>a</p>'),
  html('links', '<a href="https://example.net/">a</a> '),
  html('<br>', '<br>'),
  html('lines "On … wrote:"', `${quoted.replace(/[<>]/g, '')} wrote:<br>`),
  html('header blocks', '<b>From:</b> Ann<br><b>Sent:</b> Monday<br><b>To:</b> Bob<br>'),
  html('"<"', '<'),
  html('"<a href=" without a quote mark after', '<a href="x '),
  html('no-break spaces as entities', '&nbsp;'),
  html('emoji as entities', '&#128512;'),
  html('"&"', '&'),
  html('attributes', ' a="1"', '<p', '>a</p>'),
  html('one long attribute', 'a', '<p title="', '">a</p>'),
  html('one long style', 'color: red; ', '<p style="', '">a</p>'),
  html('comments', '<!-- a -->'),
  html('comments without end', '<!--'),
  html('conditional comments', '<!--[if mso]>a<![endif]-->'),
  html('spaces', ' ', '<p>', '</p>'),
  html('commas', ',', '<p>', '</p>'),
];

function text(name: string, unit: string): Hostile {
  return { name, kind: 'text', make: (octets) => filled(unit, octets) };
}

function html(name: string, unit: string, before = '', after = ''): Hostile {
  return {
    name,
    kind: 'html',
    make: (octets) => before + filled(unit, octets - octetsOf(before) - octetsOf(after)) + after,
  };
}

function nested(name: string, open: string, close: string): Hostile {
  return {
    name,
    kind: 'html',
    make: (octets) => {
      const depth = Math.floor(octets / octetsOf(open + close));
      return open.repeat(depth) + close.repeat(depth);
    },
  };
}

const filled = (unit: string, octets: number): string => unit.repeat(Math.floor(octets / octetsOf(unit)));

const octetsOf = (text: string): number => Buffer.byteLength(text);
