import { GetAccountCommand } from '@aws-sdk/client-sesv2';
import { ses } from '../platform/clients.ts';
import type { Account } from './gate.ts';

/** What SES says of our account; where it leaves something out, the most careful reading. */
export async function askAccount(): Promise<Account> {
  const { SendQuota, SendingEnabled, EnforcementStatus } = await ses().send(new GetAccountCommand({}));
  return {
    sendingEnabled: SendingEnabled ?? true,
    enforcement: EnforcementStatus ?? 'HEALTHY',
    maxSendRate: SendQuota?.MaxSendRate ?? 1,
    max24HourSend: SendQuota?.Max24HourSend ?? -1,
    sentLast24Hours: SendQuota?.SentLast24Hours ?? 0,
  };
}
