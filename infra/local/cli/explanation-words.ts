import type { Language } from '../../../shared/language/language.ts';
import type { Unread } from '../../../shared/mail/message.ts';
import type { Sorted } from '../../../shared/mail/sorted.ts';

interface Words {
  from: (who: string, subject: string) => string;
  noMail: string;
  human: string;
  language: Record<Language, string>;
  unknownLanguage: string;
  sure: (percent: number) => string;
  unsure: string;
  read: { text: string; html: string };
  attached: (files: string) => string;
  unread: Record<Unread, string>;
  and: string;
  kept: (why: string) => string;
  cut: (why: string) => string;
  result: string;
  nothing: string;
  says: string;
  kinds: Record<Exclude<Sorted['kind'], 'human'>, string>;
  answers: Record<'accepted' | 'declined' | 'tentative' | 'other', string>;
  sign: (why: string) => string;
  permanent: string;
  passing: string;
}

const en: Words = {
  from: (who, subject) => `from ${who}, “${subject}”`,
  noMail: 'this does not look like a mail: it has no From and no Date',
  human: 'written by a person',
  language: { en: 'in English', fr: 'in French' },
  unknownLanguage: 'in a language we cannot tell',
  sure: (percent) => `${percent} % sure`,
  unsure: 'not sure: a steward sees it first',
  read: { text: 'its plain text was read', html: 'its HTML was read' },
  attached: (files) => `with: ${files}`,
  unread: {
    encrypted: 'part of it is encrypted and was not read',
    cut: 'it is too long: its end was not read',
    damaged: 'it is damaged',
  },
  and: '; ',
  kept: (why) => `KEPT: ${why}`,
  cut: (why) => `left out: ${why}`,
  result: 'The writer’s words:',
  nothing: 'no words in it',
  says: 'It says:',
  kinds: {
    automatic: 'an automatic answer; nothing of it is used',
    bounce: 'a mail system says that a letter did not arrive, or arrived late',
    complaint: 'somebody pressed “this is spam”: their letters stop',
    unsubscribe: 'a mail program’s button for leaving: taken as “stop”',
    'read-receipt': 'a receipt: somebody opened a letter; nothing of it is used',
    challenge: 'a machine that wants proof of a person before it passes a letter on; nothing of it is used',
    'calendar-reply': 'a calendar’s answer to an invitation',
    reaction: 'a reaction, one sign in answer to a letter',
    list: 'mail of a mailing list; nothing of it is used',
    own: 'our own mail coming back; nothing of it is used',
  },
  answers: { accepted: 'yes', declined: 'no', tentative: 'maybe', other: 'something else' },
  sign: (why) => `how we know: ${why}`,
  permanent: 'for good',
  passing: 'for now',
};

const fr: Words = {
  from: (who, subject) => `envoyé par ${who}, « ${subject} »`,
  noMail: 'ceci ne ressemble pas à un courriel : ni expéditeur (From) ni date (Date)',
  human: 'écrit par une personne',
  language: { en: 'en anglais', fr: 'en français' },
  unknownLanguage: 'dans une langue que nous ne reconnaissons pas',
  sure: (percent) => `sûr à ${percent} %`,
  unsure: 'pas sûr : une personne-ressource le voit d’abord',
  read: { text: 'son texte simple a été lu', html: 'son HTML a été lu' },
  attached: (files) => `avec : ${files}`,
  unread: {
    encrypted: 'une partie est chiffrée et n’a pas été lue',
    cut: 'il est trop long : sa fin n’a pas été lue',
    damaged: 'il est abîmé',
  },
  and: ' ; ',
  kept: (why) => `GARDÉ : ${why}`,
  cut: (why) => `laissé de côté : ${why}`,
  result: 'Les mots de la personne :',
  nothing: 'aucun mot',
  says: 'On y lit :',
  kinds: {
    automatic: 'une réponse automatique ; rien n’en est utilisé',
    bounce: 'un système de courriel dit qu’une lettre n’est pas arrivée, ou tarde',
    complaint: 'quelqu’un a cliqué sur « pourriel » : ses lettres s’arrêtent',
    unsubscribe: 'le bouton d’un logiciel de courriel pour partir : compris comme « arrêt »',
    'read-receipt': 'un accusé : quelqu’un a ouvert une lettre ; rien n’en est utilisé',
    challenge:
      'une machine qui veut la preuve d’une personne avant de remettre une lettre ; rien n’en est utilisé',
    'calendar-reply': 'la réponse d’un agenda à une invitation',
    reaction: 'une réaction, un seul signe en réponse à une lettre',
    list: 'le courriel d’une liste de diffusion ; rien n’en est utilisé',
    own: 'notre propre courriel qui revient ; rien n’en est utilisé',
  },
  answers: { accepted: 'oui', declined: 'non', tentative: 'peut-être', other: 'autre chose' },
  sign: (why) => `à quoi on le voit (en anglais) : ${why}`,
  permanent: 'pour de bon',
  passing: 'pour le moment',
};

/** What an explanation of a mail says, in the reader's language. */
export const explanationWords: Record<Language, Words> = { en, fr };
