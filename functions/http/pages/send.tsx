/** @jsxImportSource hono/jsx */
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WebContext } from '../web.ts';

/** Answers with a whole page. */
export async function sendPage(
  c: Pick<WebContext, 'html'>,
  page: Child,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(await html`<!doctype html>${page}`, status);
}
