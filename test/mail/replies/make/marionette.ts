import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs scripts inside a Mozilla program that was started with `--marionette`; they may use its own modules. */
export interface Marionette {
  /** Runs the body of an async function; `argument` is its `arguments[0]`. */
  run(body: string, argument?: unknown): Promise<unknown>;
  close(): void;
}

/** Connects as soon as the program listens. */
export async function marionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const ask = askOver(socket);
  await ask('WebDriver:NewSession', {});
  await ask('Marionette:SetContext', { value: 'chrome' });
  return {
    run: async (body, argument = null) => {
      const script = `return (async () => { ${body} })()`;
      return ask('WebDriver:ExecuteScript', { script, args: [argument], sandbox: 'system' });
    },
    close: () => socket.destroy(),
  };
}

type Answer = [type: number, id: number, fault: { message: string } | null, result: unknown];

/** Commands are `[0, id, name, parameters]`; each answer bears the id of its command. */
function askOver(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>();
  onMessage(socket, (message) => {
    if (Array.isArray(message)) waiting.get(message[1])?.(message as Answer);
  });
  let id = 0;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, ([, , fault, result]) =>
        fault ? reject(new Error(`${command}: ${fault.message}`)) : resolve(result),
      );
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/** Every message is its length in octets, a colon, and JSON. */
function onMessage(socket: Socket, take: (message: unknown) => void): void {
  let heard = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (let colon = heard.indexOf(':'); colon > 0; colon = heard.indexOf(':')) {
      const end = colon + 1 + Number(heard.subarray(0, colon).toString());
      if (heard.length < end) return;
      const message = heard.subarray(colon + 1, end).toString();
      heard = heard.subarray(end);
      take(JSON.parse(message));
    }
  });
}

async function connected(port: number): Promise<Socket> {
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
