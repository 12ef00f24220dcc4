import type { SESv2Client } from '@aws-sdk/client-sesv2';

/** What names us and our features to AWS in every request, warns of deprecated things, and marks requests against endless loops. */
const unneeded = ['getUserAgentMiddleware', 'loggerMiddleware', 'recursionDetectionMiddleware'];

/**
 * Takes out of a client that sends once and never again what a request can do without: a fifth of the SDK's own work for a letter.
 * In the place of its retrying, by which others find theirs, stands nothing.
 */
export function withoutExtras(client: SESv2Client): SESv2Client {
  for (const name of unneeded) client.middlewareStack.remove(name);
  client.middlewareStack.add((next) => (args) => next(args), {
    name: 'retryMiddleware',
    step: 'finalizeRequest',
    priority: 'high',
    override: true,
  });
  return client;
}
