import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Style, Task } from '../client.ts';
import { configure } from '../desk.ts';
import { onScreen, type Screen } from '../screen.ts';
import type { Answer } from '../words.ts';

const styles: Style[] = [
  { name: 'html-top', place: 'top', html: true },
  { name: 'html-bottom', place: 'bottom', html: true },
  { name: 'text-top', place: 'top' },
  { name: 'text-bottom', place: 'bottom' },
  { name: 'text-inline', place: 'inline' },
  // Return does not break out of the tables of our letter: the answer stays inside the quote.
  { name: 'html-buried', place: 'inline', html: true, parted: 'buried' },
  { name: 'html-digest-top', place: 'top', html: true, letter: 'digest' },
];

/** Evolution, reading the Maildir; composed and sent by keys. */
export const client: Client = {
  name: 'evolution',
  package: 'evolution',
  styles,
  answer: (task) =>
    onScreen(task, async (screen) => {
      await configure(task.home, '.config/evolution/sources/home.source', account(task));
      await configure(task.home, '.config/evolution/sources/reader.source', identity(task));
      await configure(task.home, '.config/evolution/sources/out.source', transport(task));
      await configure(task.home, '.config/glib-2.0/settings/keyfile', settings(task));
      screen.start('env GSETTINGS_BACKEND=keyfile dbus-run-session evolution -c mail');
      await screen.window('^(Mail|Courri)');
      await pause(3000);
      await openLetter(screen);
      await screen.press('ctrl+r');
      await screen.window('Re:');
      await pause(2000);
      if (typeof task.words === 'string')
        await screen.type(task.style.place === 'top' ? `${task.words}\n\n` : task.words);
      else for (const answer of task.words) await writeBelow(answer, screen);
      await pause(1000);
      await screen.press('ctrl+Return');
      await pause(4000);
    }),
};

async function openLetter(screen: Screen): Promise<void> {
  await screen.maximise();
  await screen.click(88, 373);
  await pause(2000);
  await screen.press('F5');
  await screen.click(400, 185);
  await pause(2000);
}

/** Looks for the paragraph in the reply, and breaks out of the quote with the Return key. */
async function writeBelow({ after, says }: Answer, screen: Screen): Promise<void> {
  await screen.press('ctrl+f');
  await pause(1500);
  await screen.type(`${after}\n`);
  await pause(1000);
  await screen.press('Escape');
  await pause(500);
  await screen.press('End');
  await screen.type(`\n${says}`);
}

const account = ({ reader, home }: Task): string => `[Data Source]
DisplayName=${reader.address}
Enabled=true
Parent=
[Mail Account]
BackendName=maildir
IdentityUid=reader
NeedsInitialSetup=false
[Maildir Backend]
Path=${home}/mail
`;

const identity = ({ reader }: Task): string => `[Data Source]
DisplayName=${reader.address}
Enabled=true
Parent=home
[Mail Identity]
Address=${reader.address}
Name=${reader.name}
SignatureUid=none
[Mail Submission]
TransportUid=out
UseSentFolder=false
[Mail Composition]
`;

const transport = ({ smtpPort }: Task): string => `[Data Source]
DisplayName=out
Enabled=true
Parent=home
[Mail Transport]
BackendName=smtp
[Authentication]
Host=127.0.0.1
Port=${smtpPort}
Method=
[Security]
Method=none
`;

const settings = ({ style }: Task): string => `[org/gnome/evolution/mail]
composer-mode='${style.html ? 'html' : 'plain-text'}'
composer-reply-start-bottom=${style.place === 'bottom'}
composer-inline-spelling=false
composer-delay-outbox-flush=0
prompt-check-if-default-mailer=false
prompt-on-private-list-reply=false
prompt-on-accel-send=false
prompt-on-composer-mode-switch=false
prompt-on-list-reply-to=false
prompt-on-unwanted-html=false
prompt-on-reply-many-recips=false
browser-close-on-reply-policy='never'
mark-seen-timeout=100
[org/gnome/evolution/shell]
default-component-id='mail'
`;
