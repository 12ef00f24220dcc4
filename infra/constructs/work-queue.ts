import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { RoundletterFunction } from './function.ts';

export interface WorkQueueProps {
  name: 'inbound' | 'editions' | 'outbox' | 'feedback';
  reader: RoundletterFunction;
  batchSize: number;
  /** How long messages may be gathered for a reader: needed where more than ten are read at once. */
  gather?: Duration;
  /** How many readers may run at once; SQS allows no fewer than 2. */
  maxConcurrency: number;
  alarms: Alarms;
}

const tries = 5;

/** A queue, the function that reads it message by message, and the dead letters of what failed five times. */
export class WorkQueue extends Construct {
  readonly queue: Queue;

  private readonly environmentName: string;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const { name, reader, batchSize, maxConcurrency, alarms, gather } = props;
    this.environmentName = `${name.toUpperCase()}_QUEUE_URL`;
    const dead = deadLetters(this, 'Dead', `${name}-dead`);
    this.queue = new Queue(this, 'Queue', {
      queueName: name,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // What AWS advises for a queue read by Lambda: a reader must never see a message another still works on.
      visibilityTimeout: Duration.seconds(
        6 * (reader.timeout?.toSeconds() ?? 3) + (gather?.toSeconds() ?? 0),
      ),
      deadLetterQueue: { queue: dead, maxReceiveCount: tries },
    });
    reader.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize,
        maxConcurrency,
        reportBatchItemFailures: true,
        ...(gather && { maxBatchingWindow: gather }),
      }),
    );
    alarms.onDeadLetters(dead);
  }

  /** Lets a function put messages in; tells it `<NAME>_QUEUE_URL`. */
  grantSend(writer: LambdaFunction): void {
    writer.addEnvironment(this.environmentName, this.queue.queueUrl);
    writer.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }),
    );
  }
}

/** Where messages rest that nobody could handle, for as long as SQS keeps anything. */
export const deadLetters = (scope: Construct, id: string, queueName: string): Queue =>
  new Queue(scope, id, {
    queueName,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
