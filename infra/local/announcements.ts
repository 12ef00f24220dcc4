import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HeadObjectCommand, NotFound, type S3Client } from '@aws-sdk/client-s3';
import type { FauxqsServer } from 'fauxqs';

/** Tells the topic `mail-received` of raw mail, with a note on disk from before the mail is stored until it is told. */
export class Announcements {
  readonly #notes: string;
  readonly #messaging: FauxqsServer;

  constructor(dataDir: string, messaging: FauxqsServer) {
    this.#notes = join(dataDir, 'unannounced');
    this.#messaging = messaging;
  }

  /** Stores a mail and announces it: both, or (after a kill) at the next start. */
  async around(sesMessageId: string, notification: object, store: () => Promise<void>): Promise<void> {
    const note = join(this.#notes, `${sesMessageId}.json`);
    await mkdir(this.#notes, { recursive: true });
    await writeFile(`${note}.part`, JSON.stringify(notification));
    await rename(`${note}.part`, note);
    await store();
    this.#publish(JSON.stringify(notification));
    await rm(note);
  }

  /** Announces what was stored and not announced when the process was killed; a mail that was not stored whole was not accepted either. */
  async catchUp(s3: S3Client): Promise<void> {
    for (const name of await readdir(this.#notes).catch(() => [])) {
      const note = join(this.#notes, name);
      const Key = `raw/${name.replace(/\.json$/, '')}`;
      if (name.endsWith('.json') && (await isStored(s3, Key))) this.#publish(await readFile(note, 'utf8'));
      await rm(note);
    }
  }

  #publish(notification: string): void {
    this.#messaging.publish('mail-received', notification, { region: 'ca-central-1' });
  }
}

async function isStored(s3: S3Client, Key: string): Promise<boolean> {
  try {
    await s3.send(new HeadObjectCommand({ Bucket: 'raw-mail', Key }));
    return true;
  } catch (fault) {
    if (fault instanceof NotFound) return false;
    throw fault;
  }
}
