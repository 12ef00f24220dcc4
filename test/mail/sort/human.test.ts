import { describe, expect, test } from 'vitest';
import { type Given, lines, sorted } from './mails.ts';

const inReplyTo = 'letter@ca-central-1.amazonses.com';

/** Mail of people that looks like a machine's in some way. */
const people: [string, Given][] = [
  ['a reply', {}],
  ['an empty mail', { text: '', subject: '' }],
  ['Outlook’s X-Auto-Response-Suppress', { headers: { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' } }],
  ['Auto-Submitted: no', { headers: { 'Auto-Submitted': 'no' } }],
  ['Precedence: list alone', { headers: { Precedence: 'list' } }],
  [
    'an absence that is over',
    { text: 'I was out of the office when I read your question, and it made me smile.' },
  ],
  [
    'an absence and an answer',
    { text: 'I am away until Monday. My neighbour sang on the bus. I will reply again when I return.' },
  ],
  [
    'an absence and a request',
    { text: 'I’ll be on vacation until September 5, please pause my letters. I will be back on the 6th.' },
  ],
  ['an absence told to settings@', { subject: 'vacation', text: 'I am away until January 5.' }],
  [
    'une absence et une demande',
    { text: 'Je suis absente jusqu’au 5 janvier. Mettre en pause, svp. De retour le 6.' },
  ],
  ['une absence racontée', { text: 'J’étais en vacances quand j’ai lu ta question.\nMa sœur a chanté.' }],
  [
    'a long story that begins with an absence',
    { text: `I am on vacation. ${'We walked by the lake. '.repeat(100)}` },
  ],
  [
    'an answer to an automatic reply',
    { subject: 'Re: Automatic reply: Hello', text: 'Enjoy your holidays!' },
  ],
  [
    'a forwarded bounce',
    {
      subject: 'Fwd: Undelivered Mail Returned to Sender',
      text: 'What does this mean?\n\nThis message was created automatically by mail delivery software.',
    },
  ],
  [
    'a forwarded bounce with its parts',
    {
      text: 'What does this mean?',
      parts: [['message/delivery-status', 'Final-Recipient: rfc822; a@b.ca\nAction: failed\nStatus: 5.1.1']],
    },
  ],
  ['a mail that says it is not automatic', { headers: { 'X-Autoreply': 'no' } }],
  ['a poem attached', { subject: 'Read: my poem', text: '', parts: [['application/pdf', '']] }],
  ['a subject of absence, and a story', { subject: 'Out of office', text: 'Today the bus sang to me.' }],
  ['a promise without absence', { text: 'I will reply when I return. For now, please contact Sam.' }],
  [
    'un avis d’absence à une rencontre',
    { subject: 'Avis d’absence', text: 'Je serai absente mardi soir, désolée.' },
  ],
  [
    'a question about a bounce',
    { subject: 'Undeliverable: my letter', text: 'My letter to you came back. Why?' },
  ],
  [
    'an answer below the subject of a bounce',
    {
      subject: 'Re: Undeliverable: A question for you',
      text: 'The answer could not be delivered to lee@example.net, they say.',
    },
  ],
  [
    'a member who misses a letter',
    {
      subject: 'Mail delivery problem',
      text: 'Your letter to marie@example.net did not reach me last week. Can you send it again?',
    },
  ],
  [
    'a member who misses chairs',
    { subject: 'Delivery problem', text: 'The chairs could not be delivered last week.' },
  ],
  [
    'un membre dont la réponse revient',
    {
      subject: 'Message non livré',
      text: 'Ma réponse à lettres@letters.example n’a pas été livrée.',
    },
  ],
  ['a postmaster with a question', { from: 'postmaster@example.org', text: 'May our club join?' }],
  [
    'an answer to a question about vacations',
    {
      subject: 'Re: A question for you: What do you do on vacation?',
      text: 'I am on vacation in Kingston now. We swim every day.',
      inReplyTo,
    },
  ],
  [
    'an answer to it that tells of a return',
    { subject: 'RE: Your vacation', text: 'I am on vacation in Kingston until Monday.', inReplyTo },
  ],
  [
    'une réponse à une question sur les vacances',
    {
      subject: 'Réf : Que faites-vous en vacances ?',
      text: 'Je suis en congé et je fais du pain avec ma sœur.',
      inReplyTo,
    },
  ],
  ['an answer to where one is', { text: 'I will be travelling until August with my sister.', inReplyTo }],
  ['a day off', { text: 'I am off today. I will be back tomorrow.', inReplyTo }],
  ['a day out and a promise', { text: 'I am away today. I will answer tomorrow.', inReplyTo }],
  ['un jour de congé', { text: 'Je suis en congé aujourd’hui. Je répondrai demain.', inReplyTo }],
  [
    'a story of a vacation',
    {
      subject: 'Vacation',
      text: 'We are on vacation in Perth, and the baker turned out to be my cousin!',
      inReplyTo,
    },
  ],
  [
    'a story of a vacation that ends on a day',
    {
      subject: 'Vacation',
      text: 'I am on vacation in Perth until Monday and my aunt sings at breakfast.',
      inReplyTo,
    },
  ],
  [
    'une histoire de vacances',
    {
      subject: 'En vacances',
      text: 'Nous sommes en vacances jusqu’à lundi, et le boulanger est mon cousin.',
      inReplyTo,
    },
  ],
  [
    'a story behind a subject of absence with a colon',
    { subject: 'Out of office: a tale', text: 'I am away and my cat writes my mail.', inReplyTo },
  ],
  [
    'a second sentence below a subject of absence',
    { subject: 'Out of office', text: 'I am away. The ducks are back.', inReplyTo },
  ],
  [
    'somebody to ask about a recipe',
    { text: 'I am away on Friday. Please contact Lee for the bread; he has the flour.', inReplyTo },
  ],
  [
    'eine Geschichte aus dem Urlaub',
    {
      text: 'Danke für Ihre Nachricht. Ich bin bis zum 5. Mai im Urlaub und der Wirt ist mein alter Lehrer.',
      inReplyTo,
    },
  ],
  [
    'un cuento de vacaciones',
    {
      subject: 'Vacaciones',
      text: 'Estoy de vacaciones hasta el lunes y mi hermana canta en el bus.',
      inReplyTo,
    },
  ],
  [
    'a new address after a job',
    { text: 'I no longer work at the mill. Please write to my new address lee@example.net.', inReplyTo },
  ],
  ['a machine that is told of', { text: 'This is an automatic reply, said the lift, and we laughed.' }],
  ['a reply that comes by itself', { text: 'This reply is automatic for me: yes, always.' }],
  ['une machine racontée', { text: 'Ceci est un message automatique, disait la voix, et ma mère a ri.' }],
  ['a subject like a machine’s', { subject: 'Autoreply to love', text: 'Once I said yes to everybody.' }],
  [
    'un titre comme celui d’une machine',
    { subject: 'Réponse automatique', text: 'Voilà le nom de notre chorale. Venez chanter !' },
  ],
  [
    'a subject like an acknowledgement’s',
    { subject: 'We received your message', text: 'So said the whales in her book.' },
  ],
  ['a number of a ticket', { subject: 'Ticket #7', text: 'We received your letter on the train.' }],
  ['milk that is out', { text: 'I’m out of milk. I will be back.', inReplyTo }],
  ['un coup de colère', { text: 'Je suis hors de moi. Je répondrai plus tard.', inReplyTo }],
  [
    'somebody who wants no answer',
    { text: 'My sister surprised me. Please do not reply to this email, my mom reads it.' },
  ],
  [
    'somebody who wants no answer, in a sentence of its own',
    { text: 'My sister surprised me. Please do not reply to this email.' },
  ],
  ['somebody who says why not to answer', { text: 'Please do not reply to this email, mom reads it.' }],
  [
    'quelqu’un qui ne veut pas de réponse',
    { text: 'Ma sœur m’a surprise. Merci de ne pas répondre à ce courriel, ma mère le lit.' },
  ],
  ['a machine that is quoted', { text: 'It rang. “This is an automated message”, it said. How odd.' }],
  ['a person with an address like a list’s', { from: 'home-owner@example.net' }],
  ['a wary person', { text: 'Please confirm that you are a human before I answer anything.' }],
  [
    'a wary person above our letter',
    {
      text: lines`
        Are you a robot? Please confirm you are a real person before I answer.

        On Tue, Nov 24, 2026 at 6:18 PM Letters <letters@letters.example> wrote:
        > Read this letter in your browser: https://letters.example/digests/1`,
    },
  ],
  [
    'a wary person with a page of their own',
    { text: 'Please confirm that you are a real person. I write at https://example.net/garden.' },
  ],
  [
    'une personne méfiante',
    { text: 'Prouvez que vous êtes un humain. J’écris sur https://exemple.ca/jardin.' },
  ],
  [
    'an answer to a subject that asks for proof',
    { subject: 'Re: Confirm that you are human', text: 'It is here: https://example.net/garden' },
  ],
  [
    'a member who asks where to click',
    { text: 'Where do I click so I can receive your emails? I only see https://letters.example/a.' },
  ],
  [
    'a member whose click failed',
    {
      text: 'When I click the link https://letters.example/a so that I can receive your emails, it is blank.',
    },
  ],
  [
    'a member with a new address',
    {
      text: 'Please confirm you got my new address, so that I can receive your messages. See https://example.net/me',
    },
  ],
  [
    'a member without a page',
    { subject: 'Hello', text: 'To deliver your message, please reply to this message once, says my phone.' },
  ],
  ['an emoji in an ordinary reply', { text: '👍', inReplyTo }],
  ['a book somebody loved', { text: 'Loved "Anne of Green Gables", it made me laugh.' }],
  ['a subject that begins with Read', { subject: 'Read: my poem', text: 'Here is my poem.\nThe bus sang.' }],
  ['un sujet qui commence par Lu', { subject: 'Lu : votre lettre', text: 'Elle m’a fait du bien.' }],
  ['a plan written in words', { subject: 'Accepted: picnic', text: 'Yes, I will come to the picnic.' }],
  [
    'an invitation of a person',
    {
      text: 'Come to my party.',
      parts: [['text/calendar', 'BEGIN:VCALENDAR\nMETHOD:REQUEST\nUID:1\nEND:VCALENDAR']],
    },
  ],
  [
    'a mail about deliveries',
    { subject: 'Delivery of the chairs', text: 'The chairs could not be delivered.' },
  ],
  [
    'a mail below a line about automatic mail, quoted',
    { text: 'Thank you!\n\nOn Tuesday, Letters wrote:\n> This is an automatic reply.' },
  ],
  ['a person called Auto', { subject: 'auto repair day', text: 'Who can help with my car?' }],
  [
    'une personne absente d’une rencontre',
    { subject: 'Absence', text: 'Je serai absente mardi. Qui peut me remplacer ?' },
  ],
];

describe('a person’s mail', () => {
  test.each(people)('is human: %s', (_, given) => {
    expect(sorted(given)).toEqual({ kind: 'human' });
  });

  test('is human with a note to an invitation', () => {
    const calendar = lines`
      BEGIN:VCALENDAR
      METHOD:REPLY
      BEGIN:VEVENT
      UID:picnic@letters.example
      ATTENDEE;PARTSTAT=ACCEPTED:mailto:marie@example.net
      SUMMARY:Picnic
      END:VEVENT
      END:VCALENDAR`;
    const text = 'I will come, and my sister brings bread.';
    expect(sorted({ subject: 'Accepted: Picnic', text, parts: [['text/calendar', calendar]] }).kind).toBe(
      'human',
    );
  });

  test('is never taken for human with an empty envelope sender', () => {
    expect(sorted({}, '')).toEqual({ kind: 'automatic', why: 'no envelope sender' });
    expect(sorted({}, '<>').kind).toBe('automatic');
    expect(sorted({}, '<MAILER-DAEMON>').kind).toBe('automatic');
  });
});
