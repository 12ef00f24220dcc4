import { anyOf } from './phrases.ts';

const sentence = String.raw`(?:^|[\n.!*_>])[\s*_>([-]{0,4}`;

const sentenceEnd = String.raw`\s{0,3}(?:[.!*_)\]]|\n|$)`;

/** How a machine's sentence about itself goes on: what it answers, who runs it, that it takes no answers. A story goes on otherwise. */
const inAnswer = '(?: (?:to|in response to) your (?:recent )?(?:e-?mail|message|request|inquiry))?';
const informing = String.raw`(?: to (?:let you know|inform you|confirm|acknowledge)\b[^.!?\n]{0,120})?`;
const runBy = String.raw`(?: (?:by|from) (?:our|the) [^,.;:!?\n]{0,40}\b(?:system|server|software|service|desk))?`;
const unanswered = String.raw`(?:[ ,;:–-]{1,3}(?:and |so )?(?:please )?do not (?:reply|respond)\b[^.!?\n]{0,60})?`;
const machineEnd = inAnswer + informing + runBy + unanswered + sentenceEnd;
const parMachine = String.raw`(?: (?:par|de) (?:notre|le|un) [^,.;:!?\n]{0,40}\b(?:système|serveur|logiciel|service))?`;
const sansRetour = String.raw`(?:[ ,;:–-]{1,3}(?:veuillez|merci de|prière de) ne pas (?:y )?répondre\b[^.!?\n]{0,60})?`;
const finMachine = parMachine + sansRetour + sentenceEnd;

/** A sentence by which a mail says that nobody wrote it, and that says no more. */
export const declaresItself = anyOf`
  ${sentence}this is an? auto(?:matic(?:ally)?|mated)[- ]?(?:generated )?(?:reply|response|message|e-?mail)${machineEnd}
  ${sentence}this is an? auto(?:matic|mated) (?:notification|acknowledge?ment|confirmation)${machineEnd}
  ${sentence}this (?:e-?mail|message|reply|response) (?:was|is|has been) (?:sent |generated )?automatic(?:ally)?(?: (?:sent|generated|created))?${machineEnd}
  ${sentence}i apologi[sz]e for this automatic reply${sentenceEnd}
  ${sentence}(?:ceci est|il s'agit d') ?une? (?:réponse|message|courriel|e-?mail) (?:automatique|généré)(?:e? automatiquement)?${finMachine}
  ${sentence}ce(?:tte)? (?:message|courriel|e-?mail|réponse) (?:est|a été) (?:(?:généré|envoyé|transmis)e? )?automatique(?:ment)?${finMachine}`;

/** What may follow a request not to answer within its sentence: that nobody reads what comes to the address. */
const unread = String.raw`[^.!?\n]{0,80}(?:mailbox|inbox|address|account|monitored|boîte|adresse|surveillée|consultée)`;
const wholeSentence = String.raw`(?:directly|directement)?(?:${unread}[^.!?\n]{0,80})?${sentenceEnd}`;

/** A sentence that asks for no answers, which people may ask as well. */
export const takesNoAnswers = anyOf`
  ${sentence}(?:please )?do not (?:reply|respond) (?:directly )?to this (?:automat\w+ )?(?:e-?mail|message|notification) ?${wholeSentence}
  ${sentence}(?:veuillez|merci de|prière de|svp|s'il vous plaît,?) ne pas répondre (?:directement )?à ce (?:message|courriel|e-?mail) ?${wholeSentence}`;
