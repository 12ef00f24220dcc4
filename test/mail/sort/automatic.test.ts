import { describe, expect, test } from 'vitest';
import { type Given, lines, sorted } from './mails.ts';

const kindOf = (given: Given) => sorted(given).kind;

describe('an automatic reply', () => {
  test.each([
    ['Auto-Submitted', 'auto-replied'],
    ['Auto-Submitted', 'auto-generated (failure)'],
    ['X-Autoreply', 'yes'],
    ['X-Autorespond', 'Hello'],
    ['X-Auto-Response-Id', '12'],
    ['X-Mail-Autoreply', 'true'],
    ['Precedence', 'auto_reply'],
    ['Precedence', 'bulk'],
    ['Precedence', 'junk'],
    ['X-MS-Exchange-Inbox-Rules-Loop', 'marie@example.net'],
    ['X-MS-Exchange-Generated-Message-Source', 'Mailbox Rules Agent'],
    ['RT-Ticket', 'help #12'],
    ['Delivered-To', 'Autoresponder'],
    ['X-Mailer', 'vacation 1.2'],
    ['Content-Type', 'multipart/report; report-type=tlsrpt'],
  ])('shows by %s: %s', (name, value) => {
    expect(kindOf({ headers: { [name]: value } })).toBe('automatic');
  });

  test('says why', () => {
    expect(sorted({ headers: { 'Auto-Submitted': 'auto-replied' } })).toEqual({
      kind: 'automatic',
      why: 'Auto-Submitted: auto-replied',
    });
  });

  test.each([
    'no-reply@example.com',
    'noreply@example.com',
    'DoNotReply@example.com',
    'ne-pas-repondre@example.ca',
    'notifications@example.com',
    'no-reply+things@example.com',
  ])('comes from an address such as %s', (from) => {
    expect(kindOf({ from })).toBe('automatic');
  });

  test.each([
    'Automatic reply: This week near you',
    'Auto-Reply: hello',
    'Autoreply',
    '[Auto-Reply] Hello',
    'AutoRespons :Hello',
    'Out of Office AutoReply: hello',
    'AUTO: Marie Tremblay is out of the office (returning 2027-01-05)',
    'Réponse automatique : Cette semaine près de chez vous',
    'Reponse automatique: bonjour',
    'Réponse d’absence : Bonjour',
    'Message d’absence',
    'Automatische Antwort: Hallo',
    'Abwesenheitsnotiz',
    'Respuesta automática: Hola',
    'Risposta automatica: Ciao',
    'Automatisch antwoord: Hallo',
    'Автоматический ответ: Привет',
    'Automatische beantwoording: Hallo',
    'Автоматичен отговор: Здравей',
    'Automaatvastus: Tere',
    'پاسخ خودکار: سلام',
    'מענה אוטומטי: שלום',
    'स्वचालित उत्तर: नमस्ते',
    'Automatski odgovor: Bok',
    'Balasan otomatis: Halo',
    'Automatinis atsakymas: Labas',
    'Samodejni odgovor: Zdravo',
    'การตอบกลับอัตโนมัติ: สวัสดี',
    '自動応答: こんにちは',
    '[Request received] your letter',
    'We have received your message',
    'Votre demande #1234 a été reçue',
    'Report domain: example.org Submitter: google.com Report-ID: 1',
  ])('has a subject such as %s', (subject) => {
    expect(kindOf({ subject, text: 'Hello.' })).toBe('automatic');
  });

  test('has a subject that people write too only above a notice', () => {
    const notice = 'Thank you for writing to the library. We will respond within two days.';
    for (const subject of ['Automatic reply', 'We have received your message', 'Message d’absence']) {
      expect(kindOf({ subject, text: notice })).toBe('automatic');
      expect(kindOf({ subject, text: `${notice} My neighbour sang on the bus.` })).toBe('human');
    }
    const text = 'Nous avons bien reçu votre courriel et vous répondrons sous peu.';
    expect(kindOf({ subject: 'Accusé de réception', text })).toBe('automatic');
    expect(kindOf({ subject: 'Accusé de réception : Bonjour', text: 'Le chat dort.' })).toBe('automatic');
    expect(kindOf({ subject: '[Auto-reply] Hello', text: 'The cat sleeps.' })).toBe('automatic');
    expect(kindOf({ subject: 'Autoreply Re: Hello', text: 'The cat sleeps.' })).toBe('automatic');
  });

  test.each([
    'This is an automated response. Your ticket is 12.',
    'Thank you for writing. This is an automatically generated message.',
    'This is an automated message from our ticket system, please do not reply.',
    'This is an automatic reply to your message.',
    'This message was generated automatically by the mail server.',
    'Ce message est envoyé automatiquement par notre système, merci de ne pas y répondre.',
    'Hello,\n\nPlease do not reply to this email.',
    'Bonjour,\n\nCeci est une réponse automatique.',
    'Ce courriel a été généré automatiquement.',
    'Veuillez ne pas répondre à ce message.',
    'Your parcel left: https://parcels.example.me/i. Please do not reply to this e-mail, as this mailbox is not monitored.',
    'Votre colis est parti. Merci de ne pas répondre à ce courriel : cette adresse n’est pas consultée.',
  ])('says so: %s', (text) => {
    expect(kindOf({ text })).toBe('automatic');
  });
});

describe('an absence notice with a silent header', () => {
  const inReplyTo = 'letter@ca-central-1.amazonses.com';

  test.each([
    'I am out of the office until January 5 and will reply when I return.',
    lines`
      Hello,

      Thank you for your message. I am currently on vacation and will be back on Monday, July 14.
      If this is urgent, please contact Sam at 613-555-0100.

      Kind regards,
      Marie Tremblay
      Facilitator, Ottawa`,
    lines`
      Our office is closed for the holidays. We will respond to your message
      when we return on January 4. For emergencies, please call 911.`,
    'Marie is out of the office. She will answer when she is back.',
    lines`
      Bonjour,

      Je suis absente du bureau jusqu’au 5 janvier. Je vous répondrai dès mon retour.
      En cas d’urgence, veuillez communiquer avec Sam.

      Cordialement,
      Marie`,
    'Je serai en congé du 1er au 15 août, avec un accès limité à mes courriels. Je vous répondrai à mon retour.',
    'Actuellement en vacances, je répondrai à votre message à mon retour.',
  ])('is automatic: %s', (text) => {
    expect(sorted({ text, inReplyTo })).toEqual({ kind: 'automatic', why: 'an absence notice' });
    expect(kindOf({ text, subject: 'Out of office' })).toBe('automatic');
  });

  test.each([
    'Vielen Dank für Ihre Nachricht. Ich bin bis zum 5. Januar im Urlaub und werde Ihre E-Mail danach beantworten.',
    'Gracias por su correo. Estaré de vacaciones hasta el 5 de enero y le responderé a mi regreso.',
    'I no longer work at the library. Please direct your messages to lee@example.net.',
    'Je ne travaille plus à la bibliothèque. Veuillez acheminer vos messages à lee@example.net.',
  ])('is automatic in neighbouring languages, and where somebody left for good: %s', (text) => {
    expect(kindOf({ text, inReplyTo })).toBe('automatic');
  });

  test.each([
    ['Fuera de la oficina: Hola', 'Estoy de vacaciones hasta el lunes.'],
    ['Fuori sede: Ciao', 'Sono in ferie fino a lunedì.'],
    ['Abwesend: Hallo', 'Ich bin nicht im Büro.'],
  ])('may be %s', (subject, text) => {
    expect(kindOf({ subject, text, inReplyTo })).toBe('automatic');
  });

  test('may come as HTML alone', () => {
    const html = '<style>p{}</style><p>I am away until Monday.</p><p>I will reply when I return.</p>';
    expect(kindOf({ text: null, html, inReplyTo })).toBe('automatic');
  });

  test('may greet and tell of the absence in one sentence', () => {
    const text = 'Hi, I’m on vacation until November 3. I’ll get back to you when I return.';
    expect(kindOf({ text, inReplyTo })).toBe('automatic');
  });

  test('needs a promise or a subject where there is no date of return', () => {
    expect(kindOf({ text: 'I am away.', inReplyTo })).toBe('human');
    expect(kindOf({ text: 'I am away.', inReplyTo, subject: 'Out of office' })).toBe('automatic');
  });

  test('may say more below a subject of absence, in answer to a mail', () => {
    const text = 'I am away at a conference about gardens. The office dog is in charge.';
    expect(kindOf({ text, inReplyTo, subject: 'Out of office: This week' })).toBe('automatic');
    expect(kindOf({ text, subject: 'Out of office' })).toBe('human');
  });

  test('may tell of a return only in answer to a mail', () => {
    const text = 'I am on vacation until January 5.';
    expect(kindOf({ text, inReplyTo, subject: 'Thank you' })).toBe('automatic');
    expect(kindOf({ text, subject: 'My holidays' })).toBe('human');
  });

  test('tells of a return by its day', () => {
    const given = { inReplyTo, subject: 'Thank you' };
    expect(kindOf({ ...given, text: 'I am out of town. I will be back on Monday.' })).toBe('automatic');
    expect(kindOf({ ...given, text: 'I am out of town. I will be back.' })).toBe('human');
  });

  test('tells of a return below a subject that it repeats only with thanks for the mail', () => {
    const text = 'I am travelling until August.';
    expect(kindOf({ text, inReplyTo })).toBe('human');
    expect(kindOf({ text: `Thank you for your message. ${text}`, inReplyTo })).toBe('automatic');
    expect(
      kindOf({ text: `Bonjour,\n\nMerci de votre courriel. Je suis absente jusqu’au 5 janvier.`, inReplyTo }),
    ).toBe('automatic');
  });

  test('has a subject of its own, not one behind a prefix of any language', () => {
    const text = 'I am away at a conference about gardens. The office dog is in charge.';
    for (const prefix of ['Re: ', 'RE[2]: ', 'Réf : ', 'AW: ', 'SV: ', '回复：', 'Fwd: '])
      expect(kindOf({ text, inReplyTo, subject: `${prefix}On vacation` })).toBe('human');
    expect(kindOf({ text, inReplyTo, subject: 'On vacation: Re: This week' })).toBe('automatic');
  });

  test('is a person’s as soon as it says anything else', () => {
    const notice = 'I am out of the office until January 5. I will reply when I return.';
    expect(kindOf({ text: notice, inReplyTo })).toBe('automatic');
    expect(kindOf({ text: `${notice} My neighbour sang on the bus.`, inReplyTo })).toBe('human');
    expect(kindOf({ text: `${notice} Could you wait for me?`, inReplyTo })).toBe('human');
    expect(
      kindOf({
        text: `${notice}\n\nOn Mon, Jan 4, 2027 at 7:00 AM Letters <letters@letters.example> wrote:\n> Hello`,
        inReplyTo,
      }),
    ).toBe('human');
  });
});
