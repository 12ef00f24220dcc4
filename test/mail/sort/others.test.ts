import { describe, expect, test } from 'vitest';
import { sorted } from './mails.ts';

describe('a list', () => {
  test.each([
    ['List-Id', '<things.example.org>'],
    ['List-Post', '<mailto:things@example.org>'],
    ['List-Unsubscribe', '<https://example.org/leave>'],
    ['Mailing-List', 'list things@example.org'],
    ['X-BeenThere', 'things@example.org'],
  ])('shows by %s', (name, value) => {
    expect(sorted({ headers: { [name]: value } })).toEqual({
      kind: 'list',
      why: `has ${name.toLowerCase()}`,
    });
  });

  test.each([
    'owner-things@example.org',
    'things-bounces+marie=example.net@example.org',
    'things-request@example.org',
  ])('shows by its envelope sender %s', (source) => {
    expect(sorted({}, source).kind).toBe('list');
  });
});

describe('an address like a list’s that a mail is From', () => {
  test('is a list’s only with Precedence: list', () => {
    const from = 'things-request@example.org';
    expect(sorted({ from, headers: { Precedence: 'list' } }).kind).toBe('list');
    expect(sorted({ from }).kind).toBe('human');
  });
});

describe('our own mail', () => {
  test('comes from our domain', () => {
    expect(sorted({ from: 'letters@letters.example' })).toEqual({ kind: 'own', why: 'from our own domain' });
    expect(sorted({ from: 'Letters@LETTERS.example' }).kind).toBe('own');
  });

  test('or was sent by the domain of our bounces', () => {
    expect(sorted({}, '0100@bounce.letters.example').kind).toBe('own');
  });

  test('or bears our List-Id, whoever passes it on', () => {
    const headers = { 'List-Id': 'Independent Facilitation <digest.letters.example>' };
    expect(sorted({ headers }).kind).toBe('own');
  });

  test('is not that of a domain that only looks like ours', () => {
    expect(sorted({ from: 'marie@newsletters.example' }).kind).toBe('human');
  });
});

describe('a read receipt', () => {
  const mdn =
    'Final-Recipient: rfc822; marie@example.net\nDisposition: manual-action/MDN-sent-manually; displayed';

  test('is a disposition notification', () => {
    const headers = {
      'Content-Type': 'multipart/report; report-type="disposition-notification"; boundary=b',
    };
    const parts: [string, string][] = [['message/disposition-notification', mdn]];
    expect(sorted({ subject: 'Read: hello', text: 'This is a receipt.', headers, parts })).toEqual({
      kind: 'read-receipt',
      why: 'a disposition notification',
    });
  });

  test.each([
    [
      'Read: This week',
      'Your message\n\n   To: Marie\n   Subject: This week\n   Sent: Monday, January 4, 2027 6:18 PM\n\nwas read on Monday, January 4, 2027 8:00 PM.',
    ],
    ['Not read: This week', 'Your message\n\n  To: Marie\n\nwas deleted without being read on Monday.'],
    [
      'Lu : Cette semaine',
      'Votre message\n\n   À : Marie\n   Objet : Cette semaine\n   Envoyé : lundi 4 janvier 2027 18:18\n\na été lu le lundi 4 janvier 2027 20:00.',
    ],
    [
      'Gelesen: Diese Woche',
      'Ihre Nachricht\n\n   An: Marie\n   Betreff: Diese Woche\n   Gesendet: Montag\n\nwurde am Montag, 4. Januar 2027 um\n20:00 gelesen.',
    ],
    [
      'Przeczytano: Ten tydzień',
      'Wiadomość\n\n   Do: Marie\n   Temat: Ten tydzień\n   Wysłano: 4 stycznia\n\nzostała przeczytana 4 stycznia.',
    ],
    ['Read: This week', 'Your message to Marie was read on January 4, 2027 at 8:00 p.m.'],
    ['Read: This week', ''],
  ])('is Exchange’s %s', (subject, text) => {
    expect(sorted({ subject, text }).kind).toBe('read-receipt');
  });

  test.each([
    ['Read: This week', 'Your message was read to my class, and they sang.'],
    ['Lu : Cette semaine', 'Votre message a été lu le soir à ma classe, et elle a chanté.'],
    [
      'Read: This week',
      'I like it.\n\nFrom: Letters\nSent: Monday\nTo: Marie\nSubject: This week near you\n\nHello Marie\n\nThree stories',
    ],
  ])('is not what a person says of what they read: %s, %s', (subject, text) => {
    expect(sorted({ subject, text }).kind).toBe('human');
  });
});

describe('a challenge', () => {
  test.each([
    ['boxbe@notify.boxbe.com', 'Re: This week (Action Required)', 'Hello'],
    ['marie@spamarrest.com', 'Re: This week', 'Hello'],
    ['anti-spam@uol.com.br', 'Re: This week', 'Olá'],
  ])('comes from %s', (from, subject, text) => {
    expect(sorted({ from, subject, text }).kind).toBe('challenge');
  });

  test.each([
    'Please click https://example.com/c to confirm that you are a human. Then your message will be delivered.',
    'Your message is being held until you verify your address: https://example.com/v?x=1',
    'To control spam, I now allow incoming messages only from senders I have approved: https://webmail.example.com/wam',
    'Cliquez sur https://exemple.fr/v pour confirmer que vous êtes un être humain.',
    'Please confirm that you are a real person. Press the button on this page: https://example.com/c',
    'Votre message est en attente. Cliquez ici pour vous identifier : https://exemple.fr/v',
  ])('asks with a link: %s', (text) => {
    expect(sorted({ text })).toEqual({ kind: 'challenge', why: 'asks for proof of a human sender' });
  });

  test.each([
    [
      'Re: Hello',
      'In order for your message to be moved to the Inbox, he must add your email address: https://example.com/a',
    ],
    [
      'Re: Hello',
      'I am protecting myself from junk mail. Just this once, click the link below so I can receive your emails.',
    ],
    ['Re: Hello', 'I am protecting myself against spam. Please visit https://example.com/v only once.'],
    [
      'Re: Hello',
      'It takes longer to send your mail. Click the link below to request that lee@example.net add you to the list of allowed senders.',
    ],
    [
      'Re: Olá',
      'Para que sua mensagem seja encaminhada, por favor, clique aqui https://exemplo.com.br/c?x=1',
    ],
    ['Bonjour', 'Pour que votre courriel soit remis, merci de vous authentifier : https://exemple.fr/v'],
    ['Please confirm your message', 'To deliver your message, please reply to this message once.'],
    ['Your email requires verification', 'To complete this verification, simply reply to this message.'],
  ])('says what to do so that a mail is delivered: %s, %s', (subject, text) => {
    expect(sorted({ subject, text })).toEqual({ kind: 'challenge', why: 'asks for proof of a human sender' });
  });

  test('may ask in its subject', () => {
    const subject = 'Sender verification required';
    expect(sorted({ subject, text: 'Here: https://example.com/v' }).kind).toBe('challenge');
  });

  test('asks with a machine’s mark', () => {
    const text = 'Please reply to this message to confirm that you are not a robot.';
    expect(sorted({ text, headers: { Precedence: 'bulk' } }).kind).toBe('challenge');
    expect(sorted({ text }, '').kind).toBe('challenge');
  });
});
