import { describe, expect, test } from 'vitest';
import { partsOf, readHtml } from './reply.ts';

const words = '<div>Hello everyone,</div><div><br></div><div>I walked.</div>';
const said = 'Hello everyone,\n\nI walked.';
const inner = '<p>What did you learn?</p><blockquote>Somebody’s words</blockquote><p>Bye</p>';
const fields =
  '<b>Van:</b> Circle &lt;r.abc@letters.example&gt;<br><b>Verzonden:</b> maandag 3 november 2025 14:02<br><b>Aan:</b> Nadia';
/** In no language that anybody knows: only structure tells. */
const attribution = 'Zq 3 xyz vvv Circle:';

describe('what a client’s HTML marks as quoted is cut, in whatever language', () => {
  test.each([
    [
      'Gmail',
      `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote" style="border-left:1px solid">${inner}</blockquote></div>`,
    ],
    [
      'Gmail of old',
      `<div class="gmail_extra"><br><div class="gmail_quote">${attribution}<br><blockquote class="gmail_quote">${inner}</blockquote></div><br></div>`,
    ],
    ['Gmail without a blockquote', `<div class="gmail_quote">${attribution}<br>${inner}</div>`],
    [
      'Apple Mail',
      `<div><br><blockquote type="cite"><div>${attribution}</div><br></blockquote><blockquote type="cite">${inner}</blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<div class="moz-cite-prefix">${attribution}<br></div><blockquote type="cite" cite="mid:a@b">${inner}</blockquote>`,
    ],
    [
      'Outlook on the web',
      `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${attribution}</div><div>${inner}</div>`,
    ],
    [
      'Outlook for phones',
      `<div id="mail-editor-reference-message-container"><div id="divRplyFwdMsg">${attribution}</div>${inner}</div>`,
    ],
    ['Outlook for Mac', `<span id="OLK_SRC_BODY_SECTION"><div>${attribution}</div>${inner}</span>`],
    [
      'Word',
      `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Zq:</b> Circle &lt;r.abc@letters.example&gt;<br><b>Xw:</b> Nadia</p></div>${inner}`,
    ],
    [
      'Windows Mail',
      `<div style="padding-top: 5px; border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid;"><b>Zq:</b> Circle &lt;r.abc@letters.example&gt;<br><b>Xw:</b> Nadia</div>${inner}`,
    ],
    [
      'Yahoo',
      `<div id="ydp1a2byahoo_quoted_123" class="ydp1a2byahoo_quoted"><div>${attribution}</div><div>${inner}</div></div>`,
    ],
    [
      'Proton',
      `<div class="protonmail_quote">${attribution}<br><blockquote class="protonmail_quote" type="cite">${inner}</blockquote></div>`,
    ],
    ['Fastmail', `<div>${attribution}<br></div><blockquote type="cite" id="qt">${inner}</blockquote>`],
    [
      'Zimbra',
      `<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">${attribution}</div><div data-marker="__QUOTED_TEXT__">${inner}</div>`,
    ],
    ['GMX', `<div name="quote" style="border-left:2px solid">${attribution}${inner}</div>`],
    ['Tutanota', `<div>${attribution}</div><blockquote class="tutanota_quote">${inner}</blockquote>`],
    [
      'Spark',
      `<div name="messageReplySection">${attribution}<br><blockquote type="cite">${inner}</blockquote></div>`,
    ],
    [
      'Zoho',
      `<div class="zmail_extra"><div>${attribution}</div><blockquote id="blockquote_zmail">${inner}</blockquote></div>`,
    ],
  ])('%s', (_, quotation) => {
    const left = readHtml(`<html><body>${words}<br>${quotation}</body></html>`).text;
    expect(left).toBe(said);
  });

  test('header fields are known by their lines too', () => {
    expect(readHtml(`${words}<div>${fields}</div>${inner}`).text).toBe(said);
  });

  test('a blockquote without a mark counts where an attribution stands before or in it', () => {
    const known = 'On 11-Apr-2011, at 6:54 PM, Bob &lt;bob@example.com&gt; wrote:';
    expect(readHtml(`${words}<div>${known}</div><blockquote>${inner}</blockquote><div>Bye</div>`).text).toBe(
      `${said}\n\nBye`,
    );
    expect(readHtml(`${words}<blockquote><div>${known}</div><div>What?</div></blockquote>`).text).toBe(said);
  });

  test('a blockquote without either is the writer’s own', () => {
    expect(readHtml(`${words}<blockquote>A poem</blockquote><div>by Jo</div>`).text).toBe(
      `${said}\n\nA poem\n\nby Jo`,
    );
  });

  test('all that stands in a blockquote without either, though marked, is kept for a steward to see', () => {
    const read = readHtml('<blockquote type="cite"><p>My sister surprised me.</p></blockquote>');
    expect([read.text, read.sure]).toEqual(['My sister surprised me.', false]);
  });

  test('words that the writer typed where the client keeps its attribution are theirs', () => {
    const quotation = `<blockquote type="cite">${inner}</blockquote>`;
    const english = 'On 2026-11-24 6:18 p.m., Circle wrote:';
    for (const typed of [
      `<div class="moz-cite-prefix">Yes, Sam did.<br></div><div class="moz-cite-prefix">${english}</div>${quotation}`,
      `<div class="moz-cite-prefix">Yes, Sam did. ${english}</div>${quotation}`,
      `<div class="gmail_quote"><div>Yes, Sam did.</div><div class="gmail_attr">${attribution}</div><blockquote class="gmail_quote">${inner}</blockquote></div>`,
    ])
      expect(readHtml(`<p>Hi</p>${typed}`).text.replace(/\n+/g, ' ')).toBe('Hi Yes, Sam did.');
  });

  test('links in a plain blockquote that is cut go with it', () => {
    const quotation = `<blockquote><p>What?</p><p><a href="https://example.org/stop">Stop</a></p></blockquote>`;
    expect(
      readHtml(
        `<p>Yes</p><div>On 11-Apr-2011, at 6:54 PM, Bob &lt;bob@example.com&gt; wrote:</div>${quotation}`,
      ).text,
    ).toBe('Yes');
  });

  test('> signs in HTML count as marks', () => {
    expect(readHtml(`Hello<br><br>&gt; Subject: Test<br>&gt; From: bob@example.com<br>&gt; Hi`).text).toBe(
      'Hello',
    );
  });
});

describe('answers within HTML', () => {
  test('between Gmail’s blockquotes keep what they answer', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">${attribution}</div><blockquote class="gmail_quote"><div>One?</div></blockquote><div>Yes.</div><blockquote class="gmail_quote"><div>Two?</div></blockquote><div>No.</div></div>`;
    expect(readHtml(html).text).toBe('> One?\n\nYes.\n\n> Two?\n\nNo.');
  });

  test('below Thunderbird’s blockquote are words', () => {
    const html = `<div class="moz-cite-prefix">${attribution}</div><blockquote type="cite">${inner}</blockquote>${words}<div class="moz-signature">-- <br>Nadia B.</div>`;
    expect(readHtml(html).text).toBe(said);
  });
});

describe('signatures that clients mark', () => {
  test.each([
    '<div class="gmail_signature">Nadia B.<br>Kingston</div>',
    '<div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div>',
    '<div class="protonmail_signature_block"><div>Sent with Proton Mail secure email.</div></div>',
    '<div id="Signature">Nadia B.</div>',
  ])('are cut: %s', (signature) => {
    const read = readHtml(words + signature);
    expect(read.text).toBe(said);
    expect(read.signature).not.toBe('');
  });

  test('are words where they tell a story', () => {
    const story = 'My sister surprised me.<br>She drove the bus.';
    expect(readHtml(`<p>Yes</p><div class="gmail_signature">${story}</div>`).text).toBe(
      'Yes\n\nMy sister surprised me.\nShe drove the bus.',
    );
  });
});

describe('HTML as lines', () => {
  test('keeps paragraphs, lists, tables and breaks', () => {
    expect(
      readHtml(
        '<h2>Soup</h2><p>One\n  line</p><p>two<br>three</p><ul><li>a</li><li><p>b</p></li></ul><ol><li>x</li><li>y</li></ol><table><tr><td>1</td><td>2</td></tr></table><pre>  in\n  out</pre>',
      ).text,
    ).toBe('Soup\n\nOne line\n\ntwo\nthree\n\n- a\n- b\n\n1. x\n2. y\n\n1 2\n\n  in\n  out');
  });

  test('keeps Word’s paragraphs close together', () => {
    expect(readHtml('<p class=MsoNormal>One</p><p class=MsoNormal>two<o:p></o:p></p>').text).toBe('One\ntwo');
  });

  test('shows where a link leads, when its words don’t', () => {
    const link = (href: string, text: string) => readHtml(`<p>See <a href="${href}">${text}</a>.</p>`).text;
    expect(link('https://example.org/soup', 'the recipe')).toBe('See the recipe <https://example.org/soup>.');
    expect(link('https://example.org/', 'example.org')).toBe('See example.org.');
    expect(link('mailto:a@example.org', 'Amina')).toBe('See Amina.');
    expect(link('javascript:alert(1)', 'this')).toBe('See this.');
  });

  test('drops what is not seen, and all scripts', () => {
    expect(
      readHtml(
        '<head><title>t</title><style>p{}</style></head><body>Hi<script>alert(1)</script><div style="display:none">no</div><span style="mso-hide:all">no</span><p hidden>no</p><!-- no --><img alt="a cat" src="x"></body>',
      ).text,
    ).toBe('Hi');
  });

  test('neutralises what hides behind entities: controls, directions, the marks of our slots', () => {
    expect(readHtml('a&#xE000;name&#xE001;b&#x202E;c&#0;d&#x7;e').text).toBe('anameb' + 'c\uFFFDde');
    expect(readHtml('sis&#8203;ter&shy;s').text).toBe('sisters');
  });

  test('keeps an emoji that was sent as a picture', () => {
    expect(readHtml('Bravo <img data-emoji="🎉" alt="🎉" src="cid:1">').text).toBe('Bravo 🎉');
  });

  test('marks depth with > in the text its parts refer to', () => {
    expect(partsOf(readHtml('Hi<blockquote type="cite">What?</blockquote>'))).toEqual([
      ['new', 'Hi'],
      ['quoted', '> What?'],
    ]);
  });
});
