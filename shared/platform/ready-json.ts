import type { SESv2Client } from '@aws-sdk/client-sesv2';

/** Stands in a command's input for a text that is JSON already; private-use characters, which no letter has. */
export const placeOf = (piece: number): string => `\uE002${piece}\uE002`;
const placeSize = Buffer.byteLength(placeOf(0));

/** Of each text its pieces, as JSON in UTF-8. */
type Ready = Uint8Array[][];

const pieces = new WeakMap<object, Ready>();

/**
 * Gives a command the texts that are JSON in UTF-8 already, to stand in its places, in their order: the SDK writes a JSON string
 * character by character, which for a letter of 30 KB costs as much as all the rest of sending it.
 */
export function withReadyJson<Command extends { input: object }>(command: Command, ready: Ready): Command {
  pieces.set(command.input, ready);
  return command;
}

/** Teaches a client to put them in, behind its own serializer and before its request is measured and signed. */
export function takingReadyJson(client: SESv2Client): SESv2Client {
  client.middlewareStack.add(
    (next) => (args) => {
      const ready = pieces.get(args.input);
      const request = args.request as { body: Uint8Array };
      if (ready) request.body = inPlaces(request.body, ready);
      return next(args);
    },
    { step: 'serialize', priority: 'low', name: 'readyJson' },
  );
  return client;
}

function inPlaces(body: Uint8Array, ready: Ready): Uint8Array {
  const written = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const places = ready.map((text, i) => ({ text, at: written.indexOf(placeOf(i)) }));
  if (places.some(({ at }) => at < 0)) throw new Error('the request has no place for a text of its own');
  const all: Uint8Array[] = [];
  let from = 0;
  for (const { text, at } of places.toSorted((a, b) => a.at - b.at)) {
    all.push(written.subarray(from, at), ...text);
    from = at + placeSize;
  }
  return Buffer.concat([...all, written.subarray(from)]);
}
