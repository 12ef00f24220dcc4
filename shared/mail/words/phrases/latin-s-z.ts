import type { Phrases } from '../phrases.ts';

/** Languages in Latin letters, from Slovak to Zulu. */
// biome-ignore format: rows of words read better than columns of one
export const latinSToZ: Phrases[] = [
  {
    language: 'sk', // Slovak
    on: ['dňa', 'v', 'na'],
    wrote: [
      'napísal(a)', 'napísal', 'napísala', 'napísal/a', 'napísal(-a)', 'napísali', 'používateľ … napísal',
      'používateľ … napísal(a)', 'ste napísali',
    ],
    from: ['od', 'odosielateľ'], sent: ['odoslané', 'dátum', 'odoslať', 'odoslaná pošta'],
    to: ['komu', 'pre', 'príjemca'], cc: ['kópia', 'cc', 'bcc', 'skrytá kópia', 'slepá kópia'],
    subject: ['predmet'],
    other: [
      'odpoveď na', 'odpoveď pre', 'odpoveď-pre', 'odpovedať komu', 'odpovedať na', 'odpovedať-na',
      'komu odpovedať', 'adresa pre odpoveď', 'dôležitosť', 'prílohy', 'organizácia',
    ],
    original: ['pôvodná správa', 'pôvodná správa --- original message'],
    forwarded: [
      'preposlaná správa', 'preposlaná správa --- forwarded message', 'preposlaná správa od …',
      'správa poslaná ďalej', 'ďalej odoslaná správa', 'začiatok preposlanej správy',
      'začiatok správy poslanej ďalej',
    ],
    sentFrom: [
      'odoslané z {}', 'odoslané z môjho {}', 'odoslané zo {}', 'odoslané z aplikácie {}',
      'odoslané pomocou {}', 'odoslané prostredníctvom {}',
      'odoslané z môjho {} prostredníctvom k-9 mail. prosím, ospravedlňte moju stručnosť',
      'získať outlook pre {}', 'získajte outlook pre {}', 'stiahnuť outlook pre {}',
    ],
    reply: ['re'], forward: ['fwd', 'fw'],
  },
  {
    language: 'sl', // Slovenian
    on: ['dne', 'v', 'v v'],
    wrote: [
      'je napisal', 'je napisala', 'je napisal(a)', 'je napisal/-a', 'je napisal-a', 'je … napisal',
      'je … napisala', 'je … napisal(a)', 'je … napisal/-a', 'je oseba … napisala', 'sporoča',
      'ste napisali',
    ],
    from: ['od', 'pošiljatelj'], sent: ['poslano', 'datum'], to: ['za'],
    cc: ['kp', 'skp', 'cc', 'bcc', 'kk', 'skk'], subject: ['zadeva'],
    other: [
      'odgovor za', 'odgovor-za', 'odgovor na', 'odgovori na', 'odgovori-na', 'odgovori za', 'odgovori',
      'naslov za odgovor', 'organizacija',
    ],
    original: ['izvirno sporočilo', 'izvorno sporočilo', 'originalno sporočilo'],
    forwarded: ['posredovano sporočilo', 'posredovano sporočilo od …'],
    sentFrom: [
      'poslano iz {}', 'poslano z mojega {}', 'poslano iz mojega {}', 'poslano s programom {}',
      'pridobite outlook za {}', 'prenesite outlook za {}', 'zavarovano s tuta mail',
      'poslano s programom k-9 mail',
    ],
    reply: ['re', 'odg', 'odg.'], forward: ['fwd', 'fw', 'posr', 'posr.'],
  },
  {
    language: 'sq', // Albanian
    on: ['më', 'ditën', 'ditën e'], wrote: ['shkroi', 'ka shkruar'],
    from: ['nga', 'dërguesi', 'dërgues'], sent: ['dërguar më', 'datë', 'data', 'të dërguar'],
    to: ['për', 'marrësi'], cc: ['cc', 'bcc'], subject: ['subjekt', 'subjekti'],
    other: ['përgjigjuni-te', 'përgjigju-tek', 'përgjigjuni-për', 'përgjigj-iu', 'ent'],
    original: ['mesazhi origjinal', 'mesazhi orgjinal'],
    forwarded: ['mesazhi i përcjellë', 'mesazh i përcjellë', 'fillim i mesazhit të përcjellë'],
    sentFrom: [
      'dërguar nga {} im', 'dërguar nga {}', 'dërguar nga pajisja ime {}',
      'dërguar nga pajisja ime {}, me k-9 mail. ju lutem, më ndjeni për shkurtësinë',
    ],
    reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'sr-Latn', // Serbian, in Latin letters
    on: ['dana', 'u'],
    wrote: [
      'je napisao/la', 'je napisao', 'je napisala', 'napisao je', 'napisala je', 'napisa', 'piše',
      'napisaste',
    ],
    from: ['od', 'šalje'], sent: ['poslato', 'datum'], to: ['za', 'prima'],
    cc: ['cc', 'bcc', 'kopija', 'slepa kopija'], subject: ['tema', 'naslov', 'predmet'],
    other: ['odgovori na', 'odgovori'],
    original: ['originalna poruka'], forwarded: ['prosleđena poruka'],
    sentFrom: ['poslato sa mog {}', 'poslato iz {}'], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'sv', // Swedish
    on: ['den'], wrote: ['skrev', 'skrev du'],
    from: ['från', 'avsändare'], sent: ['skickat', 'datum'], to: ['till', 'mottagare'],
    cc: ['kopia', 'cc', 'bcc', 'blindkopia', 'dold kopia', 'hemlig kopia'],
    subject: ['ämne', 'ärende', 'rubrik'],
    other: [
      'svara till', 'svara-till', 'svar till', 'svar-till', 'prioritet', 'bifogade filer', 'organisation',
    ],
    original: ['ursprungligt meddelande', 'originalmeddelande', 'orginalmeddelande'],
    forwarded: [
      'vidarebefordrat meddelande', 'vidarebefordrat meddelande från …', 'vidarebefordrat',
      'vidarebefordrat brev', 'vidarebefordrat mejl', 'vidarebefordrat av …',
      'start av vidarebefordrat meddelande',
    ],
    sentFrom: [
      'skickat från min {}', 'skickat från {}', 'skickat från min {} med k-9 mail. ursäkta min fåordighet',
      'skickat från outlook för {}', 'skickat från e-post för {}', 'skickat från yahoo mail på {}',
      'skickat via {}', 'hämta outlook för {}', 'skaffa outlook för {}', 'ladda ner outlook för {}',
      'säkrad med tuta mail', 'skickat från proton mail-mobil',
    ],
    reply: ['sv', 're'], forward: ['vb', 'fwd', 'fw'],
  },
  {
    language: 'sw', // Swahili
    on: ['mnamo'], wrote: ['aliandika'],
    from: ['kutoka'], sent: ['tarehe'], to: ['kwa'], cc: ['nakala kwa', 'cc'], subject: ['kichwa'],
    other: [],
    original: ['ujumbe asili'], forwarded: ['ujumbe uliosambazwa'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'tr', // Turkish
    on: [],
    wrote: [
      'yazdı', 'şunu yazdı', 'şunları yazdı', 'tarihinde … yazdı', 'tarihinde … şunu yazdı',
      'tarihinde … şunları yazdı', 'tarihinde yazdı', 'tarihinde şunu yazdı', 'tarihinde şunları yazdı',
      'yazmış', 'şunu yazmış', 'şunu yazdınız', 'saatinde … yazdı', 'saatinde … şunları yazdı',
      'zamanında … şunu yazdı',
    ],
    from: ['gönderen', 'kimden', 'gönderici'],
    sent: ['gönderildi', 'tarih', 'gönderme tarihi', 'gönderilme', 'gönderilmiş', 'gönderilen', 'gönder'],
    to: ['kime', 'alıcı'],
    cc: ['bilgi', 'cc', 'bcc', 'kopya', 'gizli kopya', 'kk', 'gkk', 'saklı bilgi', 'karbon kopya'],
    subject: ['konu', 'başlık'],
    other: [
      'yanıtla', 'yanıt adresi', 'yanıt-adresi', 'yanıtlama adresi', 'şuna yanıtla', 'önem', 'öncelik',
      'ekler', 'kuruluş', 'kurum',
    ],
    original: ['özgün ileti', 'orijinal ileti', 'orjinal ileti', 'orijinal mesaj', 'orjinal mesaj'],
    forwarded: [
      'yönlendirilen ileti', 'yönlendirilmiş ileti', 'iletilen ileti', 'ileti başlangıcı',
      'yönlendirilen iletiye başla', '… kişisinden iletilen ileti', '… tarafından yönlendirilen ileti',
    ],
    sentFrom: [
      "{}'umdan gönderildi", "{}'ımdan gönderildi", "{}'imden gönderildi", "{}'mden gönderildi",
      "{}'dan gönderildi", "{}'den gönderildi", "{}'tan gönderildi", "{}'ten gönderildi",
      '{} cihazımdan gönderildi', '{} telefonumdan gönderildi', '{} uygulamasından gönderildi',
      "{} için k-9 posta'dan gönderildi. lütfen bu kısa notumu mazur görün", "{} için outlook'u edinin",
      "{} için outlook'u indirin", '{} için posta ile gönderildi', 'virüs bulunmuyor. {}',
      'tuta mail ile güvende', 'proton mail mobil ile gönderildi',
    ],
    reply: ['ynt', 'yan', 're'], forward: ['ilt', 'ilet', 'fwd', 'fw'],
  },
  {
    language: 'uz', // Uzbek
    on: [], wrote: ['yozdi', 'da yozdi', 'yozgan kun'],
    from: ['kimdan', "jo'natuvchi"], sent: ['sana'], to: ['kimga', 'qabul qiluvchi'],
    cc: ['cc', 'bcc', 'nusxasi', 'nusxasi, kimga'], subject: ['mavzu'],
    other: ['javob qaytarish', 'javob berish', 'tashkilot'],
    original: ['asl xabar', 'asl xat'], forwarded: ['uzatilgan xabar', "qayta yo'naltirilgan xabar"],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'vi', // Vietnamese
    on: ['vào', 'vào lúc', 'vào ngày'], wrote: ['đã viết', 'viết', 'đã viết là'],
    from: ['từ', 'người gửi', 'đến từ', 'gửi từ'], sent: ['đã gửi', 'ngày', 'ngày gửi', 'thời gian'],
    to: ['đến', 'tới', 'cho', 'người nhận', 'gửi đến'],
    cc: ['cc', 'bcc', 'đồng gửi', 'đồng gửi tới', 'đồng kính gửi'], subject: ['chủ đề', 'tiêu đề'],
    other: [
      'trả lời cho', 'trả lời tới', 'hồi âm cho', 'trả lời', 'tầm quan trọng', 'phần đính kèm',
      'nhận thư phản hồi về', 'tổ chức',
    ],
    original: ['thư gốc', 'tin nhắn gốc'],
    forwarded: [
      'thư được chuyển tiếp', 'thư đã chuyển tiếp', 'tin nhắn đã chuyển tiếp',
      'tin nhắn đã được chuyển tiếp', 'bắt đầu thư được chuyển tiếp',
    ],
    sentFrom: [
      'đã gửi từ {} của tôi', 'được gửi từ {} của tôi', 'gửi từ {} của tôi', 'đã gửi từ {}',
      'được gửi từ {}', 'tải outlook cho {}', 'tải xuống outlook cho {}', 'đã gửi từ thư cho {}',
      'gửi bằng tuta; tận hưởng thư an toàn & không quảng cáo',
    ],
    reply: ['re', 'trả lời'], forward: ['fwd', 'fw', 'chuyển tiếp'],
  },
  {
    language: 'zu', // Zulu
    on: ['ngomhlaka'], wrote: ['ubhale'],
    from: ['kusuka', 'kusuka ku'], sent: ['usuku'], to: ['ku', 'kuya ku'], cc: ['cc'],
    subject: ['isihloko'], other: [],
    original: ['umyalezo wangempela'], forwarded: ['umyalezo odlulisiwe'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
];
