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
