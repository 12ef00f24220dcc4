import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it is given and passes nothing on. */
export interface Sink {
  port: number;
  /** The next mail, in the very bytes that came after DATA; fails after `seconds`. */
  next(seconds: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Listens on a free port of this machine, without TLS and with any password or none. */
export async function openSink(): Promise<Sink> {
  const mails: Buffer[] = [];
  const waiting: ((mail: Buffer) => void)[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anybody' }),
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = Buffer.concat(chunks);
        const taker = waiting.shift();
        if (taker) taker(mail);
        else mails.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as { port: number }).port,
    next: (seconds) =>
      new Promise((resolve, reject) => {
        const mail = mails.shift();
        if (mail) return resolve(mail);
        const tooLate = setTimeout(() => {
          waiting.splice(waiting.indexOf(taker), 1);
          reject(new Error(`no mail was sent within ${seconds} seconds`));
        }, seconds * 1000);
        const taker = (came: Buffer) => {
          clearTimeout(tooLate);
          resolve(came);
        };
        waiting.push(taker);
      }),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
