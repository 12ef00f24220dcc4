import { request } from 'node:http';
import { type Standing, waitsFor } from '../settle.ts';

/** Asks the running twin; waits as long as it takes. Throws, in words for a person, where it does not run or refuses. */
export async function call(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  const port = process.env.PORT || '3000';
  const answer = await ask(method, port, path, body && JSON.stringify(body)).catch((fault) => {
    if (fault.code === 'ECONNREFUSED')
      throw new Error(`Roundletter does not run on port ${port}. Start it with npm start, or set PORT.`);
    throw new Error(`Roundletter stopped before it answered (${fault.message}).`);
  });
  const said = parsed(answer) as { error?: string } | undefined;
  if (said === undefined) throw new Error(`What answers on port ${port} is not Roundletter. Set PORT.`);
  if (said.error !== undefined) throw new Error(said.error);
  return said;
}

const tellEvery = 2_000;

/** Asks for what takes its time, and says on stderr what it waits for, whenever that has changed. */
export async function callAndTell(path: string): Promise<unknown> {
  let told = '';
  const tell = async () => {
    const waiting = waitsFor((await call('GET', 'standing')) as Standing);
    if (waiting !== '' && waiting !== told) console.error(`waiting: ${waiting}`);
    told = waiting;
  };
  // What cannot be asked now is told by the answer itself.
  const timer = setInterval(() => void tell().catch(() => {}), tellEvery);
  try {
    return await call('POST', path);
  } finally {
    clearInterval(timer);
  }
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
}

/** Not `fetch`, which gives up after five minutes: a tick for a large community may take longer. */
function ask(method: string, port: string, path: string, body: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const asked = request({ host: '127.0.0.1', port, path: `/twin/${path}`, method, headers }, (response) => {
      Array.fromAsync(response).then((chunks) => resolve(Buffer.concat(chunks).toString('utf8')), reject);
    });
    asked.once('error', reject);
    asked.end(body);
  });
}
