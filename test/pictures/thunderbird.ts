import { copyFile, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scene } from './screen.ts';

/** Thunderbird, reading the letters of a Maildir from a folder of its own, the newest open. */
export async function thunderbirdWith(maildir: string, name: string, dark = false): Promise<Scene> {
  const profile = await mkdtemp(join(tmpdir(), 'thunderbird-'));
  const folder = join(profile, 'Mail/Local Folders/Letters');
  await mkdir(join(folder, 'cur'), { recursive: true });
  await mkdir(join(folder, 'tmp'));
  const letters = join(maildir, 'new');
  for (const letter of await readdir(letters))
    await copyFile(join(letters, letter), join(folder, 'cur', `${letter}.eml`));
  await writeFile(join(profile, 'user.js'), settings(name, dark));
  return {
    program: `thunderbird --profile '${profile}'`,
    width: 1280,
    height: 1000,
    keys: [
      'mousemove 171 132 click 1', // the account, whose folder is opened by keys
      'key Right',
      'key Down',
      'key Down',
      'key Down',
      'key F6',
      'key Home',
    ],
  };
}

/** As after its first start: no questions, nothing from the network, a Maildir folder, the newest letter on top. */
const settings = (name: string, dark: boolean): string =>
  Object.entries({
    'mail.accountmanager.accounts': 'account1',
    'mail.account.account1.server': 'server1',
    'mail.accountmanager.localfoldersserver': 'server1',
    'mail.server.server1.directory-rel': '[ProfD]Mail/Local Folders',
    'mail.server.server1.hostname': 'Local Folders',
    'mail.server.server1.name': name,
    'mail.server.server1.type': 'none',
    'mail.server.server1.userName': 'nobody',
    'mail.server.server1.storeContractID': '@mozilla.org/msgstore/maildirstore;1',
    'mail.provider.suppress_dialog_on_startup': true,
    'mailnews.start_page.enabled': false,
    'mail.rights.version': 1,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.donation.eoy.version.viewed': 999,
    'app.update.enabled': false,
    'mail.shell.checkDefaultClient': false,
    'network.dns.disabled': true,
    'mail.chat.enabled': false,
    'mailnews.default_sort_order': 2,
    'mail.pane_config.dynamic': 2,
    ...(dark ? { 'extensions.activeThemeID': 'thunderbird-compact-dark@mozilla.org' } : {}),
  })
    .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
    .join('');
