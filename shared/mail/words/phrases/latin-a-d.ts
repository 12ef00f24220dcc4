import type { Phrases } from '../phrases.ts';

/** Languages in Latin letters, from Afrikaans to Lower Sorbian. */
// biome-ignore format: rows of words read better than columns of one
export const latinAToD: Phrases[] = [
  {
    language: 'af', // Afrikaans
    on: ['op', 'on'], wrote: ['het … geskryf', 'skryf'],
    from: ['van', 'vanaf', 'afsender'], sent: ['datum'], to: ['aan'], cc: ['cc', 'bcc'],
    subject: ['onderwerp'], other: ['antwoord-aan', 'organisasie'],
    original: ['oorspronklike boodskap'], forwarded: ['aangestuurde boodskap'],
    sentFrom: ['gestuur vanaf {}', 'gestuur vanaf my {}'], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'ast', // Asturian
    on: ['el'], wrote: ['escribió', "escribió'l"],
    from: ['de', 'remitente'], sent: ['data', 'fecha'], to: ['pa'], cc: ['cc', 'cct', 'copia'],
    subject: ['asuntu'], other: ['responder a', 'contestar a', 'retrucar a', 'organización'],
    original: ['mensaxe orixinal', 'mensax orixinal'], forwarded: ['mensaxe reunviáu', 'mensax reunviáu'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'az', // Azerbaijani
    on: [],
    wrote: ['yazıb', 'tarixində … yazıb', 'tarixdə … yazıb', 'yazdı', 'tarixində … yazdı', 'yazdı ki'],
    from: ['kimdən', 'göndərən', 'yazan'], sent: ['tarix'], to: ['kimə', 'alıcı', 'göndərilən'],
    cc: ['cc', 'bcc', 'nüsxə', 'nüsxəni alan'], subject: ['mövzu'], other: ['cavabla'],
    original: ['original mesaj', 'orijinal məktub'],
    forwarded: ['yönləndirilmiş mesaj', 'ötürülülən məktub'],
    sentFrom: [], reply: ['re', 'cvb'], forward: ['fwd', 'ynlndr'],
  },
  {
    language: 'br', // Breton
    on: ["d'an/ar", 'war'], wrote: ['eo bet skrivet gant', 'skrivet eo bet gant'],
    from: ['a-berzh', 'kaser'], sent: ['deiziad', 'deiz', 'kaset'], to: ['da'], cc: ['cc', 'cci', 'bcc'],
    subject: ['danvez', 'sujed'], other: ['respont-da', 'aozadur'],
    original: ['kemennadenn orinel', 'kemennadenn orin'], forwarded: ['kemennadenn orinel'],
    sentFrom: ['kaset eus ma {}'], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'bs', // Bosnian
    on: ['dana', 'na', 'u'],
    wrote: [
      'je napisao/la', 'je napisao', 'je napisala', 'napisao je', 'napisala je', 'piše', 'ste napisali',
    ],
    from: ['od', 'šalje', 'pošiljalac', 'pošiljaoc'], sent: ['poslano', 'datum'],
    to: ['za', 'prima', 'naslovu'], cc: ['cc', 'bcc', 'kopija', 'skrivena kopija'],
    subject: ['predmet', 'naslov', 'tema'], other: ['odgovori na', 'odgovori-na', 'organizacija'],
    original: ['originalna poruka', 'izvorna poruka'],
    forwarded: ['proslijeđena poruka', 'prosljeđena poruka', 'proslijedjena poruka od …'],
    sentFrom: ['poslano s mog {}', 'poslano sa mog {}'], reply: ['re', 'odg'], forward: ['fwd', 'pro'],
  },
  {
    language: 'ca', // Catalan
    on: ['el', 'el dia', 'en'],
    wrote: ['va escriure', 'ha escrit', 'va escriure el següent', 'vau escriure', 'missatge de … del dia'],
    from: ['de', 'des de', 'remitent', 'emissor'], sent: ['data', 'enviat', 'enviat el', 'enviats'],
    to: ['per a', 'a', 'destinatari'], cc: ['cc', 'a/c', 'cco', 'c/o', 'bcc'],
    subject: ['assumpte', 'tema'],
    other: ['respon a', 'respon', 'importància', 'fitxers adjunts', 'organització'],
    original: ['missatge original'],
    forwarded: ['missatge reenviat', 'missatge reenviat de …', 'inici del missatge reenviat'],
    sentFrom: [
      'enviat des del meu {}', 'enviat des de {}', 'enviat des del {}', "enviat des de l'{}",
      "s'ha enviat des del meu {}", "obtén l'outlook per a {}", "obteniu l'outlook per a {}",
      'enviat des de proton mail mòbil', 'enviat des del meu {} amb el k-9 mail. disculpeu la brevetat',
    ],
    reply: ['re', 'rv'], forward: ['fwd', 'rv'],
  },
  {
    language: 'co', // Corsican
    on: ['u'], wrote: ['hà scrittu'],
    from: ['da'], sent: ['mandatu', 'data'], to: ['à'], cc: ['cc', 'bcc'], subject: ['sughjettu', 'sujetu'],
    other: [],
    original: ["messaghju d'origine"], forwarded: [],
    sentFrom: ['mandatu da {}'], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'cs', // Czech
    on: ['dne', 'v'],
    wrote: [
      'napsal', 'napsal(a)', 'napsala', 'napsal/a', 'napsáno', 'píše', 'odesílatel … napsal',
      'jste napsal(a)',
    ],
    from: ['od', 'odesílatel'], sent: ['datum', 'odesláno', 'odeslané', 'odeslat', 'odeslaná pošta'],
    to: ['komu', 'pro', 'příjemce', 'adresát'], cc: ['kopie', 'cc', 'bcc', 'skrytá kopie', 'slepá kopie'],
    subject: ['předmět'],
    other: [
      'odpověď na', 'odpověď komu', 'odpovědět komu', 'odpovědět-komu', 'komu odpovědět', 'odpověď pro',
      'adresa pro odpověď', 'důležitost', 'přílohy', 'společnost',
    ],
    original: ['původní zpráva', 'původní e-mail'],
    forwarded: [
      'přeposlaná zpráva', 'přeposlaná zpráva od …', 'zpráva přeposlaná od …', 'začátek přeposílané zprávy',
      'začátek přeposlané zprávy', 'začátek předané zprávy',
    ],
    sentFrom: [
      'odesláno z {}', 'odesláno z mého {}', 'odesláno ze {}', 'odesláno z mobilní verze {}',
      'odesláno aplikací {}', 'získat outlook pro {}', 'získejte outlook pro {}', 'stáhnout outlook pro {}',
      'odesláno aplikací k-9 mail ze systému {}. omluvte prosím moji stručnost',
    ],
    reply: ['re', 'odp'], forward: ['fwd', 'fw'],
  },
  {
    language: 'cy', // Welsh
    on: ['ar'], wrote: ['ysgrifennodd'],
    from: ['oddi wrth', 'anfonwr'], sent: ['dyddiad', 'anfonwyd'], to: ['at', 'i', 'derbyniwr'],
    cc: ['cc', 'bcc', 'copi'], subject: ['pwnc', 'testun'],
    other: ['ateb-i', 'ateb-at', 'ymateb i', 'corff'],
    original: ['neges wreiddiol', 'neges gwreiddiol'],
    forwarded: [
      "neges wedi'i hanfon ymlaen", 'neges wedi ei hanfon ymlaen', 'neges yrrwyd ymlaen', 'neges wreiddiol',
    ],
    sentFrom: ['anfonwyd oddi wrth {}', 'anfonwyd gyda k-9 mail ar {}'], reply: ['re', 'atb'],
    forward: ['fwd', 'yml'],
  },
  {
    language: 'da', // Danish
    on: ['den', 'på'], wrote: ['skrev', 'skrev du'],
    from: ['fra', 'afsender'], sent: ['sendt', 'dato'], to: ['til', 'modtager'],
    cc: ['cc', 'bcc', 'kopi til (cc)', 'skjult kopi til (bcc)'], subject: ['emne'],
    other: ['svar til', 'svar-til', 'prioritet', 'vedhæftede filer'],
    original: [
      'oprindelig meddelelse', 'original meddelelse', 'oprindelig besked', 'original besked',
      'oprindeligt brev',
    ],
    forwarded: [
      'videresendt meddelelse', 'videresendt besked', 'videresendt besked fra …', 'videresendt brev',
      'videresendt af …', 'start på videresendt besked', 'begynd videresendt besked',
      'begynd videresendt e-mail',
    ],
    sentFrom: [
      'sendt fra min {}', 'sendt fra {}', 'dette er sendt fra min {}', 'hent outlook til {}',
      'få outlook til {}', 'sendt fra outlook til {}', 'sendt fra mail til {}',
      'sendt fra yahoo mail på {}', 'sendt fra proton mail-mobil',
    ],
    reply: ['re', 'sv', 'ang'], forward: ['vs', 'fwd', 'fw'],
  },
  {
    language: 'de', // German
    on: ['am', 'in einer email vom', 'in einer e-mail vom'],
    wrote: [
      'schrieb', 'schrieb(en)', 'schrieben sie', 'schrieb … unter', 'schreibt', 'hat … geschrieben',
      'hat … folgendes geschrieben',
    ],
    from: ['von', 'absender'], sent: ['gesendet', 'datum', 'gesendet am'], to: ['an', 'empfänger'],
    cc: ['cc', 'bcc', 'kopie', 'blindkopie', 'kopie (cc)', 'blindkopie (bcc)', 'kopie an', 'blind-kopie'],
    subject: ['betreff'],
    other: [
      'antwort an', 'antworten an', 'antw. an', 'wichtigkeit', 'priorität', 'anlagen', 'anlage', 'anhänge',
      'gesendet von', 'im auftrag von', 'bitte antworten an', 'vertraulichkeit', 'kategorien',
    ],
    original: [
      'ursprüngliche nachricht', 'originalnachricht', 'original-nachricht', 'ursprüngliche mail',
      'ursprüngliche e-mail', 'ursprüngliche mitteilung', 'ursprünglicher termin', 'antwort nachricht',
    ],
    forwarded: [
      'weitergeleitete nachricht', 'weitergeleitete nachricht von …', 'weitergeleitete e-mail',
      'weitergeleitet von …', 'anfang der weitergeleiteten nachricht', 'anfang der weitergeleiteten e-mail',
      'beginn der weitergeleiteten nachricht', 'beginn der weitergeleiteten e-mail',
    ],
    sentFrom: [
      'von meinem {} gesendet', 'von meiner {} gesendet', 'gesendet von meinem {}', 'gesendet von {}',
      'diese nachricht wurde von meinem {} gesendet', 'diese e-mail wurde von meinem {} gesendet',
      'von outlook für {} gesendet', 'von samsung mobile gesendet', 'von samsung-tablet gesendet',
      'von yahoo mail auf {} gesendet', 'von yahoo mail für {} gesendet', 'outlook für {} beziehen',
      'outlook für {} herunterladen', 'beziehen sie outlook für {}', 'holen sie sich outlook für {}',
      'laden sie outlook für {} herunter', 'virenfrei. {}', 'sicher gesendet mit tuta mail',
      'gesendet mit der {} app', 'gesendet mit proton mail', 'gesendet mit aqua mail für {}',
      'gesendet von proton mail für mobilgeräte',
      'diese nachricht wurde von meinem {} mit k-9 mail gesendet',
    ],
    reply: ['aw', 're', 'antwort', 'antw'], forward: ['wg', 'fwd', 'fw'],
  },
  {
    language: 'dsb', // Lower Sorbian
    on: [], wrote: ['jo napisał', 'jo … napisał'],
    from: ['wót', 'wótpósłaŕ'], sent: ['datum'], to: ['komu'], cc: ['kopija', 'schowana kopija'],
    subject: ['tema'], other: ['wótegrono komu', 'organizacija'],
    original: ['originalna powěsć'], forwarded: ['dalej pósrědnjona powěsć'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
];
