import type { Language } from './readers.ts';

/** What our readers write: short reflections with greetings, lists, accents, and lines that look like a client's own. */
const reflections: Record<Language, string[]> = {
  en: [
    `Hello Lee,

Last week my brother cooked supper for the whole house. I didn't even know he could use the oven 😊

On Sundays he plans to do it again.

Warmly,
Nadia`,
    `Three small surprises:

- a card from my old teacher
- the snow, so early
- my own voice at the meeting

Thank you for asking!
Nadia`,
    'My support worker learned my whole song by heart.',
    `Good morning everyone,

The bus driver waited for me. He said: "Take your time." Nobody says that at the café on Princess Street...

I wrote it down because I don't want to forget.

N.`,
    `On Tuesday my aunt called, and she wrote:
"You're ready to live on your own."

It's a big word for a small person, she laughed.

Warmly, Nadia`,
    `1. My neighbour's dog.
2. Myself, on the ice.

From: where I stand, both were very brave. I always thought that I would fall, that everybody would laugh, and that I would never come back to the rink; and then I came back twice.

Take care,
Nadia Haddad`,
    `Hi Lee

I met Zoë at the library - she reads faster than me!! She told me "naïve" has two dots 🌨

> means "greater than", she taught me that too.

Bye for now
Nadia`,
  ],
  fr: [
    `Bonjour Lee,

Ma sœur a pris l'autobus toute seule jusqu'au marché. Je l'attendais à l'arrêt, le cœur battant 💛

Le soir, elle m'a dit : « Demain, j'y retourne. »

Amitiés,
Hélène`,
    `Trois petites surprises :

- une carte de mon ancienne enseignante
- la neige, si tôt
- ma propre voix à la réunion

Merci de poser la question !
Hélène`,
    'Mon voisin a appris ma chanson par cœur.',
    `Bonjour à tous,

Le chauffeur m'a attendue. Il a dit : "Prenez votre temps." Personne ne dit ça au café de la rue Wellington...

Je l'ai noté parce que je ne veux pas l'oublier.

H.`,
    `Le mardi, ma tante m'a appelée. Elle a écrit :
« Tu es prête à vivre seule. »

C'est un grand mot pour une petite personne, a-t-elle ri.

Amitiés, Hélène`,
    `1. Le chien de ma voisine.
2. Moi-même, sur la glace.

De : là où je suis, les deux ont été très braves. Je croyais que je tomberais, que tout le monde rirait et que je ne reviendrais jamais à la patinoire; et puis je suis revenue deux fois.

À bientôt,
Hélène Côté`,
    `Allô Lee

J'ai rencontré Zoë à la bibliothèque - elle lit plus vite que moi!! Elle m'a montré que « naïve » prend un tréma 🌨

À la prochaine
Hélène`,
  ],
};

/** An answer between the quoted lines, and the last words of the paragraph that it answers. */
export interface Answer {
  after: string;
  says: string;
}

const answers: Record<Language, { prompt: Answer[]; digest: Answer[] }[]> = {
  en: [
    {
      prompt: [
        { after: 'last surprise you?', says: 'Yesterday. My father asked me what *I* wanted for dinner.' },
        {
          after: 'believe now?',
          says: "I believed he'd never ask.\n\nNow I believe he's shy, like me 😊\n\nWarmly, Nadia",
        },
      ],
      digest: [
        { after: 'of the drivers.', says: "I know that bus! It's the number 7." },
        { after: 'not want company.', says: "On our street there's a bench too, come and see it.\n\nNadia" },
      ],
    },
    {
      prompt: [{ after: 'last surprise you?', says: 'On Monday: a stranger held the door.\n\nNadia' }],
      digest: [{ after: 'avait raison.', says: 'My kitchen is yellow too.' }],
    },
  ],
  fr: [
    {
      prompt: [
        {
          after: 'dernière fois ?',
          says: "Hier. Mon père m'a demandé ce que *moi*, je voulais manger.",
        },
        {
          after: 'maintenant ?',
          says: "Je croyais qu'il ne le ferait jamais.\n\nMaintenant je crois qu'il est timide, comme moi 😊\n\nAmitiés, Hélène",
        },
      ],
      digest: [
        { after: 'each week.', says: "J'aime cette carte des bancs!" },
        { after: 'avait raison.', says: 'Le jaune, quelle bonne idée. Chez nous, tout est gris.\n\nHélène' },
      ],
    },
    {
      prompt: [{ after: 'dernière fois ?', says: "Lundi : un inconnu m'a tenu la porte.\n\nHélène" }],
      digest: [{ after: 'avait raison.', says: 'Ma cuisine est jaune, elle aussi.' }],
    },
  ],
};

/** The reflection with this number, counted round. */
export function reflection(language: Language, number: number): string {
  const texts = reflections[language];
  return texts[number % texts.length] as string;
}

/** Answers between the lines of a letter. */
export function answersTo(letter: 'prompt' | 'digest', language: Language, number: number): Answer[] {
  const sets = answers[language];
  return (sets[number % sets.length] as (typeof sets)[number])[letter];
}
