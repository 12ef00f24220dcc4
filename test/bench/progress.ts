/** Tells on stderr what goes on: on a terminal in one line that is written over, else a line each. */
export type Say = (what: string) => void;

export const say: Say = (what) => {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${what}` : `${what}\n`);
};

/** For what changes often: shown on a terminal only. */
export const sayBriefly: Say = (what) => {
  if (process.stderr.isTTY) say(what);
};

/** Clears the line for what comes after. */
export const sayNoMore = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
};
