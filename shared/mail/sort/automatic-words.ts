import { anyOf, startOf } from './phrases.ts';

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
  auto: .{1,100} (?:is out of|is away|is on|returning|est absente?)
  \[?auto[-\s]?(?:reply|response|generated)\]?|out of (?:the )?office (?:auto|reply|response|notification)
  vacation (?:auto|reply|response|message)
  réponse (?:automatique|auto\b|d'absen)|(?:message|notification|courriel) (?:automatique )?d'absence
  accusé de réception (?:automatique|:)
  automatische (?:antwort|reactie)|abwesenheits?(?:notiz|nachricht|benachrichtigung|assistent)
  respuesta automática|autorespuesta|resposta automática|risposta automatica|automatisch antwoord|afwezigheids
  automatyczna odpowiedź|odpowiedź automatyczna|autosvar|automatiskt? svar|automaattinen vastaus
  автоматический ответ|автоответ|автоматична відповідь|automatická odpověď|automatikus válasz
  otomatik (?:yanıt|cevap)|răspuns automat|αυτόματη απάντηση|trả lời tự động
  自動(?:応答|返信|回覆)|自动(?:答复|回复)|자동 ?(?:회신|응답)|תשובה אוטומטית|رد تلقائي`;

/** Subjects of a ticket system's first answer, and of a DMARC report (RFC 7489 §7.2.1.1). */
const acknowledgement = startOf`
  \[?(?:request|ticket) (?:received|created)\b|\[?(?:ticket|case|incident)\b.{0,20}\d.{0,40}\b(?:received|created|opened)\b
  we(?:'ve| have)? received your (?:request|message|ticket|e-?mail)
  nous avons (?:bien )?reçu votre (?:demande|requête|message|courriel|billet)
  votre (?:demande|requête|billet)\b.{0,40}\b(?:reçue?|enregistrée?|créée?)\b
  report domain: .{1,200} submitter:`;

export const isAutomaticSubject = (subject: string): boolean =>
  automaticReply.test(subject) || acknowledgement.test(subject);

/** Subjects of absence that people write too. */
export const absenceSubject = anyOf`
  out of (?:the )?office|away from|\b(?:on|annual) (?:vacation|holidays?|leave)|\bvacation\b|\babsen(?:ce|te?)\b
  en (?:vacances|congé)|hors (?:du )?bureau|abwesen|fuera de la oficina|fora do escritório|fuori (?:sede|ufficio)`;

const sentence = String.raw`(?:^|[\n.!*_>])[\s*_>([-]{0,4}`;

/** A sentence by which a mail says that nobody wrote it. */
export const declaresItself = anyOf`
  ${sentence}this is an? auto(?:matic(?:ally)?|mated)[- ]?(?:generated )?(?:reply|response|message|e-?mail)
  ${sentence}this is an? auto(?:matic|mated) (?:notification|acknowledge?ment|confirmation)
  ${sentence}this (?:e-?mail|message|reply|response) (?:was|is|has been) (?:sent |generated )?automatic
  ${sentence}i apologi[sz]e for this automatic reply
  ${sentence}(?:ceci est|il s'agit d') ?une? (?:réponse|message|courriel|e-?mail) (?:automatique|généré)
  ${sentence}ce(?:tte)? (?:message|courriel|e-?mail|réponse) (?:est|a été) (?:généré|envoyé|transmis)e? automatique`;

/** What may follow a request not to answer within its sentence: that nobody reads what comes to the address. */
const unread = String.raw`[^.!?\n]{0,80}(?:mailbox|inbox|address|account|monitored|boîte|adresse|surveillée|consultée)`;
const wholeSentence = String.raw`(?:directly|directement)?(?:${unread}[^.!?\n]{0,80})?\s{0,3}(?:[.!*_)\]]|\n|$)`;

/** A sentence that asks for no answers, which people may ask as well. */
export const takesNoAnswers = anyOf`
  ${sentence}(?:please )?do not (?:reply|respond) (?:directly )?to this (?:automat\w+ )?(?:e-?mail|message|notification) ?${wholeSentence}
  ${sentence}(?:veuillez|merci de|prière de|svp|s'il vous plaît,?) ne pas répondre (?:directement )?à ce (?:message|courriel|e-?mail) ?${wholeSentence}`;
