import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, openBrowser } from '../browser.ts';
import type { Client, Style, Task } from '../client.ts';
import { configure, onDesk } from '../desk.ts';
import { startImap } from '../imap.ts';
import { onScreen } from '../screen.ts';

const styles: Style[] = [
  { name: 'html-top', place: 'top', html: true },
  { name: 'html-bottom', place: 'bottom', html: true },
  // As in Evolution: what is typed in the tables of our letter stays in the quote.
  { name: 'html-buried', place: 'inline', html: true, parted: 'buried' },
  { name: 'html-digest-top', place: 'top', html: true, letter: 'digest' },
  { name: 'text-top', place: 'top' },
  { name: 'text-bottom', place: 'bottom' },
  { name: 'text-inline', place: 'inline' },
];

const port = 8199;

/** Roundcube, the webmail of many providers, served by PHP and used with a browser. */
export const client: Client = {
  name: 'roundcube',
  package: 'roundcube',
  styles,
  answer: (task) =>
    onScreen(task, async (screen) => {
      await startImap(task, screen);
      await configure(task.home, 'roundcube/config.inc.php', settings(task));
      await onDesk(
        task,
        `ln -s /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php roundcube/ && php -r '${makeTables}'`,
      );
      const php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube'], {
        env: { ...task.env, ROUNDCUBE_CONFIG_DIR: `${task.home}/roundcube` },
        stdio: 'ignore',
      });
      const browser = await openBrowser(task);
      try {
        await reply(task, browser);
      } finally {
        browser.close();
        php.kill();
      }
    }),
};

async function reply(task: Task, browser: Browser): Promise<void> {
  const root = `http://127.0.0.1:${port}/`;
  await browser.goTo(root);
  await browser.evaluate(
    `document.querySelector('#rcmloginuser').value = '${task.reader.address}'; document.querySelector('#rcmloginpwd').value = 'any'; document.querySelector('#login-form, form').submit()`,
  );
  await pause(3000);
  await onDesk(task, `php -r '${nameReader(task.reader.name)}'`);
  await browser.goTo(`${root}?_task=mail&_mbox=INBOX&_action=compose&_reply_uid=1`);
  await pause(2000);
  if (task.style.html) await browser.evaluate(focusEditor(task.style.place));
  else await browser.evaluate(`document.querySelector('#composebody').focus()`);
  if (typeof task.words === 'string') await browser.type(task.words);
  else
    for (const { after, says } of task.words) {
      await browser.evaluate(task.style.html ? putEditorCursorAfter(after) : putCursorAfter(after));
      await browser.type(`\n\n${says}\n`);
    }
  await browser.evaluate(`rcmail.command('send', {})`);
  await pause(3000);
}

const focusEditor = (place: string): string => `{
  const editor = tinymce.activeEditor;
  editor.focus();
  if ('${place}' === 'bottom') {
    editor.selection.select(editor.getBody(), true);
    editor.selection.collapse(false);
  }
}`;

const putCursorAfter = (after: string): string => `{
  const area = document.querySelector('#composebody');
  const at = area.value.indexOf(${JSON.stringify(after)} + '\\n') + ${after.length};
  area.focus();
  area.setSelectionRange(at, at);
}`;

const putEditorCursorAfter = (after: string): string => `{
  const editor = tinymce.activeEditor;
  const texts = editor.getDoc().createTreeWalker(editor.getBody(), 4);
  let node;
  while ((node = texts.nextNode()) && !node.data.trimEnd().endsWith(${JSON.stringify(after)}));
  editor.selection.setCursorLocation(node, node.data.trimEnd().length);
}`;

const database = (home: string): string => `${home}/roundcube/mail.sqlite`;

const makeTables =
  '(new PDO("sqlite:roundcube/mail.sqlite"))->exec(file_get_contents("/usr/share/dbconfig-common/data/roundcube/install/sqlite3"));';

const nameReader = (name: string): string =>
  `(new PDO("sqlite:roundcube/mail.sqlite"))->exec("UPDATE identities SET name = \\"${name}\\"");`;

const settings = ({ reader, smtpPort, style, home }: Task): string => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${database(home)}';
$config['imap_host'] = '127.0.0.1:2143';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['product_name'] = 'Webmail';
$config['des_key'] = 'twenty-four characters !';
$config['plugins'] = [];
$config['language'] = '${reader.language === 'fr' ? 'fr_FR' : 'en_US'}';
$config['htmleditor'] = ${style.html ? 1 : 0};
$config['prefer_html'] = ${style.html ? 'true' : 'false'};
$config['reply_mode'] = ${style.place === 'top' ? 1 : 0};
$config['sent_mbox'] = '';
$config['drafts_mbox'] = '';
$config['draft_autosave'] = 0;
$config['log_dir'] = '${home}/roundcube';
$config['temp_dir'] = '${home}/roundcube';
$config['timezone'] = 'America/Toronto';
$config['spellcheck_before_send'] = false;
`;
