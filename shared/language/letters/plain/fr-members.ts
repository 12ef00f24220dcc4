import type { Otherwise } from '../../plain.ts';
import type { members as standard } from '../en-members.ts';

export const members: Otherwise<typeof standard> = {
  wishes: {
    stop: { say: 'arrêt', does: 'vous ne recevez plus de lettres' },
    pause: { say: 'pause jusqu’au 5 janvier', does: 'vous ne recevez pas de lettres avant ce jour' },
    resume: { say: 'reprendre', does: 'vous recevez de nouveau des lettres' },
    daily: { say: 'chaque jour', does: 'vous recevez un bulletin chaque jour' },
    weekly: { say: 'chaque semaine', does: 'vous recevez un bulletin par semaine' },
    monthly: { say: 'chaque mois', does: 'vous recevez un bulletin par mois' },
    language: { say: 'English', does: 'vous recevez des lettres en anglais' },
    regions: (place) => ({
      say: `mes régions : ${place}`,
      does: 'vous recevez des nouvelles des gens de cet endroit',
    }),
    settings: { say: 'paramètres', does: 'vous voyez ce que nous savons de vous' },
    help: { say: 'aide', does: 'vous recevez cette liste' },
  },
  wishesTitle: 'Ce que vous pouvez écrire',
  wishesIntro: 'Appuyez sur Répondre. Écrivez un de ces mots sur la première ligne :',
  wishesAnywhere: 'Vous pouvez le faire avec toutes nos lettres.',
  stewardsIntro: 'Vous pouvez écrire à ces personnes :',
  confirm: {
    asked: (community) =>
      `Quelqu’un nous a demandé de vous écrire. Nous espérons que c’était vous. Voici notre nom : ${community}.`,
    what: 'Nous sommes un groupe de personnes. Nous partageons ce que nous faisons. Nous partageons ce que nous pensons. Tout se passe par courriel.',
    yes: 'Voulez-vous nos lettres ? Appuyez sur Répondre. Écrivez « oui ». Écrivez aussi où vous habitez.',
    page: 'Vous pouvez aussi dire oui sur cette page Web :',
    agree:
      'Si vous dites oui, vous acceptez de recevoir nos lettres. Vous pouvez arrêter quand vous voulez. Pour arrêter, répondez avec le mot « arrêt ».',
    no: 'Ce n’était pas vous ? Alors ne faites rien. Nous ne vous écrirons plus.',
    places: 'Les endroits que vous pouvez choisir',
  },
  welcome: {
    own: (address) =>
      `Vous pouvez aussi partager vos mots. Une histoire ? Quelque chose d’utile ? Une question ? Écrivez à ${address}.`,
    happy:
      'C’est un plaisir de vous accueillir. Nous nous écrivons par courriel. Vous n’avez pas besoin d’application. Vous n’avez pas besoin de mot de passe.',
    first: (day) =>
      `Votre premier bulletin arrive le ${day}. Vous y lirez les mots des gens près de chez vous.`,
    prompt:
      'Parfois, une personne-ressource pose une question. Pour répondre, appuyez sur Répondre. Écrivez ce que vous pensez. Quelques mots suffisent.',
    sharing:
      'Nous partageons vos mots avec les autres. Mais d’abord, nous vous montrons vos mots. Vous pouvez les changer.',
    where:
      'Nous ne le savons pas encore. Appuyez sur Répondre. Écrivez le nom de votre ville. Vous recevrez des nouvelles des gens près de chez vous.',
  },
  chooseRegion: {
    unknown: (places) =>
      `Ceci n’est pas dans notre liste : ${places}. Notre liste donne peut-être un autre nom.`,
    ask: 'Appuyez sur Répondre. Écrivez le nom de votre endroit. Vous pouvez en écrire plusieurs.',
    missing: 'Votre endroit n’est pas dans la liste ? Alors prenez le plus proche.',
  },
  alreadyMember: {
    text: 'Vous avez demandé à participer. Bonne nouvelle : vous êtes déjà membre. Vous n’avez rien à faire.',
  },
  settings: {
    changed: {
      rhythm: (when) => `C’est fait. Vous recevez maintenant un bulletin ${when}.`,
      paused: (day) => `C’est fait. Vous ne recevez pas de lettres avant le ${day}.`,
      pausedOpen:
        'C’est fait. Vous ne recevez plus de lettres pour le moment. Vous en voulez de nouveau ? Répondez « reprendre ».',
      resumed: 'Bon retour ! Vous recevez de nouveau nos lettres.',
      nothing: 'C’était déjà comme ça. Rien n’a changé.',
    },
    page: 'Vous pouvez aussi changer cela ici :',
  },
  goodbye: {
    done: 'C’est fait. Nous ne vous écrirons plus.',
    thanks: 'Merci pour le temps passé avec nous.',
    back: (address) => `Vous pouvez revenir quand vous voulez. Envoyez le mot « inscription » à ${address}.`,
  },
  notAMember: {
    title: 'Nous avons reçu votre courriel. Mais nous ne vous connaissons pas encore.',
    text: (community) => `Vous avez écrit ici : ${community}. Seuls les membres peuvent écrire ici.`,
    which: 'Vous êtes membre ? Nos lettres vont à une de vos adresses. Écrivez à partir de cette adresse.',
    join: (address) => `Voulez-vous participer ? Envoyez le mot « inscription » à ${address}.`,
  },
  help: {
    notUnderstood: 'Excusez-nous. Nous n’avons pas compris ces mots :',
    tryThese: 'Nous comprenons les mots de cette liste.',
    person: 'Voulez-vous parler à une personne ? Écrivez aux personnes-ressources ici :',
    stewardWishes: [
      { say: 'approuver', does: 'nous partageons les mots de la lettre' },
      { say: 'refuser : votre raison', does: 'nous ne les partageons pas. La personne lit votre raison.' },
      { say: 'envoyer', does: 'nous envoyons la question de la lettre' },
    ],
    stewardPrompt: (address) =>
      `Vous pouvez poser une question à tout le monde. Écrivez-la à ${address}. En haut, vous pouvez ajouter trois lignes. Voici un exemple :`,
    stewardQuestions: 'Vous voulez voir vos prochaines questions ? Écrivez « questions » à la même adresse.',
  },
  senderCheck: {
    text: (from) => `Nous avons reçu un courriel à votre nom. Il vient de cette adresse : ${from}.`,
    words: 'Voici le début du courriel :',
    yes: 'C’était vous ? Appuyez sur Répondre. Écrivez « oui ». Alors nous faisons ce que le courriel demande.',
    no: 'Ce n’était pas vous ? Alors ne faites rien. Nous n’utilisons pas ce courriel.',
  },
  askStop: {
    yes: 'Vous ne voulez plus de lettres ? Appuyez sur Répondre. Écrivez « oui ». Nous arrêtons tout de suite.',
    else: 'Vous vouliez partager ces mots ? Personne d’autre ne les a lus. Envoyez-les encore, s’il vous plaît. Commencez par un autre mot.',
  },
  unreadable: {
    why: {
      'too-large':
        'Votre courriel était trop gros. Il y avait peut-être une grande photo. Il y avait peut-être beaucoup de mots.',
      empty: 'Nous avons reçu votre courriel. Mais nous n’y avons pas trouvé de mots.',
      'attachments-only':
        'Nous avons reçu votre courriel. Il y avait un fichier. Mais nous n’avons pas trouvé de mots. Dites aux gens ce que c’est.',
      encrypted:
        'Votre courriel était fermé à clé. Nous n’avons pas cette clé. Alors nous n’avons pas pu le lire.',
      broken: 'Votre courriel s’est abîmé en chemin. Ce n’est pas votre faute.',
    },
    again:
      'Essayez encore. Appuyez sur Répondre. Écrivez vos mots dans le courriel. Quelques mots suffisent.',
  },
  oldToken: {
    subject: 'À quelle lettre répondez-vous ?',
    title: 'Nous ne savons pas à quelle lettre vous répondez',
    text: 'Nous avons reçu votre courriel. Mais nous ne savons pas à quoi il répond. Nous n’avons pas utilisé vos mots.',
    again:
      'Répondez à une lettre plus récente. Ou répondez à cette lettre. Une personne-ressource lira vos mots.',
  },
};
