import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { measured } from '../../functions/metrics.ts';
import { Community } from '../../shared/community/community.ts';
import { cloud, templateOf } from '../support/cloud.ts';

let roundletter: Template;

beforeAll(() => {
  roundletter = templateOf(cloud(), 'Roundletter');
});

describe('functions', () => {
  test('run on Node 24 and arm64, log JSON for a month and reserve nothing', () => {
    const ours = { Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' };
    const logging = { LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() } };
    const found = roundletter.findResources('AWS::Lambda::Function', { Properties: { ...ours, ...logging } });
    expect(
      Object.values(found)
        .map(({ Properties }) => Properties.MemorySize)
        .sort((a, b) => a - b),
    ).toEqual([256, 256, 512, 1024, 1769]);
    for (const { Properties } of Object.values(found))
      expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
    roundletter.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  test('that queue work for themselves are allowed to; in the others Lambda stops a loop', () => {
    const loops = Object.values(roundletter.findResources('AWS::Lambda::Function'))
      .filter(({ Properties }) => Properties.RecursiveLoop === 'Allow')
      .map(({ Properties }) => Properties.Description);
    expect(loops).toEqual([
      expect.stringMatching(/^Claims letters/),
      expect.stringMatching(/^Finds what is due/),
    ]);
  });
});

describe('queues', () => {
  const timeouts = { inbound: 180, editions: 300, outbox: 120, feedback: 30 };
  /** Seconds for which messages are gathered first. */
  const gathers: Record<string, number> = { feedback: 10 };

  test.each(Object.entries(timeouts))(
    '%s hides a message six times the %i seconds of its reader, and lets it die after five tries',
    (QueueName, timeout) => {
      roundletter.hasResourceProperties('AWS::SQS::Queue', {
        QueueName,
        SqsManagedSseEnabled: true,
        VisibilityTimeout: 6 * timeout + (gathers[QueueName] ?? 0),
        RedrivePolicy: { maxReceiveCount: 5, deadLetterTargetArn: Match.anyValue() },
      });
      roundletter.hasResourceProperties('AWS::SQS::Queue', {
        QueueName: `${QueueName}-dead`,
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 14 * 24 * 3600,
      });
    },
  );

  test('are read with each message answered for itself, by two readers or more', () => {
    const readers = Object.values(roundletter.findResources('AWS::Lambda::EventSourceMapping'));
    expect(readers).toHaveLength(4);
    for (const { Properties } of readers) {
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(Properties.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the clock', () => {
  test('ticks every quarter hour of the community’s time', () => {
    roundletter.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0/15 * * * ? *)',
      ScheduleExpressionTimezone: 'America/Toronto',
      Target: {
        Input: '{"kind":"tick","scheduledTime":"<aws.scheduler.scheduled-time>"}',
        RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 900 },
        DeadLetterConfig: Match.anyValue(),
      },
    });
  });

  test('lays a tick among the dead letters whether it never arrived or failed on arrival', () => {
    const dead = { 'Fn::GetAtt': [Match.stringLikeRegexp('TickDead'), 'Arn'] };
    roundletter.hasResourceProperties('AWS::Scheduler::Schedule', {
      Target: { DeadLetterConfig: { Arn: dead } },
    });
    roundletter.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      DestinationConfig: { OnFailure: { Destination: dead } },
      MaximumRetryAttempts: 2,
    });
  });
});

describe('the web', () => {
  test('is one route to one function, payload 2.0, throttled', () => {
    roundletter.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default' });
    roundletter.hasResourceProperties('AWS::ApiGatewayV2::Integration', { PayloadFormatVersion: '2.0' });
    roundletter.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  test('logs no address and no path: paths hold people’s tokens', () => {
    const [stage] = Object.values(roundletter.findResources('AWS::ApiGatewayV2::Stage'));
    const format = stage?.Properties.AccessLogSettings.Format;
    expect(format).toContain('$context.status');
    expect(format).not.toMatch(/identity|sourceIp|userAgent|path|protocol|domain/i);
  });

  test('may have a host name of the community’s own', () => {
    const certificate = 'arn:aws:acm:ca-central-1:111122223333:certificate/one';
    const own = templateOf(
      cloud({ context: { webDomain: 'circle.example', webCertificate: certificate } }),
      'Roundletter',
    );
    own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'circle.example' });
    own.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ WEB_URL: 'https://circle.example' }) },
    });
    expect(() => cloud({ context: { webDomain: 'circle.example' } })).toThrow(
      'webDomain needs webCertificate',
    );
  });
});

describe('the community', () => {
  test('is written into the table as the file says it, in ASCII, without fetching an SDK', () => {
    const [write] = Object.values(
      roundletter.findResources('Custom::AWS', { Properties: { Create: { 'Fn::Join': Match.anyValue() } } }),
    );
    const { parameters, action } = JSON.parse(
      write?.Properties.Create['Fn::Join'][1]
        .map((part: unknown) => (typeof part === 'string' ? part : 'table'))
        .join(''),
    );
    expect(action).toBe('putItem');
    expect(parameters.Item).toMatchObject({ pk: { S: 'COMMUNITY' }, sk: { S: 'COMMUNITY' } });
    expect(parameters.Item.json.S).toMatch(/^[\x20-\x7e]+$/);
    expect(Community.parse(JSON.parse(parameters.Item.json.S)).name.fr).toBe(
      'Cercle de facilitation de l’Ontario',
    );
    expect(write?.Properties.InstallLatestAwsSdk).toBe(false);
  });
});

describe('alarms', () => {
  test('go to the first steward of the whole community, or to the address given', () => {
    roundletter.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'sam@example.org',
    });
    const told = templateOf(cloud({ context: { alarmEmail: 'ops@example.org' } }), 'Roundletter');
    told.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@example.org' });
  });

  const alarms = () =>
    Object.values(roundletter.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);
  const alarmOn = (metric: string) => alarms().filter(({ MetricName }) => MetricName === metric);

  test('watch every queue’s dead letters, all functions, the clock, the gate and the letters', () => {
    const names = Object.keys(roundletter.findResources('AWS::CloudWatch::Alarm')).join(' ');
    for (const queue of ['Inbound', 'Editions', 'Outbox', 'FeedbackQueue'])
      expect(names).toContain(`Alarms${queue}Dead`);
    expect(alarmOn('Errors')[0]).toMatchObject({ Namespace: 'AWS/Lambda', Threshold: 3, Period: 900 });
    expect(alarmOn('Errors')[0]?.Dimensions).toBeUndefined();
    expect(alarmOn('LettersMissing')[0]).toMatchObject({ Threshold: 1, Statistic: 'Maximum' });
    expect(alarmOn('GateClosed')).toHaveLength(2);
  });

  test('are no more than the ten metrics that CloudWatch watches for nothing', () => {
    const metrics = alarms().map(({ Metrics }) => Metrics?.length ?? 1);
    expect(metrics.reduce((sum, count) => sum + count, 0)).toBe(10);
  });

  test('know the tick as silent when none has come to its end for an hour', () => {
    roundletter.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'GateClosed',
      Statistic: 'SampleCount',
      Period: 3600,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  test('tell of a closed gate who must act, and when it opens', () => {
    const [gate] = alarmOn('GateClosed').filter(({ Statistic }) => Statistic === 'Maximum');
    expect(gate?.AlarmDescription).toContain('until somebody acts');
    expect(gate?.OKActions).toEqual(gate?.AlarmActions);
  });

  test('read metrics of ours as functions write them', () => {
    const at = Temporal.Instant.from('2026-12-01T12:00:00Z');
    const own = alarms().filter(({ Namespace }) => Namespace === 'Roundletter');
    expect(own).toHaveLength(3);
    for (const { MetricName, Namespace, Dimensions } of own) {
      const { _aws } = measured({ [MetricName]: 1 }, at) as { _aws: { CloudWatchMetrics: object[] } };
      expect(_aws.CloudWatchMetrics).toEqual([
        { Namespace, Dimensions: [[Dimensions[0].Name]], Metrics: [{ Name: MetricName, Unit: 'Count' }] },
      ]);
      expect(Dimensions).toEqual([{ Name: 'service', Value: 'roundletter' }]);
    }
  });

  test.each([
    ['Reputation.BounceRate', 0.05],
    ['Reputation.ComplaintRate', 0.001],
  ])('sound when SES’s %s exceeds %f', (MetricName, Threshold) => {
    roundletter.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/SES',
      MetricName,
      Threshold,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });
});
