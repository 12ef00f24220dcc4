/** What phones and programs add under a mail, in the languages we have met. */
const device =
  /^[\s*_>-]*(?:sent (?:from|via|with|using)\b.{1,80}|get outlook for \w+.*|(?:envoyé|envoye) (?:de(?:puis)?|à partir|par|avec|via)\b.{1,80}|obtenir outlook pour .*|télécharge[rz]? outlook .*|von meinem .{1,60} gesendet\.?|gesendet (?:von|mit)\b.{1,60}|diese nachricht wurde von .{1,60} gesendet\.?|enviado (?:desde|do|de|via)\b.{1,60}|inviato da\b.{1,60}|verzonden (?:vanaf|met|via)\b.{1,60}|skickat från .{1,60}|sendt fra .{1,60}|lähetetty .{1,60}|отправлено (?:из|с) .{1,60}|wysłan[eo] z .{1,60}|send from my .{1,60}|sent by .{1,60} mobile)\s*$/iu;

export const isDeviceLine = (line: string): boolean => line.length < 160 && device.test(line);

/** RFC 3676 §4.3, and its common misspellings. */
export const isSignatureMark = (line: string): boolean =>
  /^(?:-- ?|--\u00a0|—|__+|-{3,})$/.test(line) && line.length < 40;

const disclaimer =
  /^(?:this (?:e-?mail|message)(?: and any| is| may| contains)|the information (?:contained|transmitted) in this|confidentiality notice|ce (?:courriel|message)(?: et| est| peut| contient)|avis de confidentialité|les informations contenues dans ce|please consider the environment|pensez à l['’]environnement|disclaimer\b)/iu;

export const isDisclaimer = (line: string): boolean => disclaimer.test(line.trim().slice(0, 120));
