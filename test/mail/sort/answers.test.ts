import { describe, expect, test } from 'vitest';
import { lines, sorted } from './mails.ts';

const reply = (partstat: string, more = ''): [string, string] => [
  'text/calendar',
  `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:picnic-1\r\n @letters.example\r\nATTENDEE;CN="Marie";PARTST\r\n AT=${partstat}:mailto:marie@example.net\r\nSUMMARY:Picnic by the canal\r\n${more}END:VEVENT\r\nEND:VCALENDAR\r\n`,
];

describe('a calendar’s answer', () => {
  test.each([
    ['ACCEPTED', 'accepted'],
    ['DECLINED', 'declined'],
    ['TENTATIVE', 'tentative'],
    ['DELEGATED', 'other'],
  ])('%s is read from its iTIP reply', (partstat, answer) => {
    expect(sorted({ subject: 'Accepted: Picnic by the canal', text: '', parts: [reply(partstat)] })).toEqual({
      kind: 'calendar-reply',
      why: 'iTIP REPLY',
      answer,
      uid: 'picnic-1@letters.example',
    });
  });

  test.each([
    ['Outlook', 'Accepted: Picnic by the canal'],
    ['Outlook en français', 'Accepté : Picnic by the canal\n\nQuand : mardi 5 janvier\nOù : Ottawa'],
    [
      'Google',
      lines`
        Marie Tremblay has accepted this invitation.

        Picnic by the canal
        Tuesday Jan 5, 2027 ⋅ 7pm – 8pm
        Eastern Time - Toronto

        ~~//~~
        Invitation from Google Calendar: https://calendar.google.com/calendar/`,
    ],
    [
      'Google en français',
      'Marie Tremblay a accepté cette invitation.\n\nPicnic by the canal\nmardi 5 janv.',
    ],
    [
      'an older Google',
      'Marie Tremblay has accepted this invitation.\n\nTitle: Picnic by the canal\nWhen: Tuesday\nWho:\n * Marie - organizer',
    ],
    ['any language', 'Zugesagt: Picnic by the canal'],
    ['Apple', 'Marie Tremblay has accepted your invitation to the event: Picnic by the canal'],
    ['nothing', '   '],
  ])('may hold the words %s writes by itself', (_, text) => {
    expect(sorted({ subject: 'Zugesagt: Picnic by the canal', text, parts: [reply('ACCEPTED')] }).kind).toBe(
      'calendar-reply',
    );
  });

  test.each([
    'Accepted: Picnic by the canal\n\nI will bring bread.',
    'Marie Tremblay has accepted this invitation with this note:\n\n"I will bring bread."\n\nPicnic by the canal',
    'Marie Tremblay has accepted this invitation.\n\nI bring cake and my sister comes too.',
    'Marie Tremblay a accepté cette invitation.\n\nJ’apporte un gâteau.\n\nPicnic by the canal',
    'Marie Tremblay has accepted this invitation.\n\nPicnic by the canal\n\nI bring cake.',
    'J’apporterai du pain.',
  ])('is human with words of a person: %s', (text) => {
    expect(sorted({ text, parts: [reply('ACCEPTED')] }).kind).toBe('human');
  });

  test('is told apart from the automatic answer of the machine that sends it', () => {
    const headers = { 'Auto-Submitted': 'auto-replied' };
    expect(sorted({ text: '', headers, parts: [reply('DECLINED')] }).kind).toBe('calendar-reply');
  });
});

describe('a reaction', () => {
  const inReplyTo = 'letter@ca-central-1.amazonses.com';

  test('of Gmail has a part of its own', () => {
    const parts: [string, string][] = [['text/vnd.google.email-reaction+json', '{"emoji":"👍","version":1}']];
    expect(sorted({ text: '👍 Marie reacted via Gmail', inReplyTo, parts })).toEqual({
      kind: 'reaction',
      why: 'Gmail’s reaction',
      emoji: '👍',
      inReplyTo,
    });
  });

  test.each(['', '{"emoji":12}', 'nonsense'])(
    'of Gmail with a damaged part (%s) is one without emoji',
    (json) => {
      const parts: [string, string][] = [['text/vnd.google.email-reaction+json', json]];
      expect(sorted({ text: null, parts })).toMatchObject({ kind: 'reaction', emoji: '' });
    },
  );

  test('by RFC 9078 is a body of that disposition', () => {
    const headers = { 'Content-Disposition': 'reaction' };
    expect(sorted({ text: '🎉\n', headers, inReplyTo })).toMatchObject({
      kind: 'reaction',
      emoji: '🎉',
      inReplyTo,
    });
    expect(sorted({ text: 'Words, not an emoji', headers, inReplyTo }).kind).toBe('human');
    expect(sorted({ text: '12', headers, inReplyTo }).kind).toBe('human');
  });

  test.each([
    ['Marie Tremblay reacted to your message:', ''],
    ['like Marie Tremblay reacted to your message:', '👍'],
    ['Marie Tremblay a réagi à votre message :', ''],
    ['❤️ Marie Tremblay reacted to your email', '❤️'],
  ])('of Outlook is a notice: %s', (text, emoji) => {
    expect(sorted({ text, inReplyTo })).toMatchObject({ kind: 'reaction', why: 'Outlook’s reaction', emoji });
  });

  test('of Outlook may be HTML above the letter it answers', () => {
    const html =
      '<table><tr><td><img alt="0" src=""></td><td><span>Marie Tremblay</span> <span>reacted to your message:</span></td></tr></table>' +
      '<hr><div id="divRplyFwdMsg"><b>From:</b> Letters<br><b>Sent:</b> Monday<br><b>To:</b> Marie<br><b>Subject:</b> This week<br></div><div>Hello Marie</div>';
    expect(sorted({ text: null, html, inReplyTo })).toMatchObject({ kind: 'reaction' });
  });

  test.each([
    ['Liked “When did someone last surprise you?”', '👍'],
    ['Loved “My neighbour sang on the bus.”', '❤️'],
    ['Laughed at “My neighbour sang on the bus.”', '😆'],
    ['Emphasized “This week”', '‼️'],
    ['Reacted 🎉 to “This week”', '🎉'],
    ['A aimé « Ma voisine a chanté. »', '👍'],
    ['A adoré « Ma voisine a chanté. »', '❤️'],
    ['A réagi avec 🎉 à « Ma voisine a chanté. »', '🎉'],
  ])('of a phone is a sentence: %s', (text, emoji) => {
    expect(sorted({ text })).toMatchObject({ kind: 'reaction', why: 'a tapback', emoji });
  });

  test.each([
    'Liked “This week”, thank you!',
    'Remembered “This week”',
    'Marie reacted to your message: I was moved.',
  ])('is not what a person wrote: %s', (text) => {
    expect(sorted({ text }).kind).toBe('human');
  });

  describe('of a phone is to words of our letter', () => {
    const letter = {
      text: 'When did someone last\n    surprise you?',
      html: '<p>Ma voisine a <b>chanté</b> dans le bus.</p>',
    };
    const kindOf = (text: string, original: typeof letter | null) =>
      sorted({ text }, 'marie@example.net', original).kind;
    const quoted = '\n\nOn Tue, Nov 24, 2026 at 6:18 PM Letters <a@letters.example> wrote:\n> Hello';

    test('where it is known', () => {
      expect(kindOf('Loved “When did someone last surprise you?”', letter)).toBe('reaction');
      expect(kindOf('Loved “When did someone la…”', letter)).toBe('reaction');
      expect(kindOf('A adoré « Ma voisine a chanté »', letter)).toBe('reaction');
      expect(kindOf('Loved “The Outsiders”', letter)).toBe('human');
      expect(kindOf('Loved “When did some”', letter)).toBe('human');
    });

    test('and the whole mail where it is not', () => {
      expect(kindOf('Loved “The Outsiders”', null)).toBe('reaction');
      expect(kindOf(`Loved “The Outsiders”${quoted}`, null)).toBe('human');
    });
  });

  test('is none beside words of a person', () => {
    const parts: [string, string][] = [['text/vnd.google.email-reaction+json', '{"emoji":"👍","version":1}']];
    expect(sorted({ text: 'My sister surprised me.', parts }).kind).toBe('human');
    const damaged: [string, string][] = [['text/vnd.google.email-reaction+json', '']];
    expect(sorted({ text: 'My sister surprised me.', parts: damaged }).kind).toBe('human');
    expect(sorted({ text: '👍\nMarie a réagi via Gmail', parts }).kind).toBe('reaction');
  });
});
