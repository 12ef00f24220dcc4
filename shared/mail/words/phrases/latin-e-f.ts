import type { Phrases } from '../phrases.ts';

/** Languages in Latin letters, from English to Frisian. */
// biome-ignore format: rows of words read better than columns of one
export const latinEToF: Phrases[] = [
  {
    language: 'en', // English
    on: ['on', 'at', 'in a message dated'], wrote: ['wrote', 'writes', 'you wrote', 'has written'],
    from: ['from', 'sender'], sent: ['sent', 'date', 'date sent', 'sent at'],
    to: ['to', 'recipient', 'recipients'], cc: ['cc', 'bcc'], subject: ['subject'],
    other: [
      'reply-to', 'reply to', 'importance', 'priority', 'attachments', 'attachment', 'sensitivity',
      'categories', 'on behalf of', 'sent by', 'please respond to', 'respond to', 'organization',
      'newsgroups', 'references', 'message-id', 'in-reply-to', 'resent-from', 'resent-to', 'resent-date',
      'organisation',
    ],
    original: [
      'original message', 'original email', 'original appointment', 'original', 'replied message',
      'reply message',
    ],
    forwarded: [
      'forwarded message', 'forwarded message from …', 'begin forwarded message',
      'start of forwarded message', 'forwarded by …',
    ],
    sentFrom: [
      'sent from my {}', 'sent from a {}', 'sent from the all new {}', 'sent from {}',
      'sent from my {} with k-9 mail. please excuse my brevity', 'sent from outlook for {}',
      'sent from mail for {}', 'sent from yahoo mail on {}', 'sent from yahoo mail for {}',
      'sent from proton mail for {}', 'sent from proton mail mobile', 'sent from samsung mobile',
      'sent from samsung tablet', 'sent via {}', 'sent using {}', 'sent with proton mail secure email',
      'sent with protonmail secure email', 'sent with aqua mail for {}', 'sent with bluemail for {}',
      'sent with airmail for {}', 'get outlook for {}', 'get bluemail for {}', 'get typeapp for {}',
      'secured with tuta mail', 'virus-free. {}', 'this email has been checked for viruses by {}',
      'yahoo mail: search, organize, conquer',
    ],
    reply: ['re'], forward: ['fwd', 'fw'],
  },
  {
    language: 'eo', // Esperanto
    on: ['je'], wrote: ['skribis'],
    from: ['de', 'el', 'sendinto', 'sendanto'], sent: ['dato', 'sendita', 'sendita je'],
    to: ['al', 'ricevanto'],
    cc: ['kopio', 'kaŝkopio', 'kk', 'bkk', 'kopie al', 'kaŝkopie al', 'blindkopio'], subject: ['temo'],
    other: ['respondu al', 'respondu-al', 'respondi-al'],
    original: ['originala mesaĝo', 'origina mesaĝo'],
    forwarded: ['plusendita mesaĝo', 'plusendita mesaĝo de …', 'komencu plusenditan mesaĝon'],
    sentFrom: ['sendita per k-9 retpoŝtilo. bonvolu pardoni min por skribi mallonge'], reply: ['re'],
    forward: ['fwd'],
  },
  {
    language: 'es', // Spanish
    on: ['el', 'en', 'el día', 'en fecha', 'con fecha'],
    wrote: ['escribió', 'ha escrito', 'usted escribió'],
    from: ['de', 'remitente', 'desde'], sent: ['enviado', 'enviado el', 'fecha', 'enviados'],
    to: ['para', 'a', 'destinatario'], cc: ['cc', 'cco', 'bcc', 'copia', 'cco (bcc)'], subject: ['asunto'],
    other: [
      'responder a', 'responder-a', 'responder', 'importancia', 'prioridad', 'datos adjuntos', 'adjuntos',
      'en nombre de', 'enviado por', 'por favor, responda a', 'carácter', 'organización',
    ],
    original: ['mensaje original', 'correo original', 'cita original'],
    forwarded: [
      'mensaje reenviado', 'mensaje reenviado de …', 'inicio del mensaje reenviado',
      'comienzo del mensaje reenviado', 'inicio del mensaje redirigido', 'remitido por …',
    ],
    sentFrom: [
      'enviado desde mi {}', 'enviado desde {}', 'enviado desde el {}', 'enviado desde mi móvil',
      'enviado de mi {}', 'enviado a través de {}', 'enviado vía {}', 'enviado mediante {}',
      'obtener outlook para {}', 'obtenga outlook para {}', 'obtén outlook para {}',
      'descargar outlook para {}', 'libre de virus. {}', 'asegurado con tuta mail',
      'enviado con proton mail', 'enviado de samsung mobile', 'enviado desde proton mail móvil',
      'enviado desde mi {} con k-9 mail. por favor, disculpa mi brevedad',
    ],
    reply: ['re'], forward: ['rv', 'fwd', 'fw'],
  },
  {
    language: 'et', // Estonian
    on: ['ühel kenal päeval'], wrote: ['kirjutas', 'kirjutas kuupäeval', 'kirjutasid sa'],
    from: ['saatja', 'kellelt'], sent: ['saadetud', 'kuupäev'], to: ['saaja', 'adressaat', 'kellele'],
    cc: ['koopia', 'pimekoopia', 'cc', 'bcc'], subject: ['teema', 'pealkiri'],
    other: [
      'vasta', 'vastus-kuhu', 'vastus saata', 'vastus aadressile', 'vastamise aadress', 'vastuse saaja',
      'tähtsus', 'manused', 'organisatsioon',
    ],
    original: [
      'algne kiri', 'originaalsõnum', 'algne sõnum', 'algupärane sõnum', 'esialgne kiri', 'kirja originaal',
    ],
    forwarded: ['edastatud kiri', 'edastatud sõnum', 'edasisuunatud kiri', 'edasi saadetud kiri'],
    sentFrom: [
      'saadetud minu {}', 'saadetud {} seadmelt k-9 meiliga',
      'saadetud {} seadmelt k-9 meiliga. vabanda, et nii lühdalt',
    ],
    reply: ['re', 'vs'], forward: ['fwd', 'ed'],
  },
  {
    language: 'eu', // Basque
    on: [],
    wrote: [
      'idatzi zuen', 'idatzi du', 'hau idatzi zuen', 'hau idatzi du', 'igorleak hau idatzi du',
      'igorleak hau idatzi zuen', 'igorleak idatzi zuen', 'erabiltzaileak hau idatzi du',
      'erabiltzaileak idatzi du', 'egunean … idatzi du', 'idatzita', 'idatzia',
    ],
    from: ['nork', 'igorlea', 'bidaltzailea', 'nondik', 'hemendik'],
    sent: ['data', 'bidalita', 'eguna', 'bidalitakoak'], to: ['nori', 'hartzailea', 'nora', 'hona'],
    cc: ['cc', 'bcc', 'kopia', 'kez', 'kik'], subject: ['gaia'],
    other: ['erantzun honi', 'erantzun-honi', 'erantzun', 'erakundea'],
    original: ['jatorrizko mezua'], forwarded: ['birbidalitako mezua'],
    sentFrom: [
      'nire {}tik bidalia', 'nire {}tik bidalia, k-9 mail erabiliz. mesedez, barka ezazu nire laburtasuna',
      'nire {}tik bidalita', '{}tik bidalia',
    ],
    reply: ['re'], forward: ['fwd', 'rv'],
  },
  {
    language: 'fi', // Finnish
    on: [], wrote: ['kirjoitti', 'kirjoitit'],
    from: ['lähettäjä', 'keneltä'], sent: ['lähetetty', 'päiväys', 'päivämäärä', 'pvm', 'lähetetyt'],
    to: ['vastaanottaja', 'saaja', 'kenelle', 'vastaanottajat'],
    cc: ['kopio', 'cc', 'bcc', 'piilokopio', 'kopiot', 'piilokopiot', 'kopiona'],
    subject: ['aihe', 'otsikko'],
    other: [
      'vastausosoite', 'vastaus osoitteeseen', 'vastaus', 'vastaa', 'tärkeys', 'liitteet', 'liite',
      'organisaatio', 'järjestö',
    ],
    original: ['alkuperäinen viesti', 'alkuperäinen viesti / orig.msg.'],
    forwarded: [
      'välitetty viesti', 'välitetty viesti / fwd.msg', 'edelleenlähetetty viesti',
      'välitetty viesti alkaa', 'välitetty viesti osoitteesta …', 'välitetty viesti lähettäjältä …',
      'edelleenlähettäjä …',
    ],
    sentFrom: [
      'lähetetty {}sta', 'lähetetty {}stä', 'lähetetty {} -älypuhelimesta',
      'lähetetty android-laitteestani k-9 maililla. pahoittelut vähäsanaisuudestani',
      'hanki outlook for {}', 'hanki outlook {}', 'lataa outlook {}', 'suojattu tuta maililla',
    ],
    reply: ['vs', 're'], forward: ['vl', 'fwd', 'fw'],
  },
  {
    language: 'fil', // Filipino
    on: ['noong'], wrote: ['isinulat ni … ang', 'isinulat ni'],
    from: ['mula kay'], sent: ['petsa'], to: ['para kay', 'sa/kay'], cc: ['cc'], subject: ['paksa'],
    other: [],
    original: ['orihinal na mensahe'], forwarded: ['ipinasang mensahe'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'fo', // Faroese
    on: ['tann'], wrote: ['skrivaði'],
    from: ['frá', 'sendari'], sent: ['tann'], to: ['til'], cc: ['cc', 'bcc'], subject: ['evni'],
    other: ['svara-til'],
    original: ['uppruna boð'], forwarded: [],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'fr', // French
    on: ['le', 'dans un e-mail daté du'], wrote: ['a écrit', 'vous avez écrit', 'a écrit sur'],
    from: ['de', 'expéditeur', 'expéditeur·rice'],
    sent: ['envoyé', 'date', 'envoyé le', "date d'envoi", 'envoyés'],
    to: ['à', 'a', 'pour', 'destinataire', 'destinataires'],
    cc: ['cc', 'cci', 'copie', 'copie à', 'copie cachée à', 'copie discrète', 'bcc'],
    subject: ['objet', 'sujet'],
    other: [
      'répondre à', 'répondre-à', 'rép. à', 'importance', 'priorité', 'pièces jointes', 'pièce jointe',
      'pièce(s) jointe(s)', 'envoyé par', 'de la part de', 'veuillez répondre à', 'organisation',
      'groupes de discussion', 'catégories', 'critère de diffusion',
    ],
    original: [
      "message d'origine", 'message original', 'message initial', 'courriel original', 'courriel initial',
      "courriel d'origine", "rendez-vous d'origine",
    ],
    forwarded: [
      'message transféré', 'message transféré de …', 'message transmis', 'message retransmis',
      'message retransmis de …', 'début du message transféré', 'début du message réexpédié',
      'message réexpédié', 'transféré par …', 'réacheminé par …',
    ],
    sentFrom: [
      'envoyé de mon {}', 'envoyé de ma {}', 'envoyé depuis mon {}', 'envoyé depuis ma {}',
      'envoyé à partir de mon {}', 'envoyé à partir de ma {}', 'envoyé par mon {}', 'envoyé depuis {}',
      "envoyé depuis l'application {}", 'envoyé à partir de {}', "envoyé à partir d'{}",
      'envoyé à partir du {}', 'envoyé via {}', 'envoyé avec la messagerie sécurisée proton mail',
      'envoyé de mon {} avec courriel k-9 mail. veuillez excuser ma brièveté',
      'message envoyé depuis mon {}', 'ce message a été envoyé depuis mon {}', 'provenance : {}',
      'provenance : courrier pour {}', 'obtenir outlook pour {}', 'obtenez outlook pour {}',
      'télécharger outlook pour {}', 'téléchargez outlook pour {}', 'garanti sans virus. {}',
      'sans virus. {}', 'sécurisé avec tuta mail', "envoyé avec l'application {}",
      'envoyé avec proton mail', 'envoyé depuis proton mail mobile', "envoyé de l'application {}",
      'envoyé de yahoo mail pour {}', 'envoyé de outlook pour {}', "envoyé d'outlook pour {}",
    ],
    reply: ['re', 'ré', 'réf', 'rép'], forward: ['tr', 'fwd', 'fw'],
  },
  {
    language: 'fur', // Friulian
    on: ['ai', 'il'], wrote: ['al/e à scrit', 'al à scrit', 'al scrivè'],
    from: ['di'], sent: ['date', 'inviade'], to: ['a'], cc: ['cc', 'ccp'], subject: ['ogjet'],
    other: ['rispuint a'],
    original: ['messaç origjinâl'], forwarded: ['messaç mandât indenant'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'fy', // Frisian
    on: ['op'], wrote: ['skreau'],
    from: ['fan', 'stjoerder', 'ofstjoerder'], sent: ['datum', 'ferstjoerd'], to: ['oan'],
    cc: ['cc', 'bcc'], subject: ['underwerp', 'ûnderwerp'],
    other: ['antwurd oan', 'antwurd-nei', 'organisaasje'],
    original: ['oarspronklik berjocht', 'orizjineel berjocht'], forwarded: ['trochstjoerd berjocht'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
];
