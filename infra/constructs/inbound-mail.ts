import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IReceiptRuleAction, type ReceiptRule, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { Community } from '../../shared/community/community.ts';
import { acknowledgeEveryResource } from './acknowledgements.ts';
import type { Alarms } from './alarms.ts';
import { DeploymentCall } from './deployment-call.ts';
import { RoundletterFunction } from './function.ts';
import { letSes } from './ses-arn.ts';
import { receiptRule, receiptRuleArn, type Storage } from './storage.ts';
import { WorkQueue } from './work-queue.ts';

export interface InboundMailProps {
  alarms: Alarms;
  community: Community;
  storage: Storage;
}

/** Mail to the community: SES stores it raw, then announces it: topic `mail-received` → queue `inbound` → the function. */
export class InboundMail extends Construct {
  readonly receive: RoundletterFunction;

  constructor(scope: Construct, id: string, { alarms, community, storage }: InboundMailProps) {
    super(scope, id);
    this.receive = new RoundletterFunction(this, 'Receive', {
      folder: 'inbound',
      beside: { '@cwasm/webp/webp.wasm': 'webp.wasm' },
      description: 'Reads a mail, decides what it means, commits that and the letters it causes',
      // A whole processor, and room for a picture of 25 million points unpacked.
      memory: 1769,
      timeout: Duration.minutes(3),
    });
    const reader = { reader: this.receive, batchSize: 1, maxConcurrency: 5 };
    const { queue } = new WorkQueue(this, 'Inbound', { name: 'inbound', ...reader, alarms });

    const topic = new Topic(this, 'Received', { topicName: 'mail-received', enforceSSL: true });
    topic.addSubscription(new SqsSubscription(queue));
    const act = { action: 'sns:Publish', on: topic.topicArn, onBehalfOf: receiptRuleArn };
    const { policyDependable } = topic.addToResourcePolicy(letSes(this, act));

    const rules = new ReceiptRuleSet(this, 'Rules', { receiptRuleSetName: receiptRule.set });
    const rule = rules.addRule('CommunityMail', {
      receiptRuleName: receiptRule.rule,
      // Naming the domain takes every address on it; naming nothing would take every domain of the account.
      recipients: [community.mailDomain],
      scanEnabled: true,
      tlsPolicy: TlsPolicy.OPTIONAL,
      actions: [storeAndAnnounce(storage, topic)],
    });
    if (policyDependable) rule.node.addDependency(policyDependable);
    activate(this, rule);
  }
}

/** One S3 action with a topic, not two actions: the notification then says where the mail lies. */
const storeAndAnnounce = (storage: Storage, topic: Topic): IReceiptRuleAction => ({
  bind: () => ({
    s3Action: {
      bucketName: storage.rawMail.bucketName,
      objectKeyPrefix: receiptRule.keyPrefix,
      topicArn: topic.topicArn,
    },
  }),
});

/** SES has one active rule set per account and region, and CloudFormation cannot choose it. */
function activate(scope: Construct, rule: ReceiptRule): void {
  const call = { service: 'SES', action: 'setActiveReceiptRuleSet' };
  const activation = new DeploymentCall(scope, 'Activate', {
    call: {
      ...call,
      parameters: { RuleSetName: receiptRule.set },
      physicalResourceId: PhysicalResourceId.of(receiptRule.set),
    },
    onDelete: { ...call, parameters: {} },
    allow: new PolicyStatement({ actions: ['ses:SetActiveReceiptRuleSet'], resources: ['*'] }),
  });
  acknowledgeEveryResource(
    activation,
    'SES knows no resource for SetActiveReceiptRuleSet: it is about the account.',
  );
  activation.node.addDependency(rule);
}
