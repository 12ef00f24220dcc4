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
  [
    { kind: 'answers', on: false },
    'no answers|no more answers|pas de reponses|pas de reponse|plus de reponses',
  ],
  [
    { kind: 'answers', on: true },
    'send me answers again|send answers again|answers again|envoyez moi de nouveau les reponses|envoyez moi les reponses de nouveau',
  ],
  [{ kind: 'help' }, 'help|help me|aide|aidez moi|a l aide|what can i say|que puis je dire'],
  [
    { kind: 'settings' },
    'settings|my settings|parametres|mes parametres|reglages|mes reglages|preferences|mes preferences',
  ],
  [
    { kind: 'my-data' },
    'my data|all my data|send me my data|my information|what do you know about me|what do you have about me|mes donnees|toutes mes donnees|envoyez moi mes donnees|mes informations|mes renseignements|que savez vous de moi|que savez vous sur moi',
  ],
  [
    { kind: 'forget-me' },
    'forget me|forget about me|erase me|erase my data|erase all my data|delete me|delete my data|delete all my data|delete everything about me|erase everything about me|oubliez moi|oublie moi|effacez moi|effacez mes donnees|effacer mes donnees|effacez toutes mes donnees|supprimez moi|supprimez mes donnees|supprimer mes donnees|supprimez toutes mes donnees',
  ],
  [
    { kind: 'why' },
    'why me|why did i get this|why did i get this letter|why did i get this email|why did i get this mail|why am i getting this|why am i getting these letters|why am i getting this letter|why do i get this|why do i get these letters|why do i get this letter|why are you writing to me|why did you write to me|why this letter|pourquoi moi|pourquoi ai je recu ceci|pourquoi ai je recu ca|pourquoi ai je recu cela|pourquoi ai je recu cette lettre|pourquoi ai je recu ce courriel|pourquoi je recois ca|pourquoi je recois ceci|pourquoi je recois cette lettre|pourquoi je recois ces lettres|pourquoi est ce que je recois ca|pourquoi est ce que je recois ceci|pourquoi est ce que je recois cette lettre|pourquoi est ce que je recois ces lettres|pourquoi m ecrivez vous|pourquoi vous m ecrivez|pourquoi cette lettre|pourquoi j ai recu ca|pourquoi j ai recu ceci|pourquoi j ai recu cette lettre',
  ],
  [{ kind: 'why', bare: true }, 'why|pourquoi'],
  [
    { kind: 'end-support' },
    'end support|end the support|end my support|stop support|stop the support|fin du soutien|fin de soutien|fin de mon soutien|arreter le soutien|arretez le soutien',
  ],
  [{ kind: 'copies', on: true }, 'copies|send copies|des copies|envoyer des copies'],
  [{ kind: 'copies', on: false }, 'no copies|no more copies|pas de copies|plus de copies'],
  [
    { kind: 'guidelines' },
    'guidelines|the guidelines|community guidelines|our guidelines|lignes directrices|les lignes directrices|nos lignes directrices',
  ],
  [
    { kind: 'history' },
    'history|my history|what was decided|what was decided about my words|historique|mon historique|qu est ce qui a ete decide|ce qui a ete decide',
  ],
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
