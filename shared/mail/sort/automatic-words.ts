import { isOfAnotherMail } from '../words/printed/subject-prefix.ts';
import { startOf } from './phrases.ts';

/** Header fields (lower case) that autoresponders, Exchange's rules, ticket systems and notifiers set. */
const automaticFields = new Set(
  `x-ms-exchange-inbox-rules-loop x-ms-exchange-generated-message-source x-vacation x-fc-machinegenerated x-cron-env
  rt-ticket x-rt-loop-prevention x-otrs-loop x-jira-fingerprint x-bugzilla-reason x-github-reason x-gitlab-project
  x-trac-ticket-id x-launchpad-message-rationale`.split(/\s+/),
);

/** One of those, or a name of the many made of "auto" and "reply", "respond", "generated" and the like. */
export const isAutomaticField = (name: string): boolean =>
  automaticFields.has(name) ||
  /^(?!auto-submitted|x-auto-response-suppress)(?:[a-z]{1,20}-){0,2}auto-?(?:repl|respon|gen|sub|not|ans)/.test(
    name,
  );

export const robotProgram = /\bvacation\b|auto-?respond|auto-?reply|procmail|\bcron\b/i;

/** Addresses that say of themselves that they take no answers. */
export const automaticSender = startOf`
  (?:no|not|do-?not|dont|ne-?pas)[._-]?(?:reply|replies|respond|response|repondre|answer)\b[^@]*@
  (?:noreply|nepasrepondre|auto-?(?:reply|respon[a-z]*|confirm[a-z]*|mailer|notify))\b[^@]*@
  (?:notifications?|alerts?|cron|www-data)@`;

/** How the subject of an automatic reply begins, in the languages of the major mail programs. */
const automaticReply = startOf`
  auto(?:matic|mated|matisch[a-z]*)?[-\s]?(?:reply|replied|respon[a-z?]*|acknowledge?ment)\b
  \[?auto[-\s]?(?:reply|response|generated)|out of (?:the )?office (?:auto[-\s]?(?:reply|response)?|reply|response|notification)
  vacation (?:auto|reply|response|message)
  réponse (?:automatique|auto\b|d'absen)|(?:message|notification|courriel) (?:automatique )?d'absence
  accusé de réception(?: automatique)?
  automatische (?:antwort|reactie|beantwoording)|abwesenheits?(?:notiz|nachricht|benachrichtigung|assistent)
  respuesta automática|autorespuesta|resposta automática|risposta automatica|automatisch antwoord|afwezigheids
  automatyczna odpowiedź|odpowiedź automatyczna|autosvar|automatiskt? svar|automaattinen vastaus
  автоматический ответ|автоответ|автоматична відповідь|automatická odpověď|automatikus válasz
  otomatik (?:yanıt|cevap)|răspuns automat|αυτόματη απάντηση|trả lời tự động
  自動(?:応答|返信|回覆)|自动(?:答复|回复)|자동 ?(?:회신|응답)|(?:תשובה|מענה|תגובה) (?:אוטומטית?|אוטומטי)
  (?:ال)?رد (?:ال)?تلقائي|پاسخ خودکار|خودکار جواب|स्वचालित (?:उत्तर|जवाब|प्रतिक्रिया)|स्वतः उत्तर|স্বয়ংক্রিয় (?:উত্তর|জবাব)
  (?:การ)?ตอบกลับ(?:โดย)?อัตโนมัติ|(?:balasan|jawapan|jawaban|respons) (?:otomatis|automatik|auto)|awtomatikong (?:tugon|sagot)
  автоматичен отговор|автоматски одговор|аўтаматычны адказ|аўтаадказ|automatski odgovor|samodejni odgovor
  automaatvastus|automaatne vastus|automatinis atsakymas|automātiska atbilde|automātiskā atbilde|sjálfvirkt svar|automatická odpoveď
  përgjigje automatike|ავტომატური პასუხი|ավտոմատ պատասխան|avtomatik (?:cavab|javob)|автоматты жауап
  erantzun automatikoa|resposta automàtica|ymateb awtomatig|outomatiese antwoord|majibu ya kiotomatiki`;

/** How a ticket system's first answer begins, or that of somebody who reads on behalf of many. */
const acknowledgement = startOf`
  \[?(?:request|ticket) (?:received|created)\b|\[?(?:ticket|case|incident)\b.{0,20}\d.{0,40}\b(?:received|created|opened)\b
  we(?:'ve| have)? received your (?:request|message|ticket|e-?mail)
  nous avons (?:bien )?reçu votre (?:demande|requête|message|courriel|billet)
  votre (?:demande|requête|billet)\b.{0,40}\b(?:reçue?|enregistrée?|créée?)\b`;

/** Subjects that nobody writes: a ticket's label or number, Domino's notice of absence, a DMARC report (RFC 7489 §7.2.1.1). */
const machineSubject = startOf`
  \[(?:request|ticket) (?:received|created)\]|\[?(?:ticket|case|incident)\b.{0,20}#\d.{0,40}\b(?:received|created|opened)\b
  votre (?:demande|requête|billet)\b.{0,20}#\d.{0,40}\b(?:reçue?|enregistrée?|créée?)\b
  auto: .{1,100} (?:is out of|is away|is on|returning|est absente?)|report domain: .{1,200} submitter:`;

/** A subject that only machines write. Of "Automatic reply" only the one with the subject of the mail that it answers behind. */
export const isAutomaticSubject = (subject: string): boolean =>
  machineSubject.test(subject) || standsBeforeAnother(subject, automaticReply);

/** A subject as automatic replies have, which people write too: "Automatic reply", "We received your message". */
export const mayBeAutomaticSubject = (subject: string): boolean =>
  automaticReply.test(subject) || acknowledgement.test(subject);

/** How the subject of a notice of absence begins. */
const outOfOffice = startOf`
  out of (?:the )?office|hors (?:du )?bureau|absente? du bureau|abwesen|fuera de la oficina|fora do escritório
  fuori (?:sede|ufficio)`;

/** What other subjects of absence say; without the subject of a mail behind, people write them as well. */
const absent = startOf`
  (?:i am |i'm |we are )?(?:away from|(?:on |annual )?(?:vacation|holidays?|leave))\b|absen(?:ce|te?)\b
  (?:je suis )?en (?:vacances|congé)\b`;

export const isOutOfOffice = (subject: string): boolean => outOfOffice.test(subject);

/** "Out of office: This week", "On vacation: Re: This week". */
export const isOutOfOfficeOf = (subject: string): boolean =>
  standsBeforeAnother(subject, outOfOffice) ||
  isOfAnotherMail(behind(subject, absent).replace(/^[\s:]+/, ''));

const standsBeforeAnother = (subject: string, words: RegExp): boolean => {
  const rest = behind(subject, words);
  return /^[\p{L}\p{M}]{0,20} ?[:：\]] ?\S/u.test(rest) || isOfAnotherMail(rest.trim());
};

const behind = (subject: string, words: RegExp): string => {
  const found = words.exec(subject);
  return found ? subject.slice(found[0].length) : '';
};
