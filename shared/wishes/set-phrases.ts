import type { Wish } from './wish.ts';

/** Wishes that are a set phrase, folded (no accents, case or punctuation). */
export const phrases: [Wish, string][] = [
  [
    { kind: 'yes' },
    'yes|y|yes i do|yes it was me|it was me|i confirm|confirm|ok|okay|sure|oui|oui c etait moi|c etait moi|je confirme|d accord|confirmer',
  ],
  [{ kind: 'no' }, 'no|nope|no thank you|non|non merci'],
  [{ kind: 'join' }, 'join|subscribe|sign me up|inscription|s inscrire|m inscrire|je m inscris'],
  [
    { kind: 'stop' },
    'stop|unsubscribe|leave|remove me|stop everything|stop all letters|arret|arreter|arretez|arrete|desabonner|me desabonner|desabonnement|desinscrire|me desinscrire|desinscription|quitter|tout arreter|arretez tout|arreter les lettres|arretez les lettres|arreter toutes les lettres|arretez toutes les lettres|je ne veux plus de lettres|je ne veux plus vos lettres|je ne veux plus recevoir de lettres',
  ],
  [
    { kind: 'resume' },
    'resume|restart|start again|i am back|i m back|reprendre|recommencer|je suis de retour',
  ],
  [
    { kind: 'rhythm', rhythm: 'daily' },
    'daily|every day|once a day|chaque jour|tous les jours|quotidien|une fois par jour',
  ],
  [
    { kind: 'rhythm', rhythm: 'weekly' },
    'weekly|every week|once a week|chaque semaine|toutes les semaines|hebdomadaire|une fois par semaine',
  ],
  [
    { kind: 'rhythm', rhythm: 'monthly' },
    'monthly|every month|once a month|chaque mois|tous les mois|mensuel|mensuelle|une fois par mois',
  ],
  [{ kind: 'language', language: 'en' }, 'english|in english|anglais|en anglais'],
  [{ kind: 'language', language: 'fr' }, 'french|in french|francais|en francais'],
  [{ kind: 'help' }, 'help|help me|aide|aidez moi|a l aide|what can i say|que puis je dire'],
  [
    { kind: 'settings' },
    'settings|my settings|parametres|mes parametres|reglages|mes reglages|preferences|mes preferences',
  ],
  [{ kind: 'my-data' }, 'my data|mes donnees'],
  [{ kind: 'forget-me' }, 'forget me|oubliez moi|oublie moi'],
  [{ kind: 'guidelines' }, 'guidelines|the guidelines|community guidelines|lignes directrices'],
  [
    { kind: 'concern', number: null },
    'concern|a concern|i have a concern|preoccupation|une preoccupation|j ai une preoccupation',
  ],
  [{ kind: 'private' }, 'private|keep it private|keep this private|prive|privee|en prive|garder prive'],
  [
    { kind: 'anonymous' },
    'anonymous|anonymously|make it anonymous|anonyme|anonymement|sans mon nom|without my name',
  ],
  [{ kind: 'shared' }, 'share|share it|shared|public|with my name|partager|partage|publier|avec mon nom'],
  [
    { kind: 'withdraw' },
    'withdraw|withdraw it|take it back|delete it|delete|retirer|retire|supprimer|effacer',
  ],
  [{ kind: 'send' }, 'send|send it|send now|envoyer|envoie|envoyez|envoyer maintenant'],
  [
    { kind: 'approve' },
    'approve|approved|approve it|publish|approuver|approuve|approuvee|j approuve|publier',
  ],
];
