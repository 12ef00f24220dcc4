import { format } from 'node:util';

/** Why each message failed last, by message id; kept as long as the process lives. */
export type Reasons = Map<string, string>;

/**
 * Handlers log JSON for CloudWatch. Here people read it: says each fault in one plain line, and remembers it for its message.
 * Needs `POWERTOOLS_DEV`, which sends their log to the console. Gives what ends it.
 */
export function hearFaults(reasons: Reasons): () => void {
  const said = console.error;
  console.error = (...words: unknown[]) => {
    const entry = words.length === 1 ? logEntry(words[0]) : null;
    if (!entry) return said(...words);
    const why = reasonOf(entry.error ?? entry.fault) ?? entry.message;
    if (entry.messageId) reasons.set(entry.messageId, why);
    said(`${entry.message}: ${why}${entry.messageId ? ` (message ${entry.messageId})` : ''}`);
  };
  return () => {
    console.error = said;
  };
}

interface LogEntry {
  level: string;
  message: string;
  messageId?: string;
  error?: unknown;
  fault?: unknown;
}

function logEntry(word: unknown): LogEntry | null {
  if (typeof word !== 'string' || !word.startsWith('{')) return null;
  try {
    const entry = JSON.parse(word) as Partial<LogEntry>;
    return typeof entry.level === 'string' && typeof entry.message === 'string' ? (entry as LogEntry) : null;
  } catch {
    return null;
  }
}

/** A fault in one line: its kind and what it says. */
export function reasonOf(fault: unknown): string | undefined {
  if (fault === undefined || fault === null) return undefined;
  const { name, message } = fault as { name?: string; message?: string };
  const words = message === undefined ? format('%s', fault) : `${name ?? 'Error'}: ${message}`;
  return words.replace(/\s+/g, ' ').slice(0, 500);
}
