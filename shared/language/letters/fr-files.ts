import type { files as english, FileWord, WhyNot } from './en-files.ts';

/** « 340 Ko », « 1,2 Mo ». */
const size = (octets: number): string =>
  octets < 1_000_000
    ? `${Math.max(1, Math.round(octets / 1000))} Ko`
    : `${(Math.round(octets / 100_000) / 10).toString().replace('.', ',')} Mo`;

const types: Record<FileWord, string> = {
  jpeg: 'JPEG',
  png: 'PNG',
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  odt: 'texte OpenDocument',
  ods: 'tableau OpenDocument',
  odp: 'diapositives OpenDocument',
  txt: 'texte',
  csv: 'tableau en texte',
  mp3: 'son, MP3',
  m4a: 'son, M4A',
  ogg: 'son, OGG',
  wav: 'son, WAV',
};

const why: Record<WhyNot, string> = {
  'too-large': 'Il dépasse 15 Mo. Envoyez un fichier plus petit, ou un lien.',
  'too-many': 'Nous prenons dix fichiers par courriel. Envoyez celui-ci dans un autre courriel.',
  program: 'C’est un programme, ou cela pourrait en être un. Personne ne pourrait l’ouvrir sans danger.',
  'web-page': 'C’est une page Web. Envoyez plutôt un lien, ou un PDF.',
  archive: 'C’est un dossier compressé. Envoyez les fichiers un par un.',
  macros: 'Il contient de petits programmes, des macros. Envoyez-le en PDF.',
  'old-office': 'C’est un ancien type de document, qui peut contenir des programmes. Envoyez-le en PDF.',
  heic: 'Peu de gens peuvent ouvrir ce type de photo, HEIC. Envoyez-la en JPEG. Sur un iPhone, choisissez « Le plus compatible » dans Réglages, Appareil photo, Formats.',
  'picture-kind': 'Nous ne pouvons pas montrer ce type d’image. Envoyez-la en JPEG ou en PNG.',
  'picture-broken': 'Nous n’avons pas pu ouvrir cette image. Envoyez-la encore une fois, en JPEG ou en PNG.',
  'picture-too-large': 'Cette image a trop de points. Envoyez-en une plus petite.',
  video: 'C’est une vidéo, trop lourde pour nos lettres. Envoyez plutôt un lien.',
  empty: 'Il est vide. Envoyez-le encore une fois.',
  unknown: 'Nous ne connaissons pas ce type de fichier. Envoyez-le en PDF.',
};

/** « JPEG, 340 Ko, numéro 3, fichier 2 ». */
export const kindAndSize = (
  type: FileWord,
  octets: number,
  item: number | null,
  file: number | null,
): string =>
  [
    types[type],
    size(octets),
    ...(item === null ? [] : [`numéro ${item}`]),
    ...(file === null ? [] : [`fichier ${file}`]),
  ]
    .filter(Boolean)
    .join(', ');

/** Words of what comes with somebody's words: pictures, documents, sound. */
export const files: typeof english = {
  measure: (type, octets, item, file) => `(${kindAndSize(type, octets, item, file)})`,
  document: (name) => `Fichier : ${name}`,
  picture: (alt) => `Image : ${alt}`,
  notDescribed: (who) => `Une image, pas encore décrite (${who})`,
  yourPicture: 'Votre image, pas encore décrite',
  title: 'Vos fichiers',
  refusedTitle: 'Les fichiers que nous n’avons pas pu prendre',
  refused: (name, because) => `${name} : ${why[because]}`,
  describe:
    'Certaines personnes ne voient pas les images. Dites-nous ce que montre la vôtre. Appuyez sur Répondre et écrivez, par exemple :',
  describeSay: (number) => `décrire ${number} : trois personnes autour d’une table de cuisine`,
  describeDoes: 'ces mots seront avec votre image',
  unscanned:
    'Nous n’avons pas pu vérifier que vos fichiers sont sans virus. Une personne-ressource les regardera d’abord.',
  unscannedHeld:
    'Nous n’avons pas pu vérifier que ces fichiers sont sans virus. Ouvrez-les seulement si vous savez ce que c’est.',
  byMail: (number) =>
    `Pour recevoir les fichiers par courriel, appuyez sur Répondre et écrivez « fichiers ${number} ».`,
  byMailAlone: 'Pour recevoir les fichiers par courriel, appuyez sur Répondre et écrivez « fichiers ».',
  letter: {
    subject: (who) => `Des fichiers pour vous : ${who}`,
    title: (who) => `Des fichiers pour vous : ${who}`,
    text: 'Vous avez demandé ces fichiers. Les voici, joints à cette lettre.',
    byLink: 'Ceux-ci sont trop lourds pour une lettre. Vous les trouverez ici :',
    onlyLinks:
      'Vous avez demandé ces fichiers. Ils sont trop lourds pour une lettre. Vous les trouverez ici :',
    gone: 'Ces fichiers ne sont plus partagés.',
    none: 'Il n’y a pas de fichier avec ces mots.',
    words: 'Ils accompagnent ces mots :',
  },
};
