import type { Client } from '../client.ts';
import { inEmacs } from '../emacs.ts';
import { layMbox } from '../mbox.ts';

/** Rmail, the older mail reader of Emacs: `r` replies, `C-c C-y` yanks the letter. */
export const client: Client = {
  name: 'rmail',
  package: 'emacs-nox',
  styles: [
    { name: 'bottom', place: 'bottom' },
    { name: 'top', place: 'top' },
  ],
  async answer(task) {
    const inbox = await layMbox(task);
    await inEmacs(
      task,
      `(require 'rmail)
      (setq rmail-enable-mime t rmail-mime-prefer-html nil mail-signature nil message-signature nil)
      (rmail "${inbox}")
      (rmail-reply t)
      (message-goto-body)
      (message-yank-original)
      (write-words)
      (message-send-and-exit)`,
    );
  },
};
