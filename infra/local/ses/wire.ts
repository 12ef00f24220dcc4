/** A type of the SDK as JSON has it on the wire (restJson1): moments as seconds since 1970, octets in base64. */
export type Wire<T> = T extends Date
  ? number
  : T extends Uint8Array
    ? string
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : T extends object
        ? { [Name in keyof T]: Wire<T[Name]> }
        : T;

/** What SES answers, without what the SDK's client adds to it. */
export type Answer<Output> = Wire<Omit<Output, '$metadata'>>;
