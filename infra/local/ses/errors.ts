import type { Context } from 'hono';

/** The errors the twin raises, by the names and with the statuses of SES ("Errors" of each action of SESv2; the last: "Common Errors"). */
export const sesErrors = {
  BadRequestException: 400,
  MessageRejected: 400,
  SendingPausedException: 400,
  NotFoundException: 404,
  TooManyRequestsException: 429,
  InternalFailure: 500,
} as const;

/** Why SES does not do what it is asked. */
export interface Refusal {
  name: keyof typeof sesErrors;
  message: string;
}

/** Refuses as SES does: the error's name in a header field, its words in the body. */
export const refuse = (c: Context, { name, message }: Refusal) =>
  c.json({ message }, sesErrors[name], { 'x-amzn-ErrorType': name });
