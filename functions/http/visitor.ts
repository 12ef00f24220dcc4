import type { Context } from 'hono';
import * as z from 'zod';
import type { Source } from '../../shared/members/change-member.ts';

const InTheCloud = z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) });
const OnOneMachine = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/** A visit to a page as a consent record keeps it: from where, with what, when (CASL asks for evidence). */
export function sourceFrom(c: Context, method: 'page' | 'one-click'): Source {
  const evidence = {
    sourceIp: visitorAddress(c),
    userAgent: (c.req.header('User-Agent') ?? '').slice(0, 200),
    path: c.req.path.split('/').slice(0, 2).join('/'),
  };
  return { method, evidence, answers: null };
}

function visitorAddress(c: Context): string {
  const cloud = InTheCloud.safeParse((c.env as { event?: unknown } | undefined)?.event);
  if (cloud.success) return cloud.data.requestContext.http.sourceIp;
  const local = OnOneMachine.safeParse(c.env);
  return local.success ? local.data.incoming.socket.remoteAddress : 'unknown';
}
