import type { Phrases } from '../phrases.ts';

/** Languages in Latin letters, from Irish to Hungarian. */
// biome-ignore format: rows of words read better than columns of one
export const latinGToH: Phrases[] = [
  {
    language: 'ga', // Irish
    on: ['ar', 'ar an'], wrote: ['scríobh', 'scríobh tú'],
    from: ['ó', 'seoltóir'], sent: ['dáta', 'seolta'], to: ['chuig', 'do'],
    cc: ['cc', 'bcc', 'cóip cheilte'], subject: ['ábhar'],
    other: ['freagra-chuig', 'freagair go', 'eagras'],
    original: ['teachtaireacht bhunaidh', 'bunteachtaireacht', 'an teachtaireacht bhunaidh'],
    forwarded: ['teachtaireacht ar aghaidh', 'teachtaireacht curtha ar aghaidh'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'gd', // Scottish Gaelic
    on: [], wrote: ['sgrìobh', 'sgrìobh … na leanas'],
    from: ['o', 'seòladair'], sent: ['ceann-latha', 'ceann-là', 'air a chur'], to: ['gu'],
    cc: ['cc', 'bcc'], subject: ['cuspair'], other: ['freagairt gu', 'buidheann'],
    original: ['an teachdaireachd thùsail'], forwarded: ["an teachdaireachd a tha 'ga shìneadh air adhart"],
    sentFrom: ['air a chur on {}', 'air a chur on {} agam slighe post k-9'], reply: ['re'],
    forward: ['fwd'],
  },
  {
    language: 'gl', // Galician
    on: ['o', 'no', 'o día'], wrote: ['escribiu', 'escribeu', 'escribiches'],
    from: ['de', 'remitente', 'dende'], sent: ['enviado', 'data', 'enviado o'],
    to: ['para', 'destinatario'], cc: ['cc', 'cco', 'bcc', 'copia'], subject: ['asunto', 'titular'],
    other: [
      'responder a', 'respostar a', 'respostar-a', 'resposta para', 'importancia', 'anexos', 'organización',
    ],
    original: ['mensaxe orixinal'],
    forwarded: ['mensaxe reenviada', 'mensaxe reencamiñada', 'mensaxe reencamiñada de …'],
    sentFrom: [
      'enviado desde o meu {}', 'enviado dende o meu {}', 'enviado desde {}', 'obter outlook para {}',
      'protexido con tuta mail', 'enviado dende o meu {} con k-9 mail. desculpa a miña brevedade',
    ],
    reply: ['re'], forward: ['fwd', 'rv'],
  },
  {
    language: 'hr', // Croatian
    on: ['dana', 'u', 'na'],
    wrote: [
      'je napisao', 'je napisala', 'je napisao/la', 'je napisao(la)', 'napisao je', 'napisala je',
      'napisao/la', 'napisao', 'piše', 'je dana … napisao', 'osoba … napisala je',
    ],
    from: ['od', 'šalje', 'pošiljatelj'], sent: ['poslano', 'datum'], to: ['za', 'prima'],
    cc: ['cc', 'bcc', 'kopija', 'prima kopiju', 'prima tajnu kopiju', 'cc (kopija)'],
    subject: ['predmet', 'naslov', 'tema'],
    other: [
      'odgovor na', 'odgovori na', 'odgovori', 'važnost', 'privici', 'prilozi', 'prioritet', 'organizacija',
    ],
    original: ['izvorna poruka', 'originalna poruka'],
    forwarded: [
      'proslijeđena poruka', 'proslijeđena poruka od …', 'započni proslijeđenu poruku',
      'početak proslijeđene poruke',
    ],
    sentFrom: [
      'poslano s mog {}', 'poslano s mojeg {}', 'poslano sa mog {}', 'poslano iz {}', 'poslano putem {}',
      'nabavite outlook za {}', 'preuzmite outlook za {}', 'dohvatite outlook za {}',
      'osigurano s tuta mail', 'poslano sa proton mail mobile',
      'poslano sa mog {} sa k-9 mail. molim vas oprostite na mojoj sažetosti',
    ],
    reply: ['re', 'odg'], forward: ['fwd', 'npr'],
  },
  {
    language: 'hsb', // Upper Sorbian
    on: [], wrote: ['napisa'],
    from: ['wot', 'wotpósłar'], sent: ['datum'], to: ['komu'], cc: ['kopija', 'schowana kopija'],
    subject: ['tema'], other: ['wotmołwa na', 'organizacija'],
    original: ['originalna powěsć'], forwarded: ['dale sposrědkowana powěsć'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'hu', // Hungarian
    on: ['ekkor'],
    wrote: [
      'írta', 'ezt írta', 'ezt írta (időpont', 'a következőt írta', 'a következőt írta ekkor',
      'időpontban … írta', 'időpontban … ezt írta', 'keltezéssel … írta', 'keltezéssel … ezt írta',
      'dátummal … ezt írta', 'írta ekkor',
    ],
    from: ['feladó', 'küldő'], sent: ['elküldve', 'küldve', 'dátum', 'elküldött', 'küldés dátuma'],
    to: ['címzett', 'címzettek'],
    cc: [
      'másolatot kap', 'másolat', 'titkos másolat', 'titkos másolatot kap', 'rejtett másolat', 'cc', 'bcc',
    ],
    subject: ['tárgy'],
    other: [
      'válaszcím', 'viszontválasz cím', 'fontosság', 'mellékletek', 'melléklet', 'prioritás', 'szervezet',
    ],
    original: ['eredeti üzenet', 'eredeti levél'],
    forwarded: [
      'továbbított üzenet', 'továbbított levél', 'továbbított levél kezdete', 'továbbított üzenet kezdete',
    ],
    sentFrom: [
      'az {}-omról küldve', 'az {}-emről küldve', 'az {}-ról küldve', 'az {}-ről küldve', '{}-ról küldve',
      '{}-ről küldve', 'az {} készülékemről küldve', 'elküldve az {} készülékemről',
      '{} készülékről küldve', '{} készülékemről küldve', '{} telefonomról küldve',
      'androidos készülékről küldve {} használatával', '{} alkalmazásból küldve',
      '{} alkalmazásából küldve', 'küldve a {} posta alkalmazásából', 'az {} outlook letöltése',
      'az {} outlook beszerzése', 'outlook letöltése {} rendszerre', 'az outlook beszerzése {} rendszerre',
      'vírusmentes. {}', 'tuta mail-lel biztosítva',
      'ezt a levelet az {} készülékemről küldtem k-9 mail-el. elnézést a tömörségemért',
      'proton mail mobil alkalmazásból küldve',
    ],
    reply: ['re', 'vá', 'válasz'], forward: ['továbbítás', 'fwd', 'fw'],
  },
];
