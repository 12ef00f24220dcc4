import type { Language } from './language.ts';

const en = {
  written: 'the writer’s own words',
  'our-line': 'below the line of ours that says where to write',
  attribution: 'the line by which a mail program introduces what it quotes',
  'quote-mark': 'marked as quoted',
  'client-marked': 'set off as a quotation by the mail program',
  'after-attribution': 'below a line that introduces a quotation, to the end',
  'after-divider': 'below a line that parts a mail from an older one, to the end',
  'after-headers': 'below the header of an older mail (From, Sent, To …), to the end',
  'after-device-line': 'below the line a phone adds, to the end',
  'own-quotation': 'marked as quoted, but by the writer: no mail program introduces it',
  'answered-inline': 'quoted, and answered right below',
  'signature-mark': 'below the two dashes that begin a signature',
  'client-signature': 'marked as a signature by the mail program',
  'device-line': 'the line a phone or a program adds by itself',
  disclaimer: 'a text that an organisation or a virus scanner adds to every mail',
  'list-footer': 'what a mailing list adds below every mail',
  'list-of-links': 'the links of the quoted mail, listed below it by the mail program',
  forwarded: 'a mail that was passed on',
  'in-our-letter': 'it stands in the letter that this mail answers',
  'not-in-our-letter': 'it stands among quoted lines, but not in the letter that this mail answers',
  doubtful: 'a program or the writer may have written this: it is kept, for a steward to see',
  'kept-when-unsure': 'nothing would be left, so everything is kept, for a steward to see',
};

const fr: typeof en = {
  written: 'les mots de la personne qui écrit',
  'our-line': 'sous notre ligne qui dit où écrire',
  attribution: 'la ligne par laquelle un logiciel de courriel annonce ce qu’il cite',
  'quote-mark': 'marqué comme cité',
  'client-marked': 'mis en citation par le logiciel de courriel',
  'after-attribution': 'sous une ligne qui annonce une citation, jusqu’à la fin',
  'after-divider': 'sous une ligne qui sépare un courriel d’un plus ancien, jusqu’à la fin',
  'after-headers': 'sous l’en-tête d’un courriel plus ancien (De, Envoyé, À…), jusqu’à la fin',
  'after-device-line': 'sous la ligne qu’un téléphone ajoute, jusqu’à la fin',
  'own-quotation': 'marqué comme cité, mais par la personne elle-même : aucun logiciel ne l’annonce',
  'answered-inline': 'cité, avec une réponse juste en dessous',
  'signature-mark': 'sous les deux tirets qui ouvrent une signature',
  'client-signature': 'marqué comme signature par le logiciel de courriel',
  'device-line': 'la ligne qu’un téléphone ou un logiciel ajoute de lui-même',
  disclaimer: 'un texte qu’une organisation ou un antivirus ajoute à tous les courriels',
  'list-footer': 'ce qu’une liste de diffusion ajoute sous chaque courriel',
  'list-of-links': 'les liens du courriel cité, énumérés dessous par le logiciel de courriel',
  forwarded: 'un courriel transféré',
  'in-our-letter': 'c’est dans la lettre à laquelle ce courriel répond',
  'not-in-our-letter': 'c’est parmi des lignes citées, mais pas dans la lettre à laquelle ce courriel répond',
  doubtful:
    'un logiciel ou la personne a pu écrire ceci : c’est gardé, pour qu’une personne-ressource le voie',
  'kept-when-unsure': 'il ne resterait rien, alors tout est gardé, pour qu’une personne-ressource le voie',
};

/** Why a line of a mail counts as its writer's words, or doesn't. */
export const readingReasons: Record<Language, typeof en> = { en, fr };
