/** A message's id says whose it is: with them it is kept, and with them it goes. */
export const messageIdOf = (memberId: string, id: string): string => `${memberId}-${id}`;

/** Who wrote it, by member id. */
export const writerOf = (messageId: string): string => messageId.split('-')[0] ?? '';
