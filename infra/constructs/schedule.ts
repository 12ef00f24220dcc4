import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import {
  ContextAttribute,
  type IScheduleTarget,
  ScheduleExpression,
  Schedule as SchedulerSchedule,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Community } from '../../shared/community/community.ts';
import { acknowledgeDeadLetters } from './acknowledgements.ts';
import type { Alarms } from './alarms.ts';
import { RoundletterFunction } from './function.ts';
import { deadLetters, WorkQueue } from './work-queue.ts';

/** Two late tries within the quarter hour; after that the next tick mends what this one missed. */
const retries = { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 15 * 60 };

export interface ScheduleProps {
  alarms: Alarms;
  community: Community;
}

/** The quarter-hour tick, and the queue `editions` that it and others fill; one function reads both. */
export class Schedule extends Construct {
  readonly plan: RoundletterFunction;
  readonly editions: WorkQueue;

  constructor(scope: Construct, id: string, { alarms, community }: ScheduleProps) {
    super(scope, id);
    this.plan = new RoundletterFunction(this, 'Plan', {
      folder: 'schedule',
      description: 'Finds what is due, composes each edition once and queues its letters',
      memory: 1024,
      timeout: Duration.minutes(5),
      // Each page of an audience queues the next.
      queuesItself: true,
    });
    const reader = { reader: this.plan, batchSize: 1, maxConcurrency: 2, alarms };
    this.editions = new WorkQueue(this, 'Editions', { name: 'editions', ...reader });

    // It has no alarm of its own: a tick that is lost is mended by the next, and of many the alarms on errors and silence tell.
    const dead = deadLetters(this, 'TickDead', 'tick-dead');
    acknowledgeDeadLetters(dead);
    everyQuarterHour(this, this.plan, dead, community.timeZone);
  }
}

function everyQuarterHour(scope: Construct, plan: RoundletterFunction, dead: Queue, timeZone: string): void {
  // Scheduler’s own dead letters hold ticks that never reached the function. It calls asynchronously,
  // so a tick that reached it and failed is Lambda’s to retry, and Lambda’s to lay there.
  plan.configureAsyncInvoke({
    retryAttempts: retries.maximumRetryAttempts,
    maxEventAge: Duration.seconds(retries.maximumEventAgeInSeconds),
    onFailure: new SqsDestination(dead),
  });
  new SchedulerSchedule(scope, 'Tick', {
    description: 'Roundletter asks what is due',
    schedule: ScheduleExpression.cron({ minute: '0/15', timeZone: TimeZone.of(timeZone) }),
    target: target(scope, plan, dead),
  });
}

function target(scope: Construct, plan: RoundletterFunction, dead: Queue): IScheduleTarget {
  const input = ScheduleTargetInput.fromObject({
    kind: 'tick',
    scheduledTime: ContextAttribute.scheduledTime,
  });
  const role = callerRole(scope, plan, dead);
  const deadLetterConfig = { arn: dead.queueArn };
  return { bind: () => ({ arn: plan.functionArn, role, input, deadLetterConfig, retryPolicy: retries }) };
}

function callerRole(scope: Construct, plan: RoundletterFunction, dead: Queue): Role {
  const conditions = { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } };
  const role = new Role(scope, 'TickRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions }),
  });
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [plan.functionArn] }),
  );
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [dead.queueArn] }));
  return role;
}
