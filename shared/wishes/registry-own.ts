import { of } from './registry-entry.ts';

const author = { who: 'its author', where: 'own-words' } as const;
const steward = { who: 'a steward' } as const;
const [newReceipt, nouveauRecu] = [
  'a new receipt shows what holds now',
  'un nouveau reçu montre ce qui vaut maintenant',
];

/** What its author may say of their own words, and a steward of others’. */
export const ownAndStewards = {
  private: of(
    ['private', 'Please keep it just for the stewards'],
    ['privé', 'Gardez ça pour vous svp'],
    newReceipt,
    nouveauRecu,
    author,
  ),
  anonymous: of(
    ['anonymous', 'Don’t put my name on it'],
    ['anonyme', 'Ne mettez pas mon nom'],
    newReceipt,
    nouveauRecu,
    author,
  ),
  shared: of(
    ['share', 'You can share it with my name'],
    ['partager', 'Vous pouvez le partager avec mon nom'],
    newReceipt,
    nouveauRecu,
    author,
  ),
  withdraw: of(
    ['withdraw', 'Please take back what I wrote'],
    ['retirer', 'Effacez ce que j’ai écrit svp'],
    newReceipt,
    nouveauRecu,
    author,
  ),
  describe: of(
    ['describe 1: three people around a kitchen table'],
    ['décrire 1 : trois personnes autour d’une table'],
    'a new receipt; people read this with your picture',
    'un nouveau reçu ; ces mots seront avec votre image',
    author,
  ),
  reach: of(
    ['Only for people in my town please', 'I’d like the whole province to read it'],
    ['Seulement pour les gens de ma région svp', 'Partagez-le avec toute la province'],
    newReceipt,
    nouveauRecu,
    author,
  ),
  send: of(
    ['send'],
    ['envoyer'],
    'in reply to a preview: the question goes out',
    'en réponse à un aperçu : la question part',
    steward,
  ),
  approve: of(
    ['approve'],
    ['approuver'],
    'the words are shared; their writer hears of it',
    'les mots sont partagés ; leur auteur l’apprend',
    steward,
  ),
  decline: of(
    ['decline: it names a child'],
    ['refuser : un enfant y est nommé'],
    'the words are not shared; their writer reads why',
    'les mots ne sont pas partagés ; leur auteur lit pourquoi',
    steward,
  ),
};
