import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Style, Task } from '../client.ts';
import { configure } from '../desk.ts';
import { type Marionette, marionette } from '../marionette.ts';
import { layMbox } from '../mbox.ts';
import { onScreen, type Screen } from '../screen.ts';
import { marionettePort, preferences } from '../thunderbird-profile.ts';
import type { Answer } from '../words.ts';

const signature = 'Nadia & Hélène\nRoundletter';

const styles: Style[] = [
  { name: 'html-top', place: 'top', html: true },
  { name: 'html-bottom', place: 'bottom', html: true },
  // The Return key tears the tables of our letter apart: Thunderbird moves the answer above them.
  { name: 'html-torn', place: 'inline', html: true, answers: 1, parted: 'torn' },
  { name: 'html-top-signature', place: 'top', html: true, signature },
  { name: 'html-digest-top', place: 'top', html: true, letter: 'digest' },
  { name: 'text-top', place: 'top' },
  { name: 'text-bottom-signature', place: 'bottom', signature },
  { name: 'text-inline', place: 'inline' },
];

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
      const inside = await marionette(marionettePort);
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
