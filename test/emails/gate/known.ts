interface Known {
  /** The previews it is about. */
  letters: RegExp;
  check: string;
  finding: RegExp;
  why: string;
}

const every = /./;

/** What the gate finds and we know of, until it is put right. */
export const known: Known[] = [
  {
    letters: every,
    check: 'isAccessible',
    finding: /^(?:landmark-one-main|region): /,
    why: 'letters have no main landmark yet',
  },
  {
    letters: every,
    check: 'typeIsLarge',
    finding: /^1[678] px: /,
    why: 'large print looks like the standard letter still',
  },
  {
    letters: /^digest/,
    check: 'linksMakeSense',
    finding: /^“(?:reply to this|répondre à ceci)” leads to/,
    why: 'every item of a digest has the same words on its link',
  },
];
