import { fold } from '../language/fold.ts';

/** What a row can tell of a person, by the name of our own column. */
export const fields = [
  'email',
  'name',
  'given',
  'language',
  'regions',
  'rhythm',
  'profile',
  'consent',
  'consent_date',
  'consent_source',
  'joined',
  'status',
  'attributes',
] as const;
export type Field = (typeof fields)[number];

/** What people call a column, folded; `status` and `attributes` are listmonk's. */
const names: Record<Field, string> = {
  email:
    'email|e mail|mail|address|email address|e mail address|courriel|adresse|adresse courriel|adresse electronique',
  name: 'name|full name|display name|last name|surname|nom|nom complet|nom de famille|nom et prenom|prenom et nom',
  given: 'first name|given name|prenom',
  language: 'language|lang|locale|langue|preferred language',
  regions:
    'regions|region|place|places|town|city|where|regions or places|ville|endroit|endroits|lieu|municipalite',
  rhythm: 'rhythm|frequency|how often|rythme|frequence',
  profile: 'profile|access|access profile|reads|profil|acces|lecture',
  consent: 'consent|consent type|consentement|type de consentement',
  consent_date:
    'consent date|date of consent|consented|consented on|date du consentement|date de consentement|consentement date',
  consent_source:
    'consent source|source|source of consent|evidence|how|source du consentement|consentement source|preuve|comment',
  joined:
    'joined|joined on|member since|created at|since|inscription|date d inscription|membre depuis|depuis',
  status: 'status|statut',
  attributes: 'attributes|attribs',
};

/** Which field each cell of a header row names; null for a column we do not know, or that names one a second time. */
export function fieldsOf(header: string[]): (Field | null)[] {
  const found = header.map(
    (cell) => fields.find((field) => names[field].split('|').includes(fold(cell))) ?? null,
  );
  return found.map((field, i) => (found.indexOf(field) === i ? field : null));
}
