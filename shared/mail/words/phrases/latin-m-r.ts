import type { Phrases } from '../phrases.ts';

/** Languages in Latin letters, from Malay to Romanian. */
// biome-ignore format: rows of words read better than columns of one
export const latinMToR: Phrases[] = [
  {
    language: 'ms', // Malay
    on: ['pada', 'dalam'], wrote: ['menulis', 'telah menulis', 'membalas'],
    from: ['daripada', 'pengirim'], sent: ['dihantar', 'tarikh'], to: ['kepada'],
    cc: ['cc', 'bcc', 'sk', 'ss', 'salinan'], subject: ['subjek', 'perkara', 'tajuk'],
    other: [
      'balas kepada', 'balas-kepada', 'balasan kepada', 'jawab-kepada', 'kepentingan', 'lampiran',
      'organisasi',
    ],
    original: ['mesej asal'],
    forwarded: ['mesej kiriman semula', 'mesej dikirim semula', 'mesej dimajukan'],
    sentFrom: [
      'dihantar daripada {} saya', 'dihantar dari {} saya', 'dihantar daripada {}',
      'dihantar secara sulit dengan {}', 'dapatkan outlook untuk {}',
    ],
    reply: ['re', 'bls'], forward: ['fwd'],
  },
  {
    language: 'nb', // Norwegian (bokmål)
    on: ['den'], wrote: ['skrev', 'skrev … følgende'],
    from: ['fra', 'avsender'], sent: ['sendt', 'dato'], to: ['til', 'mottaker'],
    cc: ['kopi', 'cc', 'bcc', 'blindkopi', 'kopi til', 'blindkopi til', 'kopi-til', 'blindkopi-til'],
    subject: ['emne'], other: ['svar til', 'svar-til', 'prioritet', 'viktighet', 'vedlegg', 'organisasjon'],
    original: [
      'opprinnelig melding', 'original melding', 'opprinnelig e-post', 'orginalpost', 'originalpost',
    ],
    forwarded: [
      'videresendt melding', 'videresendt melding fra …', 'videresendt e-post',
      'start på videresendt melding', 'start videresendt melding', 'videresendt av …',
    ],
    sentFrom: [
      'sendt fra min {}', 'sendt fra {}', 'sendt fra min {} med k-9 e-post. unnskyld min kortfattethet',
      'sendt fra outlook for {}', 'sendt fra e-post for {}', 'sendt fra yahoo mail på {}',
      'skaff deg outlook for {}', 'hent outlook for {}', 'få outlook for {}', 'last ned outlook for {}',
    ],
    reply: ['sv', 're'], forward: ['vs', 'fwd', 'fw', 'videresend'],
  },
  {
    language: 'nl', // Dutch
    on: ['op'], wrote: ['schreef', 'heeft … het volgende geschreven', 'heeft … geschreven', 'schreef u'],
    from: ['van', 'afzender'], sent: ['verzonden', 'datum', 'verzonden op', 'verzonden berichten'],
    to: ['aan', 'naar', 'ontvanger'], cc: ['cc', 'bcc', 'kopie'], subject: ['onderwerp'],
    other: [
      'antwoord aan', 'antwoorden aan', 'antwoord-aan', 'antwoord naar', 'antwoord-naar', 'antwoordadres',
      'urgentie', 'bijlagen', 'bijlage', 'verzonden door', 'namens', 'organisatie', 'gevoeligheid',
    ],
    original: [
      'oorspronkelijk bericht', 'oorspronkelijke bericht', 'origineel bericht', 'orgineel bericht',
      'oorspronkelijke afspraak',
    ],
    forwarded: [
      'doorgestuurd bericht', 'doorgestuurd bericht van …', 'begin doorgestuurd bericht',
      'doorgestuurd door …',
    ],
    sentFrom: [
      'verstuurd vanaf mijn {}', 'verstuurd vanaf {}', 'verzonden vanaf mijn {}', 'verzonden vanaf {}',
      'verzonden van mijn {}', 'verstuurd van mijn {}', 'verzonden vanuit {}', 'verstuurd vanuit {}',
      'verzonden via {}', 'verstuurd via {}',
      'verstuurd vanaf mijn {} met k-9 mail. excuseer mijn beknoptheid', 'outlook voor {} downloaden',
      'download outlook voor {}', 'outlook voor {} ophalen', 'virusvrij. {}', 'beveiligd met tuta mail',
      'verzonden met proton mail', 'verzonden met proton mail mobiel',
    ],
    reply: ['re', 'antw', 'antwoord'], forward: ['doorst', 'fwd', 'fw'],
  },
  {
    language: 'nn', // Norwegian (nynorsk)
    on: ['den'], wrote: ['skreiv'],
    from: ['frå', 'avsendar'], sent: ['sendt', 'dato'], to: ['til'],
    cc: ['kopi', 'cc', 'bcc', 'blindkopi', 'kopi til', 'blindkopi til'], subject: ['emne'],
    other: ['svar-til', 'svar til', 'organisasjon'],
    original: ['opphavleg melding', 'opprinneleg melding'],
    forwarded: ['vidaresend melding', 'vidaresendt melding'],
    sentFrom: ['sendt frå {} min', 'sendt frå {} med k-9 e-post. orsak stuttleiken', 'sendt frå {}'],
    reply: ['sv', 're'], forward: ['fwd', 'videresend'],
  },
  {
    language: 'oc', // Occitan
    on: ['lo'], wrote: ['a escrich', 'escriguèt'],
    from: ['de', 'expedidor'], sent: ['data', 'mandat'], to: ['a', 'destinatari'], cc: ['cc', 'cci'],
    subject: ['objècte', 'subjècte'], other: ['respondre a'],
    original: ["messatge d'origina", 'messatge inicial'], forwarded: ['messatge transferit'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'pl', // Polish
    on: ['w dniu', 'dnia'],
    wrote: [
      'napisał(a)', 'napisał', 'napisała', 'napisał/a', 'napisał/-a/', 'pisze', 'piszesz',
      'użytkownik … napisał', 'użytkownik … napisał(a)', 'wiadomość napisana przez',
    ],
    from: ['od', 'nadawca', 'wysyłane przez'], sent: ['wysłano', 'wysłane', 'data', 'w dniu'],
    to: ['do', 'adresat'], cc: ['dw', 'udw', 'cc', 'kopia', 'ukryta kopia', 'kopia ukryta', 'kopia do'],
    subject: ['temat'],
    other: [
      'odpowiedź do', 'odpowiedz do', 'odpowiedz-do', 'odpowiedź-do', 'odpisz do', 'adres zwrotny',
      'ważność', 'priorytet', 'załączniki', 'organizacja', 'firma/organizacja',
    ],
    original: ['wiadomość oryginalna', 'oryginalna wiadomość', 'treść oryginalnej wiadomości'],
    forwarded: [
      'wiadomość przekazana', 'wiadomość przekazywana', 'przekazana wiadomość', 'przekazana wiadomość od …',
      'przekazywana wiadomość', 'treść przekazanej wiadomości', 'treść przekierowywanej wiadomości',
      'początek przekazywanej wiadomości', 'początek przekazanej wiadomości', 'przekierowywany list od …',
    ],
    sentFrom: [
      'wysłane z {}', 'wysłano z {}', 'wysłane z mojego {}', 'wysłano z mojego {}', 'wysłane za pomocą {}',
      'wysłane przy użyciu {}', 'wysłane z aplikacji {}', 'wysłano z aplikacji {}', 'wysłano z telefonu {}',
      'pobierz aplikację outlook dla systemu {}', 'pobierz program outlook dla systemu {}',
      'uzyskaj aplikację outlook dla systemu {}', 'uzyskaj program outlook dla systemu {}',
      'pobierz outlook dla systemu {}', 'wolny od wirusów. {}', 'bezpieczeństwo zapewnia tuta mail',
      'wysłano z aplikacji proton mail',
    ],
    reply: ['odp', 're'], forward: ['pd', 'fwd', 'fw', 'przek'],
  },
  {
    language: 'pt', // Portuguese
    on: ['em', 'no dia', 'a', 'às'], wrote: ['escreveu', 'você escreveu', 'escreveu no dia'],
    from: ['de', 'remetente'],
    sent: ['enviado', 'enviada', 'enviado em', 'enviada em', 'data', 'enviadas', 'enviados'], to: ['para'],
    cc: ['cc', 'cco', 'bcc', 'cópia', 'cópia oculta (cco)'], subject: ['assunto'],
    other: [
      'responder para', 'responder a', 'responder-para', 'responder', 'resp.-para', 'importância',
      'prioridade', 'anexos', 'em nome de', 'enviado por', 'organização',
    ],
    original: ['mensagem original'],
    forwarded: [
      'mensagem encaminhada', 'mensagem encaminhada de …', 'mensagem reencaminhada',
      'início da mensagem encaminhada', 'início da mensagem reencaminhada',
      'iniciando encaminhamento de mensagem', 'encaminhado por …', 'repassado por …', 'reencaminhado por …',
    ],
    sentFrom: [
      'enviado do meu {}', 'enviado da minha {}', 'enviado de meu {}', 'enviado a partir do meu {}',
      'enviado a partir do {}', 'enviado do {}', 'enviado via {}', 'enviado pelo meu {}',
      'e-mail enviado do meu {}', 'enviado do yahoo mail no {}', 'enviado do yahoo mail para {}',
      'enviado do email para {}', 'enviado do correio para {}', 'enviado do outlook para {}',
      'enviado a partir do meu {} com o k-9 mail. peço desculpa pela brevidade', 'obter o outlook para {}',
      'obter outlook para {}', 'obtenha o outlook para {}', 'baixar o outlook para {}',
      'livre de vírus. {}', 'protegido com tuta mail', 'enviado com proton mail',
      'enviado de samsung mobile', 'enviado via samsung mobile', 'enviado do proton mail móvel',
    ],
    reply: ['re', 'res'], forward: ['enc', 'fwd', 'fw'],
  },
  {
    language: 'rm', // Romansh
    on: ['ils'], wrote: ['ha scrit', 'ha … scrit'],
    from: ['da', 'speditur'], sent: ['data'], to: ['a'], cc: ['cc', 'bcc'], subject: ['object'],
    other: ['respunder a', 'organisaziun'],
    original: ['messadi original'], forwarded: ['messadi renvià'],
    sentFrom: [], reply: ['re'], forward: ['fwd'],
  },
  {
    language: 'ro', // Romanian
    on: ['pe', 'pe data de', 'la', 'la data de', 'în', 'în data de', 'în ziua de'],
    wrote: ['a scris', 'ați scris'],
    from: ['de la', 'expeditor'], sent: ['trimis', 'data', 'dată', 'primit la', 'trimise'],
    to: ['către', 'catre', 'la', 'destinatar'],
    cc: ['cc', 'bcc', 'copie', 'copie (cc)', 'copie către', 'copie oarbă (bcc)'], subject: ['subiect'],
    other: ['răspuns către', 'răspuns-către', 'răspunde la', 'importanță', 'atașări', 'organizație'],
    original: ['mesajul original', 'mesaj original', 'mesaj inițial'],
    forwarded: [
      'mesaj redirecționat', 'mesaj redirecţionat', 'mesaj înaintat', 'începe mesajul redirecționat',
      'începutul mesajului înaintat',
    ],
    sentFrom: [
      'trimis de pe {}', 'trimis de pe {} meu', 'trimis de pe {} mea',
      'trimis de pe dispozitivul meu {} cu k-9 mail. rog scuzați concizia mea', 'trimis din {}',
      'trimis din mail pentru {}', 'trimis de la {}', 'obțineți outlook pentru {}',
      'obține outlook pentru {}', 'descărcați outlook pentru {}', 'trimis cu proton mail pentru mobil',
      'trimis cu tuta mail',
    ],
    reply: ['re', 'răsp', 'răspuns'], forward: ['fwd', 'fw', 'redir'],
  },
];
