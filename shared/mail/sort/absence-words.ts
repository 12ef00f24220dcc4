import { anyOf, startOf, wholeOf } from './phrases.ts';

/** What the sentences of an absence notice say, in English and French, and in less detail in their neighbours' languages. */

const away = [
  'out of|away|on (?:an? )?(?:\\w+ )?(?:vacation|holidays?|leave|trip)|travell?ing|unavailable|closed',
  'not (?:in the office|available|at work|working)|(?:off|out)\\b(?! of (?!(?:the )?(?:office|town|city|country)\\b))',
].join('|');
const absent = [
  'absente?s?|en (?:vacances|congé|déplacement|formation|voyage|arrêt)|indisponibles?|fermés?',
  "à l'(?:extérieur|étranger)|hors (?:du (?:bureau|pays)|de (?:la ville|la province|mon bureau|nos bureaux))",
].join('|');
/** Up to four, since up to three would be compiled as three copies of all that follows: half of a first mail's time. */
const now = '(?:currently |presently |now |also |unfortunately ){0,4}';
const maintenant = '(?:actuellement |présentement |malheureusement |également |aussi ){0,4}';

/** The writer, or their office, is or will be away: not that they were. */
export const absence = anyOf`
  \b(?:i'm|we're|(?:i|we)'ll be|(?:i|we|(?:our|the|my) offices?) (?:am|is|are|will be)) ${now}(?:${away})
  ^\p{L}+(?: \p{L}+)? (?:is|will be) ${now}(?:out of (?:the )?office|away|on (?:\w+ )?(?:vacation|leave))
  \b(?:je (?:suis|serai|me trouve)|nous (?:sommes|serons)|(?:notre|le|mon|nos) bureaux? (?:est|sera|sont|seront)) ${maintenant}(?:${absent})
  ^(?:currently|presently) (?:out of|away|on)|^(?:actuellement|présentement) (?:absente?|en (?:congé|vacances)|hors)
  ^(?:i|\p{L}+(?: \p{L}+)?) (?:no longer works?|(?:am|is) no longer) (?:at|for|with|in)\b|\bje ne (?:travaille|suis) plus (?:pour|à|au|chez|en)\b
  \b(?:ich bin|ich werde|wir sind|wir werden) .{0,60}(?:im urlaub|abwesend|nicht im (?:büro|haus|dienst)|außer haus|verreist|in elternzeit)\b
  \b(?:das|mein|unser) büro (?:ist|bleibt) .{0,60}(?:geschlossen|nicht besetzt)
  \b(?:estoy|estaré|estamos|estaremos|me encuentro) (?:actualmente )?(?:de (?:vacaciones|baja|viaje)|fuera de (?:la|mi) oficina|ausentes?)\b
  \bnuestra oficina (?:está|estará|permanecerá) cerrada
  \b(?:sono|sarò|siamo|saremo) (?:attualmente )?(?:in (?:ferie|vacanza|congedo)|fuori (?:sede|ufficio|dall'ufficio)|assent[ei])\b
  \b(?:estou|estarei|estamos|estaremos) (?:de (?:férias|licença)|fora do escritório|ausentes?)\b
  \bik ben .{0,40}(?:afwezig|(?:met|op) vakantie|niet (?:aanwezig|op kantoor))`;

/** One of these is in every such sentence. A cheap look first: the sentence is a costly one to look for. */
export const mayBeAbsent = anyOf`
  \b(?:out|off)\b|\bon (?:an? )?(?:\w+ )?(?:vacation|holiday|leave|trip)|away|travel|unavailable|closed|\bnot (?:in|available|at|working)\b|no longer
  absent|conge|deplacement|formation|voyage|arret|vacances|indisponible|ferme|exterieur|etranger|hors|\bplus (?:pour|a|au|chez|en)\b
  vacaciones|vacanza|urlaub|abwesend|nicht im (?:büro|haus|dienst)\b|nicht besetzt|außer|verreist|elternzeit|geschlossen|baja|viaje|fuera|ausente|cerrada
  ferie|congedo|fuori|assent|férias|licença|fora|afwezig|vakantie|niet`;

/** An answer later. */
export const promise = anyOf`
  \b(?:will|'ll|shall) (?:\w+ )?(?:reply|respond|answer|get back to|follow up|read|attend|contact you|reach out)
  \b(?:will|'ll) be in touch|\b(?:reply|respond|response) .{0,60}\b(?:when|upon|on|once|after|as soon as) .{0,20}\b(?:return|back)
  \b(?:répondrai|répondrons|recontacterai|donnerai suite|traiterai|prendrai connaissance|lirai)
  \b(?:werde|werden) .{0,80}(?:beantwort|antworten|bearbeit|gelesen|lesen|melden|weitergeleitet)|\bmelde mich\b
  \b(?:responderé|contestaré|responderemos|contestaremos|risponderò|risponderemo|responderei|responderemos)\b`;

/** A date of return. */
export const comesBack = anyOf`
  \b(?:will|'ll|shall) (?:be )?(?:back|return)|\breturn(?:ing)? (?:to the office )?(?:on|in|by)\b|\buntil\b|\btill\b
  \bback (?:in the office )?(?:on|in|at)\b|\breviendrai|\b(?:serai|serons|sera) de retour|jusqu'
  (?:dès|à|de) (?:mon|notre) retour|retour (?:au bureau )?le\b|de retour (?:le|en|au)\b
  \bbis (?:zum|einschließlich)\b|\bwieder (?:da|zurück|erreichbar|im büro)\b|\bnach meiner rückkehr
  \bhasta (?:el|nuevo)\b|\b(?:volveré|regresaré)\b|\ba mi (?:regreso|vuelta)\b|\bfino (?:a|al)\b|\bal mio rientro\b`;

/** A day in the calendar: a notice is written before it is known when it will be read. */
export const day = anyOf`
  \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
  \b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b
  \b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b
  (?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|\b(?:lunes|martes|miércoles|jueves|viernes)\b`;

/** Days and hours that only somebody who writes just now can name. */
export const justNow = anyOf`
  \b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening))\b
  \baujourd'hui\b|\bdemain\b|\bce (?:matin|soir)\b|\bcet après-midi\b
  \bheute\b|\bhoy\b`;

/** Somebody to ask meanwhile, or no access to mail. */
export const meanwhile = anyOf`
  \b(?:urgent|urgency|emergenc(?:y|ies)|immediate|pressing|in my absence|during (?:my|this) (?:absence|time))\b
  \bin the meantime\b|^please (?:contact|call|e-?mail|reach|write|direct)|\bplease (?:contact|call|reach|direct|speak)
  \b(?:limited|intermittent|little|no|sporadic|without) access\b|\b(?:not be|will be) (?:checking|monitoring)
  \bcheck(?:ing)? (?:my )?e-?mails?\b
  urgence|urgente?s?\b|en mon absence|pendant (?:mon absence|cette période)|d'ici là|pas accès
  (?:veuillez|vous pouvez|n'hésitez pas à|merci de) (?:\w+ )?(?:contacter|communiquer|joindre|rejoindre|écrire)
  (?:veuillez|vous pouvez|n'hésitez pas à|merci de) (?:vous )?(?:adresser|appeler)
  accès (?:limité|restreint|à mes)|consulter(?:ai)? (?:pas )?mes (?:courriels|messages)
  (?:veuillez|vous pouvez|merci de) (?:acheminer|transmettre|faire suivre|diriger)\b
  \bin dringenden fällen\b|\bdringende?n?\b|\bin meiner abwesenheit\b|\bwenden sie sich\b|\bkein(?:en)? zugriff\b
  \ben mi ausencia\b|\bpóngase en contacto\b|\bcontacte (?:con|a)\b|\bacceso limitado\b|\bper urgenze\b`;

/** That a mail came. */
export const receipt = anyOf`
  \b(?:we|i)(?:'ve| have)? received your\b|\b(?:request|ticket|inquiry) .{0,60}\b(?:has been|was) (?:received|created|opened)\b
  \b(?:avons|ai) (?:bien )?reçu votre\b|\b(?:demande|requête|billet) .{0,60}\b(?:a|a bien) été (?:reçue?|enregistrée?|créée?)\b`;

/** How a clause of its own begins. */
export const startsClause = startOf`
  (?:i|he|she|it|they|we|you|there|this|that|these|the|an?|my|our|his|her|their|your)\b|(?:[cjl]|qu)'
  (?:je|il|elle|on|nous|vous|ils|elles|ce|cette|ces|le|la|les|une?|mon|ma|mes|notre|nos|son|sa|ses|leurs?)\b
  (?:ich|er|sie|es|wir|der|die|das|eine?|meine?|unsere?|yo|ella|ellos|el|los|las|un|mi|mis|nuestr[oa]s?)\b`;

/** Greeting, thanks, wishes, and what a machine says of itself. */
export const courtesy = wholeOf`
  (?:hello|hi|hey|dear|greetings|good (?:morning|day|afternoon))\b.{0,40}|(?:many )?thank(?:s| you)\b.{0,80}
  (?:bonjour|bonsoir|salut|chère?s?|allô)\b.{0,40}|merci\b.{0,80}|(?:i )?(?:appreciate|apologi[sz]e).{0,80}
  have an? .{1,40}|happy .{1,30}|enjoy .{1,40}|bonnes? .{1,40}|bel(?:le)? .{1,30}|joyeu.{1,40}|passez .{1,40}
  your (?:message|e-?mail|call) .{1,120}|votre (?:message|courriel|appel) .{1,120}
  this is an? auto.{1,120}|ceci est .{0,20}automatique.{0,80}|[-*_~=\s]+
  (?:les? )?(?:english|français|message français|the english).{0,40}
  (?:hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|hola|estimad[oa]s?|buen(?:os|as) (?:días|tardes)|buongiorno)\b.{0,40}
  (?:vielen dank|herzlichen dank|danke|(?:muchas )?gracias|grazie)\b.{0,80}|dies ist eine automatische .{1,80}`;

/** Thanks for a mail as such, whatever it says. */
export const thanks = anyOf`
  \byour (?:message|e-?mail)\b|\bvotre (?:message|courriel|e-?mail)\b|\bfor (?:e-?mailing|writing|contacting)\b
  \bihre (?:nachricht|e-?mail|mail)\b|\bsu (?:mensaje|correo)\b`;

/** Words that close a mail: what follows is a signature. */
export const closing = wholeOf`
  (?:with )?(?:best|kind(?:est)?|warm(?:est)?|many)? ?(?:regards|wishes|thanks)|thank you(?: (?:very|so) much)?
  sincerely(?: yours)?|yours(?: truly| sincerely)?|cheers|take care|(?:bien )?cordialement|bien à vous|amicalement
  (?:meilleures |sincères )?salutations(?: distinguées)?|merci(?: beaucoup| et .{1,30})?|au plaisir|à bientôt
  respectueusement|--
  (?:mit )?(?:freundlichen|besten|viele|beste|liebe|herzliche) grüßen?|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente`;

/** What only a person asks or answers: then it is no notice, whatever else it says. */
export const personal = anyOf`
  [?？]|(?<!any |toute |toutes )\b(?:your|the|this|that|ta|votre|la|cette) question\b|\bp\.? ?s\.? ?[:.]
  \b(?:paused?|stop|suspend|unsubscribe|subscription|letters?|digests?|newsletters?)\b
  mettre en pause|mets? en pause|suspendre|désabonne|\blettres?\b|infolettre
  \b(?:deine|ihre|die|diese|tu|su|esta) (?:frage|pregunta)\b|pausieren|abbestellen|\bpausar\b|\bbriefe\b|\bcartas?\b
  \bmy new (?:e-?mail|address)|\bma nouvelle adresse|\bmon nouveau courriel`;
