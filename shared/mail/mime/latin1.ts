/** A view of octets that shares their memory. */
export const viewOf = (octets: Uint8Array): Buffer =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);

/** Octets as text of one character each, for looking at what of them is ASCII. */
export const latin1 = (octets: Uint8Array, from = 0, to = octets.length): string =>
  viewOf(octets).toString('latin1', from, to);
