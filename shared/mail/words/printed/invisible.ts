/** Characters that nobody sees: they would part words and hide marks. */
export const invisible = /[\u200B\u2060\u00AD\uFEFF]/g;
