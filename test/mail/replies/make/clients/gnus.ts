import type { Client } from '../client.ts';
import { inEmacs } from '../emacs.ts';

/** Gnus, the mail reader of Emacs: reads the Maildir, `R` replies with the original yanked. */
export const client: Client = {
  name: 'gnus',
  package: 'emacs-nox',
  styles: [
    { name: 'bottom-signature', place: 'bottom', signature: 'GNU Emacs' },
    { name: 'top', place: 'top' },
    { name: 'inline', place: 'inline' },
  ],
  async answer(task) {
    const french =
      '(setq message-citation-line-function \'message-insert-formatted-citation-line message-citation-line-format "Le %a %d %b %Y à %H:%M, %f a écrit :\\n")';
    await inEmacs(
      task,
      `${task.reader.language === 'fr' ? french : ''}
      (setq message-signature ${task.style.signature ? '"Nadia & Hélène\\nGNU Emacs"' : 'nil'})
      (require 'gnus)
      (setq gnus-select-method '(nnmaildir "home" (directory "${task.home}/boxes")) gnus-secondary-select-methods nil
            gnus-large-newsgroup nil gnus-novice-user nil gnus-interactive-exit nil gnus-verbose 9
            mm-discouraged-alternatives '("text/html") gnus-read-newsrc-file nil gnus-save-newsrc-file nil)
      (make-directory "${task.home}/boxes" t)
      (make-symbolic-link "${task.home}/mail" "${task.home}/boxes/inbox" t)
      (gnus 3)
      (gnus-group-jump-to-group "inbox")
      (gnus-group-read-group t nil "inbox")
      (gnus-summary-reply-with-original nil)
      (write-words)
      (message-send-and-exit)`,
    );
  },
};
