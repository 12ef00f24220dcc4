/**
 * Words that wishes are made of besides those of the lexicon, folded: with only these in it, a sentence is a wish and nothing else; what is
 * strange to them ("the lake in winter") is somebody's story.
 */
export const everyday = new Set(
  `
  a an the this that these those it its i m me my mine we us our you your he him his she her they them their one ones who what which when where why how
  am is are was were be been being do does did don t dont doesn didn isn aren won not no nor never none nothing anything everything all any some
  have has had having get gets getting got can cannot could would should shall will may might must let d ll ve re s
  and or but so then also too as at by for from in into of off on out over to up with without about after again back before until till til during while because since than if
  please thanks thank hi hello hey dear ok okay yes yeah sorry just only now today tomorrow later soon already still really very much more most less longer lovely bit always frankly honestly actually few fewer lot lots bit
  want wants need needs like likes love prefer rather wish hope ask asks asking tell know think see read reads reading understand find keep keeps give gives put puts make makes
  send sends sent sending write writes writing wrote written mail mails mailing emailing contact come comes coming go goes going take takes taking stop stops stopped start starts
  started begin hold change changes switch set add remove drop delete take turn use call show help helps say says said stay
  letter letters thing things stuff way way ways kind alone set time times day days week weeks month months year years morning evening night weekend
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb aug sept sep oct nov dec
  christmas xmas easter holiday holidays summer winter spring fall vacation one two three four five six seven eight nine ten first second third next last
  every each once twice often enough plenty fine good great nice better best easy easier hard big bigger small large new old own other same whole
  eyes eye sight vision glasses screen reader phone computer tablet braille dyslexia dyslexic slow slowly busy away tired sick hospital surgery better well feel feeling work
  live lives living moved moving move home house place town city area address apartment region province everywhere here there rest break done long short
  name names nobody everybody everyone anyone
  je j tu il elle on nous vous ils elles me m te t se s le la l les un une des du de d ce c cet cette ces ca cela ceci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  y en et ou mais donc alors puis pis aussi ni ne n pas plus pu jamais rien tout toute tous toutes aucun aucune autre autres meme trop tres bien mal peu beaucoup moins assez
  a au aux avec sans pour par dans sur sous chez entre vers apres avant depuis pendant durant jusque jusqu quand si que qu qui quoi dont comme comment pourquoi parce car est
  suis es sommes etes sont etait etais etre ete ai as avons avez ont avoir eu fait faire fais faites va vais vont aller peux peut pouvez puis pouvoir veux veut voulez voudrais voudrait veulent vouloir aimerais aimerait aime aimez
  faut dois doit devrait devraient souhaite prefere besoin envie merci svp stp plait bonjour salut allo bonsoir oui non ok maintenant encore deja bientot demain hier aujourd hui
  ensuite franchement honnetement vraiment rendu rendue rendus installe installee comprends comprend souvent surtout serait seraient sera serai seras plutot fonctionne marche prete pret ecrirai dirai reprends fille mere pere mari femme blonde chum frere soeur daughter son mother father husband wife
  mom mum dad sister brother friend ami amie pcq pis bjr misere ensemble together friendly sans avec
  lire lis lit lisez voir vois voit dire dit dites ecrit ecrits ecris recois recoit recevoir recu envoie envoient mettez mets mettre met changez changer arretez arrete garder gardez
  donner donnez prendre prends laisser laissez rester reste habite vis vit demeure arrive arrivent revenir reviens retour parti partie pars part
  lettre lettres chose choses fois jour jours semaine semaines mois an ans annee matin matins soir soirs heure temps moment bout lundi mardi mercredi jeudi vendredi samedi dimanche
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel fetes paques ete hiver vacances conge premier debut fin
  yeux vue lunettes ecran telephone ordinateur fatigue fatiguee malade hopital operation mieux bon bonne grand grande gros grosse petit petite nouveau nouvelle nouvelles facile dur difficile
  maison logement appartement ville place endroit adresse quartier coin region province partout ici nom prenom monde personne gens quelqu
  mettre pausez signaler signale suite lignes directrices concern report residence classe ecole school class eleves bye finie finies fini besoin repos repit tablette cellulaire cell voyage trip malade
  retraite baby bebe mariage married marie wedding exams examens exam course cours stage job travail boulot
  amplement largement gladly sooner moi toujours
  d accord parfait seulement juste uniquement trois deux quatre cinq six sept huit neuf dix numero
  `
    .trim()
    .split(/\s+/),
);
