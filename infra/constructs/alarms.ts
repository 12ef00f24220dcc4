import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
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

/** Who is told when something is wrong: the address given, else the first steward of the whole community, else the first steward. */
export function alarmAddress(community: Community, given: string | undefined): string {
  const steward =
    community.stewards.find(({ region }) => region === community.regions.id) ?? community.stewards[0];
  const address = given ?? steward?.email;
  if (!address) throw new Error('nobody to tell of alarms: give a steward or the context alarmEmail');
  return address;
}

/** Everything that must wake somebody, by email; AWS asks the address to confirm once. Ten metrics have an alarm: as many as AWS watches for nothing. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, address: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { topicName: 'roundletter-alarms', enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(address));
    this.topic.addToResourcePolicy(letCloudWatchPublish(this.topic));
    this.onErrors();
    this.onSilence();
    this.onClosedGate();
    this.onMissingLetters();
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
    this.tell(`${queue.node.scope?.node.id}Dead`, { metric, threshold: 1, alarmDescription: why });
  }

  /** Tells when functions fail as a whole more than now and then. Without a dimension this is all of the account's in one metric. */
  private onErrors(): void {
    const metricName = 'Errors';
    const metric = new Metric({ namespace: 'AWS/Lambda', metricName, period: quarterHour, statistic: 'sum' });
    const alarmDescription =
      'functions failed 3 times within a quarter hour: the log of each says why, and the Lambda console which';
    this.tell('Errors', { metric, threshold: 3, alarmDescription });
  }

  /** Tells when no quarter-hour tick has come to its end for an hour, whatever the cause: each measures the gate as its last act. */
  private onSilence(): void {
    this.tell('Silence', {
      metric: ours('GateClosed', 'samplecount', Duration.hours(1)),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription:
        'the quarter-hour tick has not been done for an hour, so that no digest, prompt or sweep happens: read the log of the schedule function and the queue tick-dead',
    });
  }

  /** Tells when SES takes no letters, and when it does again. */
  private onClosedGate(): void {
    const alarm = this.tell('GateClosed', {
      metric: ours('GateClosed', 'max', quarterHour),
      threshold: 1,
      treatMissingData: TreatMissingData.IGNORE,
      alarmDescription:
        'SES takes no letters; they wait, and go out by themselves once it does. The log of the schedule function says why. Where the quota of the day is used up, it opens by itself within a day: ask AWS for more if this comes often. Where the account is paused, or the mail domain not set up, nothing goes out until somebody acts: see Account dashboard and Identities in the SES console',
    });
    alarm.addOkAction(new SnsAction(this.topic));
  }

  /** Tells when letters of an edition that has ended are neither sent nor skipped nor failed, or any letter was not fit to be sent. */
  private onMissingLetters(): void {
    this.tell('LettersMissing', {
      metric: ours('LettersMissing', 'max', quarterHour),
      threshold: 1,
      alarmDescription:
        'letters were planned of which nobody knows what became, or one came out wrong and was not sent: somebody may not have got theirs. Search the logs of the functions for LettersMissing to see which, and tell the developers',
    });
  }

  private onReputation(rate: 'BounceRate' | 'ComplaintRate', threshold: number, why: string): void {
    const metricName = `Reputation.${rate}`;
    const metric = new Metric({
      namespace: 'AWS/SES',
      metricName,
      period: Duration.hours(1),
      statistic: 'max',
    });
    const comparisonOperator = ComparisonOperator.GREATER_THAN_THRESHOLD;
    this.tell(rate, { metric, threshold, alarmDescription: why, comparisonOperator });
  }

  private tell(id: string, what: Omit<AlarmProps, 'evaluationPeriods'>): Alarm {
    const alarm = new Alarm(this, id, {
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      evaluationPeriods: 1,
      ...what,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }
}

const quarterHour = Duration.minutes(15);

/** A metric that functions/metrics.ts writes into the log. */
const ours = (metricName: string, statistic: string, period: Duration): Metric =>
  new Metric({
    namespace: 'Roundletter',
    metricName,
    dimensionsMap: { service: 'roundletter' },
    statistic,
    period,
  });

const letCloudWatchPublish = (topic: Topic): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(topic).account } },
  });
