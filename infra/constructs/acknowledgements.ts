import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Gives the reason why a policy under this construct names every resource. */
export const acknowledgeEveryResource = (construct: IConstruct, reason: string): void =>
  Validations.of(construct).acknowledge({ id: 'AwsSolutions-IAM5[Resource::*]', reason });

/** A dead-letter queue that no other queue names looks to cdk-nag like a queue without one. */
export const acknowledgeDeadLetters = (queue: IConstruct): void =>
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is itself a dead-letter queue: of EventBridge Scheduler and of asynchronous calls.',
  });
