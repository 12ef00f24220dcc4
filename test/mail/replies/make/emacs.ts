import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Task } from './client.ts';
import { configure } from './desk.ts';
import { inTerminal } from './terminal.ts';

/** Runs Emacs with these expressions, after those that tell it who writes, by which server, and how words come into a reply. */
export async function inEmacs(task: Task, expressions: string): Promise<void> {
  const caught = `(condition-case fault (progn ${expressions}) (error (write-region (format "%S" fault) nil "~/fault")))`;
  const init = await configure(task.home, 'init.el', `${settings(task)}\n${caught}\n(kill-emacs)`);
  await inTerminal(task, `emacs -nw -q -l ${init}; cat fault; echo finished`, [[/finished/]]);
  const fault = await readFile(join(task.home, 'fault'), 'utf8').catch(() => null);
  if (fault) throw new Error(fault);
}

/** Words put into the buffer of a reply by the editor, which is given the body alone. */
const settings = ({ reader, smtpPort, env }: Task): string => `
(setq user-full-name "${reader.name}" user-mail-address "${reader.address}"
      send-mail-function 'smtpmail-send-it message-send-mail-function 'smtpmail-send-it
      smtpmail-smtp-server "127.0.0.1" smtpmail-smtp-service ${smtpPort} smtpmail-debug-info nil
      message-kill-buffer-on-exit t message-confirm-send nil mail-user-agent 'message-user-agent
      gnus-init-file nil message-fcc-externalize-attachments nil mm-coding-system-priorities '(us-ascii utf-8)
      message-default-charset 'utf-8 user-mail-host "example.net" mail-host-address "example.net")
(prefer-coding-system 'utf-8)
(fset 'yes-or-no-p 'always)
(fset 'y-or-n-p 'always)
(require 'message)
(require 'smtpmail)
(defun write-words ()
  (message-goto-body)
  (let ((file (make-temp-file "reply")) (start (point)))
    (write-region start (point-max) file)
    (call-process "${env.EDITOR}" nil nil nil file)
    (delete-region start (point-max))
    (insert-file-contents file)))
`;
