import type { Client } from '../client.ts';
import { onDesk } from '../desk.ts';
import { inEmacs } from '../emacs.ts';

/** mu4e: shows the letter, then `R`. */
export const client: Client = {
  name: 'mu4e',
  package: 'mu4e',
  styles: [
    { name: 'top', place: 'top' },
    { name: 'inline', place: 'inline', letter: 'digest' },
  ],
  async answer(task) {
    await onDesk(
      task,
      `mkdir -p Mail && mv mail Mail/inbox && mu init --maildir=$HOME/Mail --my-address=${task.reader.address} && mu index`,
    );
    await inEmacs(
      task,
      `(require 'mu4e)
      (setq mu4e-sent-messages-behavior 'delete message-signature nil mu4e-compose-signature nil mu4e-drafts-folder "/drafts" mu4e-sent-folder "/sent" mu4e-confirm-quit nil)
      (make-directory "~/Mail/drafts/cur" t) (make-directory "~/Mail/drafts/new" t) (make-directory "~/Mail/drafts/tmp" t)
      (mu4e t)
      (sit-for 2)
      (mu4e-search "maildir:/inbox" nil nil nil nil t)
      (sit-for 3)
      (switch-to-buffer (mu4e-get-headers-buffer))
      (goto-char (point-min))
      (mu4e-headers-view-message)
      (sit-for 2)
      (switch-to-buffer (mu4e-get-view-buffer))
      (mu4e-compose-reply)
      (sit-for 2)
      (switch-to-buffer (seq-find (lambda (it) (with-current-buffer it (derived-mode-p 'mu4e-compose-mode))) (buffer-list)))
      (write-words)
      (message-send-and-exit)
      (sit-for 2)`,
    );
  },
};
