interface Known {
  /** The previews it is about. */
  letters: RegExp;
  check: string;
  finding: RegExp;
  why: string;
}

/** What the gate finds and we know of, until it is put right. */
export const known: Known[] = [];
