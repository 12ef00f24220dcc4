/** Why a mail did not arrive, as the words of mail systems tell it. */
export interface Cause {
  name: string;
  /** Subject and detail of the enhanced status code that means this (RFC 3463, IANA registry). */
  detail: string;
  /** Writing again cannot help. */
  permanent?: true;
  /** Says little: a more telling cause found elsewhere in the same notice is preferred. */
  vague?: true;
  words: RegExp;
}
