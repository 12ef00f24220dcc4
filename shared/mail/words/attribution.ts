/** "X wrote:" in the languages of the major clients' menus. */
const wrote =
  'wrote|writes|said|a écrit|écrit|a ecrit|schrieb|geschrieben|escribió|escribio|ha scritto|schreef|geschreven|escreveu|napisał\\(?a?\\)?|napisał|pisze|написал\\(?а?\\)?|пишет|писал|skrev|kirjoitti|írta|napsal\\(?a?\\)?|a scris|yazdı|έγραψε|написа|написав|viết|寫道|写道|のメッセージ|작성';
/** How such a line begins: "On …", "Le …", "Am …", a date, or the writer's address. */
const begins =
  'on|le|am|el|il|op|em|no dia|dnia|w dniu|den|på|den|il giorno|dne|pe|в|на|ons|mån|tis|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun|\\d{1,4}[./-年]|[^.!?\n]{0,80}@|"[^.!?\n]{0,60}"|<';

const attributionEnd = new RegExp(`(?:${wrote})[^\\n]{0,80}?\\s*[:：>]?\\s*$`, 'iu');
const attributionStart = new RegExp(`^[\\s>*_-]*(?:${begins})`, 'iu');
const hasWhen = /\d{1,2}[:h.]\d{2}|\b(?:19|20)\d{2}\b|@|\d{1,2}\/\d{1,2}/u;

/** How many lines, from line `at` on, are one attribution ("On Tuesday, Marie wrote:"), wrapped or not; 0 for none. */
export function attributionLength(lines: string[], at: number): number {
  if (!attributionStart.test((lines[at] ?? '').slice(0, 200))) return 0;
  let joined = '';
  for (let count = 1; count <= 4; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || (count > 1 && line.trim() === '')) return 0;
    joined = `${joined} ${line.trim()}`.slice(0, 600);
    if (hasWhen.test(joined) && attributionEnd.test(joined) && /[:：]\s*$/.test(joined)) return count;
  }
  return 0;
}

/** Header fields as clients write them above a quoted mail ("From:", "De :", "Gesendet:"), by what they mean. */
const fields = {
  from: 'from|de|von|da|van|od|от|fra|från|lähettäjä|expéditeur|odesílatel|feladó|nadawca|kimden|从|发件人|寄件者|差出人|보낸 사람',
  other:
    'sent|date|to|subject|cc|reply-to|envoyé|envoyé le|date d’envoi|à|objet|gesendet|datum|an|betreff|enviado|enviado el|para|asunto|assunto|fecha|data|inviato|a|oggetto|verzonden|aan|onderwerp|wysłano|do|temat|sendt|til|emne|skickat|till|ämne|lähetetty|vastaanottaja|aihe|отправлено|кому|тема|дата|odesláno|komu|předmět|elküldve|címzett|tárgy|发送时间|收件人|主题|日期',
};
const fromField = new RegExp(`^[\\s*_>]*(?:${fields.from})[\\s\\u00a0\\u202f*_]*[:：]`, 'iu');
const otherField = new RegExp(`^[\\s*_>]*(?:${fields.other})[\\s\\u00a0\\u202f*_]*[:：]`, 'iu');

/** Whether a block of header fields (Outlook's manner of quoting) begins at a line: a From and two more fields close by. */
export function beginsHeaderBlock(lines: string[], at: number): boolean {
  const first = lines[at] ?? '';
  if (!fromField.test(first) && !otherField.test(first)) return false;
  const near = lines.slice(at, at + 8).filter((line) => line.trim() !== '');
  const froms = near.filter((line) => fromField.test(line)).length;
  return froms > 0 && near.filter((line) => otherField.test(line)).length >= 2;
}

/** "-----Original Message-----", "Message d'origine", "Forwarded message", and Outlook's rule of underscores. */
const divider =
  /^[\s>]*(?:[-_—=*]{2,}\s*(?:original (?:message|appointment)|message d['’]origine|message original|message transféré|forwarded message|ursprüngliche (?:nachricht|mail)|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|originalmeddelande|opprinnelig melding|исходное сообщение|wiadomość oryginalna|reply message|begin forwarded message|original e-?mail)\s*[-_—=*]*|_{20,})\s*$/iu;

export const isDivider = (line: string): boolean => divider.test(line.slice(0, 200));
