import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Community } from '../../shared/community/community.ts';
import type { RoundletterFunction } from './function.ts';

/** Who is told when something is wrong: the address given, else the first steward of the whole community, else the first steward. */
export function alarmAddress(community: Community, given: string | undefined): string {
  const steward =
    community.stewards.find(({ region }) => region === community.regions.id) ?? community.stewards[0];
  const address = given ?? steward?.email;
  if (!address) throw new Error('nobody to tell of alarms: give a steward or the context alarmEmail');
  return address;
}

/** Everything that must wake somebody, by email; AWS asks the address to confirm once. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, address: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { topicName: 'roundletter-alarms', enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(address));
    this.topic.addToResourcePolicy(letCloudWatchPublish(this.topic));
    this.onReputation(
      'BounceRate',
      0.05,
      'SES reviews accounts above 5 %: see which addresses bounce before sending more',
    );
    this.onReputation(
      'ComplaintRate',
      0.001,
      'people mark letters as spam; SES reviews accounts above 0.1 %',
    );
  }

  /** Tells when a dead-letter queue holds anything at all. */
  onDeadLetters(queue: Queue): void {
    const metric = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: 'max',
    });
    const why = `${queue.node.path}: something failed five times; read why in the log, mend it, then redrive the queue`;
    this.tell(`${queue.node.scope?.node.id}Dead`, metric, 1, why);
  }

  /** Tells when a function fails as a whole more than now and then. */
  onErrors(fn: RoundletterFunction): void {
    const metric = fn.metricErrors({ period: Duration.minutes(15) });
    this.tell(`${fn.node.id}Errors`, metric, 3, `${fn.node.path} failed 3 times within a quarter hour`);
  }

  /** Tells when a function that should run every quarter hour has not run for an hour. */
  onSilence(fn: RoundletterFunction): void {
    new Alarm(this, `${fn.node.id}Silent`, {
      metric: fn.metricInvocations({ period: Duration.hours(1) }),
      alarmDescription: `${fn.node.path} has not run for an hour: no digest, prompt or sweep happens`,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }

  private onReputation(rate: 'BounceRate' | 'ComplaintRate', threshold: number, why: string): void {
    const metricName = `Reputation.${rate}`;
    const metric = new Metric({
      namespace: 'AWS/SES',
      metricName,
      period: Duration.hours(1),
      statistic: 'max',
    });
    this.tell(rate, metric, threshold, why, ComparisonOperator.GREATER_THAN_THRESHOLD);
  }

  private tell(
    id: string,
    metric: IMetric,
    threshold: number,
    alarmDescription: string,
    comparisonOperator = ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  ): void {
    new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription,
      comparisonOperator,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}

const letCloudWatchPublish = (topic: Topic): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(topic).account } },
  });
