/** The host's words, and those of their file. To what is still asked for they add; once all is known they are said anew. */
export function hostWords(said: string, filed: string, before: string, isAsked: boolean): string {
  const parts = [isAsked ? before : '', said, filed];
  const told = parts.filter(
    (part, i) =>
      part !== '' && !parts.some((one, j) => j !== i && one.includes(part) && (one !== part || j < i)),
  );
  return told.join('\n\n') || before;
}
