import { DeleteSuppressedDestinationCommand, NotFoundException } from '@aws-sdk/client-sesv2';
import { ses } from '../platform/clients.ts';

/**
 * Takes an address off SES's account suppression list; one that is not on it is left as it is. Only for whom we know to be there.
 * Done before the change that lets letters go to them is committed: dying in between leaves nothing that trying again does not mend.
 */
export async function liftSuppression(address: string): Promise<void> {
  try {
    await ses().send(new DeleteSuppressedDestinationCommand({ EmailAddress: address }));
  } catch (fault) {
    if (!(fault instanceof NotFoundException)) throw fault;
  }
}
