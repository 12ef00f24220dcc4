import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { FilterOrPolicy, SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Community } from '../../shared/community/community.ts';
import { acknowledgeEveryResource } from './acknowledgements.ts';
import type { Alarms } from './alarms.ts';
import { mailRecords } from './dns-records.ts';
import { RoundletterFunction } from './function.ts';
import { sesArn } from './ses-arn.ts';
import { WorkQueue } from './work-queue.ts';

const configurationSetName = 'roundletter';

export interface OutboundMailProps {
  alarms: Alarms;
  community: Community;
}

/** Letters out: queue `outbox` → deliver → SES; and what becomes of them: topic `mail-events` → queue `feedback` → feedback. */
export class OutboundMail extends Construct {
  readonly deliver: RoundletterFunction;
  readonly feedback: RoundletterFunction;
  readonly outbox: WorkQueue;

  constructor(scope: Construct, id: string, { alarms, community }: OutboundMailProps) {
    super(scope, id);
    this.deliver = new RoundletterFunction(this, 'Deliver', {
      folder: 'deliver',
      description: 'Claims letters, checks consent, fills their slots and hands them to SES',
      memory: 256,
      timeout: Duration.minutes(2),
      // A batch whose turn has not come goes back to the queue, as often as it takes, until its edition expires.
      queuesItself: true,
    });
    // One message carries up to 25 letters; two senders at most, because each paces itself by what SES allows.
    const sender = { reader: this.deliver, batchSize: 1, maxConcurrency: 2, alarms };
    this.outbox = new WorkQueue(this, 'Outbox', { name: 'outbox', ...sender });
    this.feedback = new RoundletterFunction(this, 'Feedback', {
      folder: 'feedback',
      description: 'Records what SES tells of letters sent',
      memory: 256,
      timeout: Duration.seconds(30),
    });
    // What SES tells of one batch is recorded in one write, so that gathering it for a few seconds saves most of them.
    const gather = Duration.seconds(10);
    const reader = { reader: this.feedback, batchSize: 100, gather, maxConcurrency: 5, alarms };
    const { queue } = new WorkQueue(this, 'FeedbackQueue', { name: 'feedback', ...reader });

    const set = configurationSet(this);
    set.addEventDestination('Events', {
      destination: EventDestination.snsTopic(mailEvents(this, queue)),
      events,
    });
    const identity = emailIdentity(this, set, community.mailDomain);
    mailRecords(this, identity, community.mailDomain);
    grantSend(this.deliver, community.mailDomain);
  }
}

/** No opens and no clicks: nobody tracks what a member reads. */
const events = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.RENDERING_FAILURE,
];

/** Without rates of its own: those of the whole account, which the alarms watch, cost nothing. */
function configurationSet(scope: Construct): ConfigurationSet {
  return new ConfigurationSet(scope, 'Set', {
    configurationSetName,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
}

function emailIdentity(scope: Construct, set: ConfigurationSet, mailDomain: string): EmailIdentity {
  return new EmailIdentity(scope, 'Identity', {
    identity: Identity.domain(mailDomain),
    configurationSet: set,
    dkimSigning: true,
    mailFromDomain: `bounce.${mailDomain}`,
    feedbackForwarding: false,
  });
}

/** SES greets a new destination with a sentence that is no event; the filter keeps it from the dead letters. */
function mailEvents(scope: Construct, queue: WorkQueue['queue']): Topic {
  const topic = new Topic(scope, 'Events', { topicName: 'mail-events', enforceSSL: true });
  const isEvent = { eventType: FilterOrPolicy.filter(SubscriptionFilter.existsFilter()) };
  topic.addSubscription(new SqsSubscription(queue, { filterPolicyWithMessageBody: isEvent }));
  return topic;
}

/** Sending through our configuration set from an address of our domain, and asking SES about the account. */
function grantSend(deliver: RoundletterFunction, mailDomain: string): void {
  deliver.addEnvironment('CONFIGURATION_SET', configurationSetName);
  deliver.addToRolePolicy(
    new PolicyStatement({
      // With a calendar a letter goes as a raw mail, which SES asks another permission for.
      actions: ['ses:SendEmail', 'ses:SendRawEmail'],
      resources: [
        sesArn(deliver, `identity/${mailDomain}`),
        sesArn(deliver, `configuration-set/${configurationSetName}`),
      ],
      conditions: { StringLike: { 'ses:FromAddress': `*@${mailDomain}` } },
    }),
  );
  letAskAccount(deliver);
}

/** Asking how fast SES lets us send, and whether it does. */
export function letAskAccount(asker: RoundletterFunction): void {
  asker.addToRolePolicy(new PolicyStatement({ actions: ['ses:GetAccount'], resources: ['*'] }));
  acknowledgeEveryResource(
    asker.node.scope ?? asker,
    'SES knows no resource for GetAccount: it is about the account.',
  );
}

/** Taking somebody who came back off the account's list of addresses that SES does not send to. */
export function letLiftSuppression(lifter: RoundletterFunction): void {
  lifter.addToRolePolicy(
    new PolicyStatement({ actions: ['ses:DeleteSuppressedDestination'], resources: ['*'] }),
  );
  acknowledgeEveryResource(
    lifter.node.scope ?? lifter,
    'SES knows no resource for DeleteSuppressedDestination: the list is the account’s.',
  );
}
