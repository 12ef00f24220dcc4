import type { Client } from '../client.ts';
import { configure, onDesk } from '../desk.ts';
import { inEmacs } from '../emacs.ts';

/** notmuch in Emacs: `r` in a shown thread. */
export const client: Client = {
  name: 'notmuch',
  package: 'elpa-notmuch',
  styles: [
    { name: 'bottom', place: 'bottom' },
    { name: 'inline', place: 'inline' },
  ],
  async answer(task) {
    const { name, address } = task.reader;
    await configure(
      task.home,
      '.notmuch-config',
      `[database]\npath=${task.home}/mail\n[user]\nname=${name}\nprimary_email=${address}\n`,
    );
    await onDesk(task, 'notmuch new');
    await inEmacs(
      task,
      `(require 'notmuch)
      (require 'notmuch-mua)
      (setq notmuch-fcc-dirs nil message-signature nil)
      (notmuch-mua-reply "*" nil nil)
      (write-words)
      (let ((notmuch-mua-attachment-regexp "never ever")) (message-send-and-exit))`,
    );
  },
};
