import type { Phrases } from '../phrases.ts';

/** Languages in Latin letters, from Interlingua to Latvian. */
// biome-ignore format: rows of words read better than columns of one
export const latinIToL: Phrases[] = [
  {
    language: 'ia', // Interlingua
    on: ['le'], wrote: ['ha scribite', 'scribeva'],
    from: ['de', 'expeditor', 'ex'], sent: ['data'], to: ['a'], cc: ['cc', 'ccn', 'copia'],
    subject: ['subjecto'], other: ['responder a'],
    original: ['message original'], forwarded: ['message inviate ultra', 'message reexpedite'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'id', // Indonesian
    on: ['pada', 'pada tanggal', 'pada hari', 'tanggal'],
    wrote: ['menulis', 'tulis', 'ditulis', 'telah menulis', 'menulis di'],
    from: ['dari', 'pengirim'], sent: ['dikirim', 'terkirim', 'tanggal'],
    to: ['kepada', 'ke', 'untuk', 'penerima'], cc: ['cc', 'bcc'],
    subject: ['subjek', 'perihal', 'subyek', 'judul'],
    other: [
      'balas-ke', 'balas ke', 'balas kepada', 'balas-kepada', 'membalas ke', 'kepentingan', 'lampiran',
      'prioritas', 'organisasi',
    ],
    original: ['pesan asli', 'pesan orisinal', 'isi pesan asli'],
    forwarded: [
      'pesan terusan', 'pesan diteruskan', 'pesan yang diteruskan', 'pesan yang telah diteruskan',
      'pesan yang diteruskan dari …', 'awal pesan yang diteruskan', 'mulai meneruskan pesan',
      'isi pesan asli',
    ],
    sentFrom: [
      'dikirim dari {} saya', 'dikirim dari {}', 'dikirim dari perangkat {} saya', 'dikirim melalui {}',
      'dikirimkan menggunakan {}', 'dapatkan outlook untuk {}', 'unduh outlook untuk {}',
      'dikirim dari perangkat {} saya menggunakan k-9 mail', 'dikirim dari proton mail versi mobile',
    ],
    reply: ['re', 'bls'], forward: ['fwd', 'trs'],
  },
  {
    language: 'is', // Icelandic
    on: ['þann'], wrote: ['skrifaði'],
    from: ['frá', 'sendandi'], sent: ['sent', 'dagsetning', 'dags'], to: ['til'],
    cc: ['cc', 'bcc', 'afrit', 'falið afrit'], subject: ['efni', 'viðfangsefni', 'titill'],
    other: ['svara-til', 'svar til', 'svar-við', 'mikilvægi', 'viðhengi', 'fyrirtæki/stofnun'],
    original: [
      'upprunaleg skilaboð', 'upprunalegt skeyti', 'upprunalegur póstur', 'upprunalegur texti',
      'upprunalegt bréf',
    ],
    forwarded: ['áframsent skeyti', 'áframsendur póstur', 'áframsend skilaboð', 'áframsent skeyti frá …'],
    sentFrom: [
      'sent úr {}', 'sent úr {} mínu', 'sent úr {} mínum', 'sent frá {}',
      'sent úr {} mínu með k-9 póstforritinu. afsakaðu hvað ég stytti mál mitt mikið',
    ],
    reply: ['sv', 're'], forward: ['fs', 'fwd'],
  },
  {
    language: 'it', // Italian
    on: ['il', 'il giorno', 'in data'], wrote: ['ha scritto', 'scrive', 'hai scritto', 'ha scritto il'],
    from: ['da', 'mittente'], sent: ['inviato', 'inviata', 'data', 'inviato il', 'inviati'],
    to: ['a', 'per', 'destinatario'], cc: ['cc', 'ccn', 'bcc'], subject: ['oggetto', 'ogg'],
    other: [
      'rispondi a', 'rispondi-a', 'risposte a', 'importanza', 'priorità', 'allegati', 'allegato',
      'inviato da', 'per conto di', 'riservatezza', 'organizzazione',
    ],
    original: ['messaggio originale', 'messaggio di origine', 'appuntamento originale'],
    forwarded: [
      'messaggio inoltrato', 'messaggio inoltrato da …', 'inizio messaggio inoltrato',
      'inizio del messaggio inoltrato', 'inoltrato da …',
    ],
    sentFrom: [
      'inviato da {}', 'inviato dal mio {}', 'inviato dalla mia {}', 'inviato dal {}', 'inviato tramite {}',
      'inviato da smartphone {}', 'inviato da posta per {}', 'inviato da outlook per {}',
      'inviato dal mio {} con k-9 mail. perdonate la brevità', 'ottieni outlook per {}',
      'scarica outlook per {}', 'privo di virus. {}', 'mail priva di virus. {}', 'protetto con tuta mail',
      'inviato con proton mail', 'inviato con aqua mail per {}', 'inviato da proton mail mobile',
    ],
    reply: ['r', 're', 'rif'], forward: ['i', 'fwd', 'fw'],
  },
  {
    language: 'kab', // Kabyle
    on: ['di'], wrote: ['yura'],
    from: ['sɣur', 'amazan'], sent: ['azemz', 'yettwazen'], to: ['i'], cc: ['anɣ. i', 'anɣ.i', 'anɣ.uff.i'],
    subject: ['asentel'], other: ['err-i', 'takebbanit'],
    original: ['izen anezli', 'izen aneṣli'], forwarded: ['izen yettwawelhen'],
    sentFrom: ['ittwazen seg {}'], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'lb', // Luxembourgish
    on: ['den'], wrote: ['schreift'],
    from: ['vun', 'vum', 'geschéckt vun'], sent: ['datum'], to: ['un'], cc: ['cc', 'bcc'],
    subject: ['sujet'], other: ['äntwert un'],
    original: ['original-message'], forwarded: ['weidergeleete message'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'lt', // Lithuanian
    on: [], wrote: ['rašė', 'parašė', 'rašėte'],
    from: ['nuo', 'siuntėjas'], sent: ['išsiųsta', 'data', 'išsiųstas', 'išsiųstieji'],
    to: ['kam', 'gavėjas'],
    cc: [
      'kopija', 'cc', 'bcc', 'nematoma kopija', 'nematomoji kopija', 'slapta kopija', 'slaptoji kopija',
      'cc (kopija)',
    ],
    subject: ['tema'],
    other: [
      'atsakyti', 'kam atsakyti', 'atsakyti kam', 'atgalinis adresas', 'svarba', 'priedai',
      'įstaiga (organizacija)',
    ],
    original: ['originalus laiškas', 'originalus pranešimas', 'pirminis pranešimas', 'originalus tekstas'],
    forwarded: [
      'persiųstas laiškas', 'persiųstas pranešimas', 'persiųstas laiškas nuo …',
      'persiunčiamo laiško pradžia',
    ],
    sentFrom: [
      'išsiųsta iš mano {}', 'išsiųsta iš {}', 'saugiai išsiųsta su {}',
      'išsiųsta iš mano {} naudojant k-9 mail. atleiskite už trumpumą',
    ],
    reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'lv', // Latvian
    on: ['datumā', 'šajā datumā'], wrote: ['rakstīja', 'lietotājs … rakstīja'],
    from: ['no', 'sūtītājs', 'kas'], sent: ['nosūtīts', 'datums', 'nosūtītās'],
    to: ['kam', 'saņēmējs', 'uz'], cc: ['kopija', 'cc', 'bcc', 'slēpta kopija'],
    subject: ['tēma', 'temats'],
    other: ['atbildēt uz', 'atbildēt-uz', 'atbildēt', 'svarīgums', 'pielikumi', 'organizācija'],
    original: ['sākotnējais ziņojums', 'sākotnējā vēstule', 'sākotnējā ziņa'],
    forwarded: ['pārsūtīts ziņojums', 'pārsūtītā vēstule', 'pārsūtīta vēstule', 'pārsūtīta vēstule no …'],
    sentFrom: [
      'nosūtīts no mana {}', 'nosūtīts no {}', 'sūtīts no {}',
      'nosūtīts ar k-9 pastu no manas {} ierīces. atvainojiet, ka esmu tik kodolīgs',
    ],
    reply: ['re', 'atb'], forward: ['fwd', 'pārs'],
  },
];
