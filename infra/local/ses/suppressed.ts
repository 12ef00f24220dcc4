import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  GetSuppressedDestinationCommandOutput,
  ListSuppressedDestinationsCommandOutput,
} from '@aws-sdk/client-sesv2';
import { Hono } from 'hono';
import * as z from 'zod';
import { type Refusal, refuse } from './errors.ts';
import type { Answer } from './wire.ts';

interface SuppressedAddress {
  EmailAddress: string;
  Reason: 'BOUNCE' | 'COMPLAINT';
  /** Seconds since 1970, as SES's JSON has it. */
  LastUpdateTime: number;
}

/** The account's suppression list, by address in lower case. */
export interface Suppressed {
  all(): SuppressedAddress[];
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
    all: () => [...kept.values()],
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

export const PutRequest = z.strictObject({
  EmailAddress: z.string(),
  Reason: z.enum(['BOUNCE', 'COMPLAINT']),
});

const missing: Refusal = {
  name: 'NotFoundException',
  message: 'The specified email address does not exist on your suppression list.',
};

/** PutSuppressedDestination, GetSuppressedDestination, DeleteSuppressedDestination, and ListSuppressedDestinations, on one page. */
export function suppressedApp(suppressed: Suppressed): Hono {
  const app = new Hono();
  app.put('/', async (c) => {
    const given = PutRequest.safeParse(await c.req.json());
    if (!given.success)
      return refuse(c, { name: 'BadRequestException', message: z.prettifyError(given.error) });
    suppressed.put(given.data.EmailAddress, given.data.Reason);
    return c.json({});
  });
  app.get('/', (c) =>
    c.json({
      SuppressedDestinationSummaries: suppressed.all(),
    } satisfies Answer<ListSuppressedDestinationsCommandOutput>),
  );
  app.get('/:address', (c) => {
    const SuppressedDestination = suppressed.get(c.req.param('address'));
    if (!SuppressedDestination) return refuse(c, missing);
    return c.json({ SuppressedDestination } satisfies Answer<GetSuppressedDestinationCommandOutput>);
  });
  app.delete('/:address', (c) =>
    suppressed.remove(c.req.param('address')) ? c.json({}) : refuse(c, missing),
  );
  return app;
}
