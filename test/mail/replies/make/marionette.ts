import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs scripts inside a Mozilla program that was started with `--marionette`; they may use its own modules. */
export interface Marionette {
  /** Runs the body of an async function; `args` are its `arguments[0]`. */
  run(body: string, args?: unknown): Promise<unknown>;
  close(): void;
}

/** Connects when the program listens; each message is `length:JSON`. */
export async function marionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const answers = new Map<number, (answer: [number, number, { message?: string } | null, unknown]) => void>();
  let heard = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const colon = heard.indexOf(':');
      const length = Number(heard.subarray(0, colon).toString());
      if (colon < 0 || heard.length < colon + 1 + length) return;
      const said = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString());
      heard = heard.subarray(colon + 1 + length);
      if (Array.isArray(said)) answers.get(said[1])?.(said as never);
    }
  });
  let id = 0;
  const ask = (command: string, parameters: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      id += 1;
      answers.set(id, ([, , fault, result]) =>
        fault ? reject(new Error(`${command}: ${fault.message}`)) : resolve(result),
      );
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  await ask('WebDriver:NewSession', {});
  await ask('Marionette:SetContext', { value: 'chrome' });
  return {
    run: async (body, args = null) => {
      const script = `return (async () => { ${body} })()`;
      const result = await ask('WebDriver:ExecuteScript', { script, args: [args], sandbox: 'system' });
      return (result as { value: unknown }).value;
    },
    close: () => socket.destroy(),
  };
}

async function connected(port: number) {
  for (let tries = 0; tries < 120; tries++) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (open) return socket;
    await pause(500);
  }
  throw new Error(`nothing listens on port ${port}`);
}
