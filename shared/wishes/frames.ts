import { words } from './pattern.ts';

/** Words by which a sentence asks us for something, in either language; folded and put right. */
const asking = words(
  [
    'please|kindly|svp|s il (?:vous|te) plait|merci d|merci de|thanks for|thank you for not|priere de',
    '(?:can|could|would|will) (?:you|i|we|he|she|they|it|this|these|those|my|the|your)',
    '(?:may|might) (?:i|we)|let me|help me|i m writing to ask',
    '(?:want|wants|need|needs|wish|wishes|like to|love to|prefer|prefers|rather have|rather get|rather not) ?',
    '(?:would|d) (?:gladly|happily|sooner|like|love|prefer|rather|appreciate|be (?:most |very |so )?(?:obliged|grateful|glad|happy|thankful|better))',
    '(?:you|vous|tu) (?:can|could|may|pouvez|peux) (?:\\S+ )?\\S+|possible|(?:is|would) it (?:be )?(?:ok|okay|alright|too much)|mind \\S+ing|asking (?:you )?to|ask (?:you )?(?:to|for|that)|request\\S*',
    'should (?:only |not )?(?:be|come|get|go|stay|travel|reach)|will do|(?:would|d) be (?:perfect|great|nice|good|plenty|enough|fine|better|easier|helpful|ideal|lovely)|(?:is|are) (?:enough|plenty)',
    '(?:pouvez|pourriez|peux|pourrais|pourrait|peut|puis|voulez|voudriez|veux|auriez|aurais|seriez|serait) (?:vous|tu|on|je|il|elle)|je peux',
    '(?:veux|veut|voulons|voudrais|voudrait|voudrions|aimerais|aimerait|aimerions|aime mieux|souhaite|souhaiterais|souhaitons|prefere|prefererais|desire|demande|besoin|apprecierais)',
    '(?:envoy|ecriv|mett|chang|arret|enlev|ajout|gard|retir|appel|effac|supprim|cess|donn|montr|pass|inscriv|ray|partag|publi)(?:ez)(?: (?:moi|nous|le|la|les|lui|mon|ma|mes|ca|pas|plus))',
    '(?<!(?:^| )(?:i|we|he|she|they|you|to|who|that|will|ll|can|could|would|t|always|still|and|people|it) )(?:send|make|change|stop|switch|give|put|add|remove|take|write|keep|call|show)(?: \\S+)? (?:me|it|us|my|them|him|her)',
    '(?:devraient|devrait) (?:etre|arriver)|ce serait|serait (?:parfait|bien|mieux|super|possible|correct)|suffit|suffirait|ca fait|ca ira|convien\\S+|il (?:me |nous |lui )?faut|(?:prete?s?|ready) (?:a|to|for)|(?:is|are) (?:fine|ok|okay|good)|works (?:better|best|for)|suits? me|asks? (?:if|for|that|you)',
    '(?:serais|serait|serions) (?:\\S+ )?(?:curieu\\S+|content\\S*|heureu\\S*|interesse\\S*|reconnaissante?)|c est (?:assez|suffisant|plenty|enough)|c est quoi (?:les|vos|la|le|mes|votre)|(?:what are|quels sont|quelles sont) (?:the|your|my|vos|mes|les)|tien\\S+ a ce qu\\S*|insist\\S*|why not|pourquoi pas|(?:vous|te) (?:prie|saurais|remercie d\\S*)|veuillez|ayez|auriez|gre de',
  ].join('|'),
);

/** Verbs with which somebody tells us what to do, at the start of a clause. */
const ordering =
  /^(?:(?:so|also|and|now|just|then|hi|hello|hey|ok|okay|yes|no|alors|donc|et|puis|pis|aussi|bonjour|salut|surtout|bon|oui|non|from now on|in the future|desormais|a partir de maintenant|dorenavant) )*(?:stop|quit|cease|cancel|end|send|make|put|switch|change|set|move|add|remove|take|drop|delete|erase|wipe|forget|pause|unpause|hold|suspend|resume|restart|start|begin|keep|leave|give|show|tell|call|use|write|turn|unsubscribe|destroy|thank(?= (?:the|whoever|her|him|number) )|pass(?= (?:on|my|along) )|skip|email|mail|share|publish|print|withdraw|pull|hide|list|update|include|register|sign|do not|don t|never|no more|nothing|only|enlarge|simplify|skip|bring|go back|revert|undo|post|correct|fix|include|record|count|mark|detrui(?:s|sez|re)|remerci(?:e|ez|er)|saut(?:e|ez|er)|lev(?:e|ez|er)|restreign(?:ez)|limit(?:e|ez|er)|arret(?:e|ez|er|ons)|cess(?:e|ez|er)|envo(?:i|y)(?:e|es|ez|er)|(?:re)?met(?:s|tez|tre)|chang(?:e|ez|er)|pass(?:ez|er)|ajout(?:e|ez|er)|enlev(?:e|ez|er)|retir(?:e|ez|er)|supprim(?:e|ez|er)|effac(?:e|ez|er)|oubli(?:e|ez|er)|suspend(?:s|ez|re)|repren(?:ds|ez|dre)|reprendre|recommenc(?:e|ez|er)|gard(?:e|ez|er)|laiss(?:e|ez|er)|montr(?:e|ez|er)|dites|appel(?:le|ez|er)|ecri(?:s|vez|re)|(?:des)?inscri(?:s|vez|re)|desabonn(?:e|ez|er)|annul(?:e|ez|er)|ray(?:e|ez|er)|partag(?:e|ez|er)|publi(?:e|ez|er)|donn(?:e|ez|er)|ne|n|pas de|plus de|plus rien|plus aucun\S*|rien|fini|finies|seulement|juste|grossi(?:s|r|ssez)|agrandi(?:s|r|ssez)|simplifi(?:e|ez|er)|utilis(?:e|ez|er)|sort(?:ez|ir)|otez|faites|revenez|retournez|remplac(?:e|ez|er)|not(?:e|ez|er)|corrig(?:e|ez|er)|diffus(?:e|ez|er)|que )(?= |$)/;

/** Whether a sentence asks or tells somebody to do something; `clauses` are its parts between commas, folded. */
export const isRequest = (said: string, clauses: string[]): boolean =>
  asking.test(said) || clauses.some((clause) => ordering.test(clause));

/** A clause that tells us what to do, by name. */
export const isOrder = (clause: string): boolean =>
  ordering.test(clause) &&
  words('me|my|moi|m|mon|ma|mes|letters?|lettres?|it|us|nous').test(clause) &&
  !isTold(clause);

/** Whether a sentence is told of somebody, or of a time long gone: it asks for nothing. */
export const isTold = (said: string): boolean => tale.test(said);

const tale = words(
  '(?:he|she|they|who|mom|mother|dad|father|boss|teacher|friend|brother|sister|everyone|everybody|somebody|someone|people|i|we) (?:said|says|told|shouted|shouts|yelled|asked|whispered|laughed|cried|used to|taught|kept)|used to say|when i was|when we were|back then|years ago|years? old when|once upon|' +
    '(?:m|t|nous|lui|leur|l) (?:a|ont) (?:dit|demande|crie|repondu|appris|repete)|(?:dit|disait|disaient|criait|repetait|repondait|demandait|a dit|a crie|a repondu) (?:ma|mon|le|la|il|elle|l|toujours|que)|disait|disaient|quand j etais|quand on etait|a l epoque|il y a \\S+ ans',
);

/** Whether somebody speaks in a sentence, or spoke: "she always said: …". */
export const isSpeech = (said: string): boolean => speech.test(said);

const speech = words(
  'said|says|told|tells|shouted|asked|wrote|begged|dit|disait|disaient|repetait|repondait|ecrivait|crie|criait|demandait',
);

/** Doubt of one's own: "maybe weekly, I am not sure". */
export const hesitates = words(
  'not sure (?:if|which|whether|what|how)|i m not sure|i am not sure|maybe|perhaps|or maybe|either|can t decide|haven t decided|don t know (?:if|whether|which|when|yet)|have not decided|peut etre|ou bien|je sais pas trop|ne sais pas trop|j hesite|pas certaine?|pas sure? (?:si|de)|ou quelque part',
);
