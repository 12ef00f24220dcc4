import type { Otherwise } from '../../plain.ts';
import type { files as standard } from '../en-files.ts';
import { kindAndSize } from '../fr-files.ts';

export const files: Otherwise<typeof standard> = {
  measure: (...file) => `– ${kindAndSize(...file)}`,
  notDescribed: (who) => `Une image de cette personne : ${who}. Nous ne savons pas encore ce qu’elle montre.`,
  describe:
    'Certaines personnes ne voient pas les images. Que montre votre image ? Appuyez sur Répondre. Écrivez, par exemple :',
  unscanned:
    'Nous n’avons pas pu chercher des virus dans vos fichiers. Une personne-ressource les regarde d’abord.',
  unscannedHeld:
    'Nous n’avons pas pu chercher des virus dans ces fichiers. Savez-vous ce que c’est ? Alors vous pouvez les ouvrir.',
  byMail: (number) =>
    `Voulez-vous les fichiers dans un courriel ? Appuyez sur Répondre. Écrivez « fichiers ${number} ».`,
  byMailAlone: 'Voulez-vous les fichiers dans un courriel ? Appuyez sur Répondre. Écrivez « fichiers ».',
  letter: { byLink: 'Ces fichiers sont trop gros pour une lettre. Vous les trouvez ici :' },
};
