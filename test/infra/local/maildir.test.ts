import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deliverToMaildir } from '../../../infra/local/maildir.ts';
import { compose } from '../../../infra/local/ses/compose.ts';
import { SendEmailRequest } from '../../../infra/local/ses/send-email.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'maildir-'));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test('a letter’s lines end in LF alone, as those of files do: mutt shows a CR as ^M', async () => {
  const text = `Chère Marie,\n\n${'a line that is long enough to be broken '.repeat(5)}\nà bientôt\n`;
  const request = SendEmailRequest.parse({
    FromEmailAddress: 'letters@letters.example',
    Destination: { ToAddresses: ['marie@example.net'] },
    Content: {
      Simple: {
        Subject: { Data: 'Bonjour' },
        Body: { Text: { Data: text }, Html: { Data: `<p>${text}</p>` } },
      },
    },
  });
  const composed = await compose(request, 'ses-1');
  expect(composed.includes('\r\n')).toBe(true);

  await deliverToMaildir(dataDir, 'marie@example.net', composed);
  const box = join(dataDir, 'mail', 'marie@example.net', 'new');
  const [name = ''] = await readdir(box);
  const kept = await readFile(join(box, name), 'latin1');
  expect(kept).not.toContain('\r');
  expect(kept).toBe(composed.toString('latin1').replaceAll('\r\n', '\n'));
});
