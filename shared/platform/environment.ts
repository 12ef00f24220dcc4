/** The names of what a function is told by its surroundings (docs/architecture.md, "Environment of the functions"). */
type EnvironmentName =
  | 'TABLE_NAME'
  | 'RAW_MAIL_BUCKET'
  | 'OUTBOX_QUEUE_URL'
  | 'EDITIONS_QUEUE_URL'
  | 'CONFIGURATION_SET'
  | 'WEB_URL';

/** Reads an environment variable; throws, naming it, where it is missing: a function wired wrongly must not run. */
export function requireEnv(name: EnvironmentName): string {
  const value = process.env[name];
  if (!value) throw new Error(`environment variable ${name} is not set`);
  return value;
}
