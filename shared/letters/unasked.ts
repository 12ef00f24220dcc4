/** Letters to one person that answer nothing they just wrote: like bulk letters they bear a way to stop all letters (CASL s. 11). */
export const isUnasked = (kind: string): boolean => unasked.includes(kind);

const unasked = ['invitation', 'moved-in', 'renewal', 'still-here'];
