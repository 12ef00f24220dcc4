import { setTimeout as pause } from 'node:timers/promises';
import type { Task } from './client.ts';
import { configure, onDesk } from './desk.ts';
import type { Screen } from './screen.ts';

export const imapPort = 2143;

/** Serves the Maildir by IMAP, on this machine alone: any name, any password. Dovecot serves nothing to root, so the mail is given to `nobody`. */
export async function startImap(task: Task, screen: Screen): Promise<void> {
  const config = await configure(task.home, 'dovecot/dovecot.conf', settings(task.home));
  await onDesk(
    task,
    'chmod 755 . && mkdir -p dovecot/run dovecot/home && cp -r mail dovecot/home/Maildir && chown -R nobody:nogroup dovecot/home && chmod 755 dovecot dovecot/run',
  );
  screen.start(`/usr/sbin/dovecot -F -c ${config}`);
  await pause(1500);
}

const settings = (home: string): string => `
protocols = imap
listen = 127.0.0.1
base_dir = ${home}/dovecot/run
log_path = ${home}/dovecot/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:~/Maildir
first_valid_uid = 1
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${home}/dovecot/home
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
}
`;
