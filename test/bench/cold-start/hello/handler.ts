import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** The smallest web page that our framework serves. */
export const handler = handle(new Hono().get('/', (context) => context.text('Hello')));
