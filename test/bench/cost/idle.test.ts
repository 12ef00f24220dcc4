import { expect, test } from 'vitest';
import { metrics } from '../../../functions/metrics.ts';
import { type IdleTick, idleMonth } from './idle.ts';
import type { CloudFormationTemplate, Resource } from './resources.ts';

const tick: IdleTick = { readUnits: 10, writeUnits: 1, seconds: 1, gigabytes: 1, logBytes: 1000 };
const queue: Resource = { Type: 'AWS::Lambda::EventSourceMapping', Properties: {} };
const alarm: Resource = { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'Errors' } };
const clock: Resource = {
  Type: 'AWS::Scheduler::Schedule',
  Properties: { ScheduleExpression: 'cron(0/15 * * * ? *)', State: 'ENABLED' },
};

const template = (...resources: Resource[]): CloudFormationTemplate => ({
  Resources: Object.fromEntries(resources.map((resource, at) => [`Resource${at}`, resource])),
});
const times = (count: number, resource: Resource): Resource[] => Array(count).fill(resource);
const lineOf = (what: string, ...resources: Resource[]) =>
  idleMonth([template(...resources)], tick).lines.find((line) => line.what.startsWith(what));

test('a queue that a function reads is asked five times in every 20 seconds of a month', () => {
  expect(lineOf('SQS', queue)).toMatchObject({ quantity: 669_600, dollars: 0 });
  const { dollars } = lineOf('SQS', ...times(4, queue)) ?? {};
  expect(dollars).toBeCloseTo(0.671, 3);
});

test('a queue whose reader is switched off is not asked', () => {
  expect(lineOf('SQS', { ...queue, Properties: { Enabled: false } })?.quantity).toBe(0);
});

test('a quarter-hour tick comes 2,976 times in a month of 31 days, and reads each time', () => {
  expect(lineOf('Scheduler', clock)?.quantity).toBe(2976);
  expect(lineOf('DynamoDB: read', clock)?.quantity).toBe(29_760);
  expect(lineOf('Lambda: GB', clock)?.quantity).toBe(2976);
});

test('a clock that we cannot read is no clock that never ticks', () => {
  const odd = { ...clock, Properties: { ScheduleExpression: 'rate(1 minute)' } };
  expect(() => lineOf('Scheduler', odd)).toThrow('How often is rate(1 minute)?');
});

test('ten metrics of alarms are free; an alarm on an expression is paid for each of its metrics', () => {
  const sum = {
    Type: alarm.Type,
    Properties: { Metrics: [{ Expression: 'a+b' }, { MetricStat: {} }, { MetricStat: {} }] },
  };
  expect(lineOf('CloudWatch: metrics', ...times(10, alarm))?.dollars).toBe(0);
  expect(lineOf('CloudWatch: metrics', ...times(10, alarm), sum)).toMatchObject({ quantity: 12 });
  expect(lineOf('CloudWatch: metrics', ...times(10, alarm), sum)?.dollars).toBeCloseTo(0.2);
});

test('the metrics in our log are custom metrics, and so are the rates that SES publishes for a configuration set', () => {
  const set = (ReputationMetricsEnabled: boolean): Resource => ({
    Type: 'AWS::SES::ConfigurationSet',
    Properties: { ReputationOptions: { ReputationMetricsEnabled } },
  });
  expect(lineOf('CloudWatch: custom', set(true))?.quantity).toBe(metrics.length + 2);
  expect(lineOf('CloudWatch: custom', set(false))?.quantity).toBe(metrics.length);
});

test('a key of our own costs a dollar', () => {
  expect(lineOf('KMS', { Type: 'AWS::KMS::Key' })?.dollars).toBe(1);
});

test('the sum is that of the lines of all templates, with what AWS gives away and without', () => {
  const { lines, dollars, dollarsWithoutFreeTier } = idleMonth(
    [template(...times(3, queue)), template(queue, clock, ...times(11, alarm))],
    tick,
  );
  expect(dollars).toBeCloseTo(lines.reduce((total, line) => total + line.dollars, 0));
  expect(dollars).toBeGreaterThan(0.671 + 0.1);
  expect(dollarsWithoutFreeTier).toBeGreaterThan(dollars + 0.4 + 1);
});
