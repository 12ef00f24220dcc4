import type { Client, Task } from '../client.ts';
import { configure } from '../desk.ts';
import { layMbox } from '../mbox.ts';
import { inTerminal } from '../terminal.ts';

export const client: Client = {
  name: 'alpine',
  package: 'alpine',
  styles: [
    { name: 'top', place: 'top' },
    { name: 'bottom', place: 'bottom' },
    { name: 'inline', place: 'inline' },
    { name: 'digest-top', place: 'top', letter: 'digest' },
  ],
  async answer(task) {
    const inbox = await layMbox(task);
    const pinerc = await configure(task.home, '.pinerc', settings(task, inbox));
    await inTerminal(task, `alpine -p ${pinerc} -i`, [
      [/MESSAGE INDEX|FOLDER INDEX/, 'r'],
      [/Include original/, 'y'],
      [/Use .Reply-To/, 'y'],
      [/Reply to all/, 'n'],
      [/COMPOSE MESSAGE REPLY/, 'C-x'],
      [/Send message/, 'y'],
      [/ANS/, 'q'],
    ]);
  },
};

const settings = ({ reader, smtpPort, env }: Task, inbox: string): string => `
personal-name=${reader.name}
user-domain=example.net
inbox-path=${inbox}
smtp-server=127.0.0.1:${smtpPort}
customized-hdrs=From: ${reader.name} <${reader.address}>
feature-list=enable-alternate-editor-implicitly,enable-alternate-editor-cmd,quit-without-confirm,allow-changing-from,no-save-will-quote-leading-froms
editor=${env.EDITOR}
default-fcc=""
last-time-prune-questioned=126.11
last-version-used=7.26
posting-character-set=UTF-8
character-set=UTF-8
${reader.language === 'fr' ? 'reply-leadin=Le _LONGDATE_, _FROM_ a écrit :' : ''}
`;
