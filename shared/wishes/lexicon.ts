const list = (text: string): string[] => text.trim().split(/\s+/);

/** Long words that wishes are made of, folded: what is misspelt is put right towards them. */
export const lexicon = list(`
  please letter letters newsletter digest email emails message messages sending stopping unsubscribe cancel membership subscription
  remove pause paused pausing suspend holiday holidays vacation january february march april june july august september october
  november december until further notice christmas valentine easter resume restart weekly monthly daily every month months week weeks
  english french large larger bigger print plain simple simpler easier words language sentences region regions moved moving change
  settings support person private privately anonymous anonymously steward stewards withdraw delete erase forget information guidelines
  community concern number without share public stop could would should letting switch instead normal regular usual
  lettre lettres bulletin courriel courriels infolettre envoyer envoyez envoi arreter arretez arret cesser cessez desabonner
  desinscrire desinscrivez abonnement adhesion suspendre suspendez vacances janvier fevrier avril juillet septembre octobre novembre
  decembre jusque jusqu pendant once easy stop text name mots gros mois fois plus stop reprendre reprenez recommencer recommencez semaine semaines chaque hebdomadaire mensuel mensuelle quotidien
  anglais francais caractere caracteres grosse grosses grossir agrandir ecrire ecrivez ecriture simples facile faciles phrase phrases
  texte langage demenage demenager demenagement habite maintenant ajouter ajoutez enlever enlevez retirer retirez supprimer supprimez
  effacer effacez oubliez parametres reglages personne soutien prive anonyme donnees renseignements directrices partager partagez
  publier mettez mettre pouvez pourriez voudrais aimerais recevoir recois numero pourquoi comment appelez seulement province
  nouvelles changer changez choses petit
`);

/** Words that are no misspelling, though they look like one. */
export const lookalikes = new Set(
  list(`
  latter later litter better setting chance charge chant white mouth sample point paint points pints steps spare shore shape shame
  stare scare shade shares dairy letting settle settled mores words world sword passe passes cause pauses pauvre tente teste mains
  moine texts brand plainte plaine plains plane plays places place placed simply samples sampled ample lettered marche marcher
  marches regime raison reason reasons legion legions envoie renvoi chose charger cherche cherchez ecrite ecrits ecrit ecran partage
  partir partait arrive arriver arrivez arrives private privates lettuce massage massages mentions mention priced facille
  passion pension version large larges grasse glisse petite petits stops stopped stoop reprise reprises recevez
  recette regions printed prints could cloud world would mould every ever fever weeks weekday weekend month monts
  montre montrez habit habits chant chants counted number numbers forget forgot forge support supports person persons
  souviens souvient souvenir donne donner regles regler regle quelle
  repondre repondez reponds repondent reprendre plait plaits parait chosen chose choses choisi serious
  comment comments nommer nommez comme commence commencer effet effort easter eater
`),
);

/** As people hear or type them, where no rule of spelling would lead. */
export const misspelt = new Map(
  Object.entries({
    pls: 'please',
    plz: 'please',
    plse: 'please',
    plese: 'please',
    pleas: 'please',
    u: 'you',
    ur: 'your',
    thx: 'thanks',
    ty: 'thanks',
    paws: 'pause',
    poz: 'pause',
    pauze: 'pause',
    brake: 'break',
    brek: 'break',
    wile: 'while',
    wen: 'when',
    wat: 'what',
    leter: 'letter',
    leters: 'letters',
    larg: 'large',
    larje: 'large',
    pirnt: 'print',
    prnt: 'print',
    biger: 'bigger',
    rite: 'write',
    ritten: 'written',
    thay: 'they',
    dont: 'don t',
    cant: 'can t',
    im: 'i m',
    ive: 'i ve',
    id: 'i d',
    wont: 'won t',
    hav: 'have',
    wnat: 'want',
    wanna: 'want to',
    gonna: 'going to',
    sumary: 'summary',
    privite: 'private',
    privit: 'private',
    anonimous: 'anonymous',
    annonymous: 'anonymous',
    wk: 'week',
    mth: 'month',
    xmas: 'christmas',
    eazy: 'easy',
    ezy: 'easy',
    esy: 'easy',
    simpel: 'simple',
    frensh: 'french',
    stope: 'stop',
    stp: 'svp',
    stopp: 'stop',
    letre: 'lettre',
    letres: 'lettres',
    veu: 'veux',
    pu: 'plus',
    plu: 'plus',
    pus: 'plus',
    toujour: 'toujours',
    efasse: 'efface',
    efase: 'efface',
    efasser: 'effacer',
    efacer: 'effacer',
    istoire: 'histoire',
    istoires: 'histoires',
    nouvo: 'nouveau',
    nouvau: 'nouveau',
    maide: 'm aide',
    mapel: 'm appelle',
    mapelle: 'm appelle',
    ace: 'assez',
    asse: 'assez',
    chu: 'je suis',
    evry: 'every',
    evrey: 'every',
    evryday: 'every day',
    pleez: 'please',
    eezy: 'easy',
    reed: 'read',
    storys: 'stories',
    peple: 'people',
    onely: 'only',
    sen: 'send',
    shud: 'should',
    wud: 'would',
    cud: 'could',
    mesage: 'message',
    mesages: 'messages',
    tro: 'trop',
    gro: 'gros',
    frase: 'phrase',
    frases: 'phrases',
    jai: 'j ai',
    jaimerais: 'j aimerais',
    jveux: 'je veux',
    chui: 'je suis',
    ya: 'il y a',
    semene: 'semaine',
    semenne: 'semaine',
    mwa: 'moi',
    foi: 'fois',
    arete: 'arrete',
    aretez: 'arretez',
    areter: 'arreter',
    pous: 'pause',
    poze: 'pause',
    ecri: 'ecris',
    ecrie: 'ecrire',
    mecrire: 'm ecrire',
    menvoyer: 'm envoyer',
    menvoyez: 'm envoyez',
    di: 'dit',
    juska: 'jusqu a',
    jusca: 'jusqu a',
    juske: 'jusqu',
    juskau: 'jusqu au',
    langlais: 'l anglais',
    lenglish: 'l anglais',
    toute: 'toute',
    pk: 'pourquoi',
    pkoi: 'pourquoi',
    pouver: 'pouvez',
    metter: 'mettez',
    just: 'juste',
    fasil: 'facile',
    facil: 'facile',
    simp: 'simple',
    englais: 'anglais',
    anglai: 'anglais',
    francai: 'francais',
    kelkun: 'quelqu un',
    kelke: 'quelque',
    qq: 'quelque',
    cetait: 'c etait',
    cest: 'c est',
    sest: 'c est',
    lettrs: 'lettres',
    nouvel: 'nouvelles',
  }),
);
