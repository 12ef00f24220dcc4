import { ListSuppressedDestinationsCommand } from '@aws-sdk/client-sesv2';
import { ses } from '../platform/clients.ts';

const pageSize = 1_000;
/** SES answers one such call a second. */
const patience = 1_100;

/** The addresses on SES's account suppression list, in lower case. */
export async function suppressedAddresses(
  wait: (milliseconds: number) => Promise<void>,
): Promise<Set<string>> {
  const addresses = new Set<string>();
  let NextToken: string | undefined;
  do {
    const page = await ses().send(
      new ListSuppressedDestinationsCommand({ PageSize: pageSize, ...(NextToken && { NextToken }) }),
    );
    for (const { EmailAddress } of page.SuppressedDestinationSummaries ?? [])
      if (EmailAddress) addresses.add(EmailAddress.toLowerCase());
    NextToken = page.NextToken;
    if (NextToken) await wait(patience);
  } while (NextToken);
  return addresses;
}
