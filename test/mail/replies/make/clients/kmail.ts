import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Task } from '../client.ts';
import { configure, letterOf } from '../desk.ts';
import { onScreen } from '../screen.ts';

/** KMail: shows the letter from a file; the reply is typed and sent by keys. */
export const client: Client = {
  name: 'kmail',
  package: 'kmail',
  styles: [
    { name: 'bottom', place: 'bottom' },
    { name: 'top', place: 'top' },
  ],
  answer: (task) =>
    onScreen(task, async (screen) => {
      for (const [name, text] of Object.entries(settings(task))) await configure(task.home, name, text);
      await configure(task.home, 'letter.eml', await letterOf(task.original));
      const runtime = `XDG_RUNTIME_DIR=${task.home} QTWEBENGINE_DISABLE_SANDBOX=1`;
      screen.start(`env ${runtime} dbus-run-session kmail --view ${task.home}/letter.eml`);
      await screen.window('KMail', 60);
      await pause(8000);
      await screen.window('KMail');
      await screen.press('r');
      await screen.window('^Re: ');
      await pause(2000);
      await screen.press(task.style.place === 'top' ? 'ctrl+Home' : 'ctrl+End');
      await screen.type(task.style.place === 'top' ? `${task.words}\n\n` : `\n${task.words}`);
      await screen.click(40, 59);
      await pause(18_000);
    }),
};

const settings = ({ reader, smtpPort }: Task): Record<string, string> => ({
  '.config/akonadi/akonadiserverrc': '[%General]\nDriver=QSQLITE3\n',
  '.config/emailidentities': `[General]\nDefault Identity=1\n\n[Identity #0]\nEmail Address=${reader.address}\nName=${reader.name}\nIdentity=Default\nTransport=1\nuoid=1\n`,
  '.config/mailtransports': `[General]\ndefault-transport=1\n\n[Transport 1]\nauth=false\nencryption=None\nhost=127.0.0.1\nid=1\nidentifier=SMTP\nname=out\nport=${smtpPort}\n`,
  '.config/kmail2rc':
    '[General]\nfirst-start=false\n\n[Composer]\nautospellChecking=false\nconfirm-before-send=false\n',
});
