import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Style, Task } from '../client.ts';
import { configure } from '../desk.ts';
import { type Marionette, marionette } from '../marionette.ts';
import { layMbox } from '../mbox.ts';
import { onScreen, type Screen } from '../screen.ts';
import type { Answer } from '../words.ts';

const signature = 'Nadia & Hélène\nRoundletter';

const styles: Style[] = [
  { name: 'html-top', place: 'top', html: true },
  { name: 'html-bottom', place: 'bottom', html: true },
  // The Return key tears the tables of our letter apart: Thunderbird moves the answer above them.
  { name: 'html-torn', place: 'inline', html: true, answers: 1 },
  { name: 'html-top-signature', place: 'top', html: true, signature },
  { name: 'html-digest-top', place: 'top', html: true, letter: 'digest' },
  { name: 'text-top', place: 'top' },
  { name: 'text-bottom-signature', place: 'bottom', signature },
  { name: 'text-inline', place: 'inline' },
];

const port = 2829;

/** Thunderbird: the reply window is opened and the cursor put by script, the words are typed and sent by keys. */
export const client: Client = {
  name: 'thunderbird',
  package: 'thunderbird',
  styles,
  answer: (task) =>
    onScreen(task, async (screen) => {
      await configure(task.home, 'profile/user.js', preferences(task));
      await layMbox(task, 'profile/Mail/pop/Inbox');
      screen.start('thunderbird --marionette --remote-allow-system-access --profile profile');
      const inside = await marionette(port);
      try {
        await reply(task, screen, inside);
      } finally {
        inside.close();
      }
    }),
};

async function reply(task: Task, screen: Screen, inside: Marionette): Promise<void> {
  await screen.window('example.net');
  await inside.run(openReply);
  await screen.window('^(Write|Rédaction)');
  await pause(1500);
  if (typeof task.words === 'string') await screen.type(task.words);
  else for (const answer of task.words) await writeBelow(answer, screen, inside);
  await pause(500);
  await screen.press('ctrl+Return');
  await pause(3000);
}

/** Opens the reply window for the only letter in the inbox. */
const openReply = `
  const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
  const account = MailServices.accounts.getAccount('account1');
  const inbox = account.incomingServer.rootFolder.getChildNamed('Inbox');
  const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  const letters = () => { try { return [...inbox.messages]; } catch { return []; } };
  for (let tries = 0; letters().length === 0 && tries < 40; tries++) {
    try { Services.wm.getMostRecentWindow('mail:3pane').document.getElementById('tabmail').currentAbout3Pane.displayFolder(inbox.URI); } catch { /* the window is not ready */ }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const [letter] = letters();
  const type = Ci.nsIMsgCompType.Reply;
  MailServices.compose.OpenComposeWindow(null, letter, inbox.getUriForMsg(letter), type, Ci.nsIMsgCompFormat.Default, account.defaultIdentity, null, null);
`;

async function writeBelow({ after, says }: Answer, screen: Screen, inside: Marionette): Promise<void> {
  await inside.run(putCursorAfter, after);
  await screen.type(`\n${says}`);
}

/** Puts the cursor at the end of the text that ends with these words. */
const putCursorAfter = `
  const after = arguments[0];
  const editor = Services.wm.getMostRecentWindow('msgcompose').GetCurrentEditor();
  const texts = editor.document.createTreeWalker(editor.document.body, 4);
  let node;
  while ((node = texts.nextNode()) && !node.data.trimEnd().endsWith(after));
  if (!node) throw new Error('nothing quoted says ' + after);
  editor.selection.collapse(node, node.data.trimEnd().length);
`;

const preferences = ({ reader, smtpPort, style }: Task): string =>
  Object.entries({
    'marionette.port': port,
    'intl.locale.requested': reader.language === 'fr' ? 'fr' : 'en-US',
    'mail.accountmanager.accounts': 'account1,account2',
    'mail.accountmanager.defaultaccount': 'account1',
    'mail.accountmanager.localfoldersserver': 'server2',
    'mail.account.account1.identities': 'id1',
    'mail.account.account1.server': 'server1',
    'mail.account.account2.server': 'server2',
    'mail.server.server1.type': 'pop3',
    'mail.server.server1.hostname': '127.0.0.1',
    'mail.server.server1.port': 1,
    'mail.server.server1.userName': 'reader',
    'mail.server.server1.name': reader.address,
    'mail.server.server1.directory-rel': '[ProfD]Mail/pop',
    'mail.server.server1.check_new_mail': false,
    'mail.server.server1.login_at_startup': false,
    'mail.server.server1.download_on_biff': false,
    'mail.server.server2.type': 'none',
    'mail.server.server2.hostname': 'Local Folders',
    'mail.server.server2.userName': 'nobody',
    'mail.server.server2.directory-rel': '[ProfD]Mail/Local Folders',
    'mail.identity.id1.fullName': reader.name,
    'mail.identity.id1.useremail': reader.address,
    'mail.identity.id1.valid': true,
    'mail.identity.id1.smtpServer': 'smtp1',
    'mail.identity.id1.reply_on_top': style.place === 'top' ? 1 : 0,
    'mail.identity.id1.sig_bottom': style.place !== 'top',
    'mail.identity.id1.compose_html': style.html === true,
    'mail.identity.id1.htmlSigText': style.signature ?? '',
    'mail.identity.id1.doFcc': false,
    'mail.smtpservers': 'smtp1',
    'mail.smtp.defaultserver': 'smtp1',
    'mail.smtpserver.smtp1.hostname': '127.0.0.1',
    'mail.smtpserver.smtp1.port': smtpPort,
    'mail.smtpserver.smtp1.authMethod': 1,
    'mail.smtpserver.smtp1.try_ssl': 0,
    'mail.smtpserver.smtp1.username': '',
    'mail.warn_on_send_accel_key': false,
    'mail.SpellCheckBeforeSend': false,
    'mail.spellcheck.inline': false,
    'mail.compose.attachment_reminder': false,
    'mail.collect_email_address_outgoing': false,
    'mail.shell.checkDefaultClient': false,
    'mail.rights.version': 1,
    'mailnews.start_page.enabled': false,
    'mail.provider.suppress_dialog_on_startup': true,
    'mail.spotlight.firstRunDone': true,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'toolkit.telemetry.enabled': false,
    'app.donation.eoy.version.viewed': 999,
    'mail.inappnotifications.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
