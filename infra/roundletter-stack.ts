import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Community } from '../shared/community/community.ts';
import { Alarms, alarmAddress } from './constructs/alarms.ts';
import { CommunityConfiguration } from './constructs/community-configuration.ts';
import { WebApi } from './constructs/http-api.ts';
import { InboundMail } from './constructs/inbound-mail.ts';
import { letAskAccount, letLiftSuppression, OutboundMail } from './constructs/outbound-mail.ts';
import { Schedule } from './constructs/schedule.ts';
import type { Storage } from './constructs/storage.ts';

export interface RoundletterProps extends StackProps {
  storage: Storage;
  community: Community;
  alarmEmail: string | undefined;
  webDomain: string | undefined;
  webCertificate: string | undefined;
}

/** What works on the table and the mail: functions, queues, SES, the clock and the web. Holds nothing that cannot be made again. */
export class RoundletterStack extends Stack {
  constructor(scope: Construct, id: string, props: RoundletterProps) {
    super(scope, id, { ...props, description: 'Roundletter: functions, queues, mail, clock and web' });
    const { storage, community } = props;
    const alarms = new Alarms(this, 'Alarms', alarmAddress(community, props.alarmEmail));
    new CommunityConfiguration(this, 'Community', { storage, community });

    const web = new WebApi(this, 'Web', {
      domain: props.webDomain,
      certificate: props.webCertificate,
    });
    const outbound = new OutboundMail(this, 'OutboundMail', { alarms, community });
    const schedule = new Schedule(this, 'Schedule', { alarms, community });
    const inbound = new InboundMail(this, 'InboundMail', { alarms, community, storage });

    for (const reader of [web.pages, outbound.deliver, outbound.feedback, schedule.plan, inbound.receive])
      storage.grantTable(reader);
    storage.grantRawMail(inbound.receive);
    storage.grantDeletingRawMail(schedule.plan);
    // What people share with their words: taken and sent by mail, handed out on the web, deleted with its sender.
    storage.grantFiles(inbound.receive, 'keep', 'read', 'delete');
    storage.grantFiles(web.pages, 'read');
    storage.grantFiles(schedule.plan, 'delete');
    for (const writer of [inbound.receive, schedule.plan, web.pages]) {
      outbound.outbox.grantSend(writer);
      schedule.editions.grantSend(writer);
    }
    // The sweep asks whether SES takes letters again.
    letAskAccount(schedule.plan);
    // Whoever comes back, by mail or on a page, is written to again.
    for (const door of [inbound.receive, web.pages]) letLiftSuppression(door);
    // Who is forgotten is on no list any more.
    letLiftSuppression(schedule.plan);
    // What SES throttles goes back to wait its turn.
    outbound.outbox.grantSend(outbound.deliver);
    for (const linker of [inbound.receive, schedule.plan, outbound.deliver, web.pages]) web.tellUrl(linker);
  }
}
