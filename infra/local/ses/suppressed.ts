import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import * as z from 'zod';

interface SuppressedAddress {
  EmailAddress: string;
  Reason: 'BOUNCE' | 'COMPLAINT';
  /** Seconds since 1970, as SES's JSON has it. */
  LastUpdateTime: number;
}

/** The account's suppression list, by address in lower case. */
export interface Suppressed {
  get(address: string): SuppressedAddress | undefined;
  put(address: string, reason: SuppressedAddress['Reason']): void;
  remove(address: string): boolean;
}

/** Kept in `suppressed.json` across restarts. */
export function openSuppressed(dataDir: string): Suppressed {
  const file = join(dataDir, 'suppressed.json');
  const kept = new Map<string, SuppressedAddress>(read(file));
  const save = () => writeFileSync(file, JSON.stringify([...kept]));
  return {
    get: (address) => kept.get(address.toLowerCase()),
    put(address, Reason) {
      const LastUpdateTime = Math.floor(Date.now() / 1000);
      kept.set(address.toLowerCase(), { EmailAddress: address, Reason, LastUpdateTime });
      save();
    },
    remove(address) {
      const was = kept.delete(address.toLowerCase());
      if (was) save();
      return was;
    },
  };
}

function read(file: string): [string, SuppressedAddress][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

const Put = z.object({ EmailAddress: z.string(), Reason: z.enum(['BOUNCE', 'COMPLAINT']) });

/** PutSuppressedDestination, GetSuppressedDestination and DeleteSuppressedDestination. */
export function suppressedApp(suppressed: Suppressed): Hono {
  const app = new Hono();
  const missing = {
    __type: 'NotFoundException',
    message: 'The specified email address does not exist on your suppression list.',
  };
  app.put('/', async (c) => {
    const given = Put.safeParse(await c.req.json());
    if (!given.success)
      return c.json({ __type: 'BadRequestException', message: given.error.message }, 400, {
        'x-amzn-ErrorType': 'BadRequestException',
      });
    suppressed.put(given.data.EmailAddress, given.data.Reason);
    return c.json({});
  });
  app.get('/:address', (c) => {
    const SuppressedDestination = suppressed.get(c.req.param('address'));
    return SuppressedDestination
      ? c.json({ SuppressedDestination })
      : c.json(missing, 404, { 'x-amzn-ErrorType': missing.__type });
  });
  app.delete('/:address', (c) =>
    suppressed.remove(c.req.param('address'))
      ? c.json({})
      : c.json(missing, 404, { 'x-amzn-ErrorType': missing.__type }),
  );
  return app;
}
