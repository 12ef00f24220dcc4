/** A resource of a CloudFormation template. */
export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: every type of resource has properties of its own shape.
  Properties?: Record<string, any>;
}
export interface CloudFormationTemplate {
  Resources: Record<string, Resource>;
}

/** What the resources of a cloud do and hold in a month in which nobody writes: each counted from the templates. */
export interface Inventory {
  /** Queues that a function waits at. */
  polledQueues: number;
  /** Ticks in a month of 31 days. */
  ticks: number;
  alarmMetrics: number;
  compositeAlarms: number;
  customMetrics: number;
  keys: number;
  secrets: number;
}

export function inventoryOf(templates: CloudFormationTemplate[]): Inventory {
  const all = templates.flatMap(({ Resources }) => Object.values(Resources));
  const of = (type: string) =>
    all.filter(({ Type }) => Type === type).map(({ Properties }) => Properties ?? {});
  return {
    polledQueues: of('AWS::Lambda::EventSourceMapping').filter(({ Enabled }) => Enabled !== false).length,
    ticks: sum(of('AWS::Scheduler::Schedule').map(ticksOf)),
    alarmMetrics: sum(of('AWS::CloudWatch::Alarm').map(metricsOf)),
    compositeAlarms: of('AWS::CloudWatch::CompositeAlarm').length,
    customMetrics:
      sum(of('AWS::Logs::MetricFilter').map(({ MetricTransformations }) => MetricTransformations.length)) +
      reputationMetrics * of('AWS::SES::ConfigurationSet').filter(tellsReputation).length,
    keys: of('AWS::KMS::Key').length,
    secrets: of('AWS::SecretsManager::Secret').length,
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** An alarm on an expression is paid for each metric in it. */
const metricsOf = ({ Metrics }: Record<string, { MetricStat?: unknown }[]>): number =>
  Metrics ? Metrics.filter(({ MetricStat }) => MetricStat).length : 1;

/** SES publishes two rates for a configuration set; metrics of configuration sets count as custom. */
const reputationMetrics = 2;
const tellsReputation = ({ ReputationOptions }: NonNullable<Resource['Properties']>): boolean =>
  ReputationOptions?.ReputationMetricsEnabled === true;

/** Understands what we write: every so many minutes, or at certain minutes, in every hour. */
function ticksOf({ ScheduleExpression, State }: NonNullable<Resource['Properties']>): number {
  if (State === 'DISABLED') return 0;
  const everyHour = /^cron\((?:(\d+)\/(\d+)|(\d+(?:,\d+)*)) \* \* \* \? \*\)$/.exec(ScheduleExpression);
  if (!everyHour) throw new Error(`How often is ${ScheduleExpression}?`);
  const [, first, step, minutes] = everyHour;
  const perHour = minutes ? minutes.split(',').length : Math.ceil((60 - Number(first)) / Number(step));
  return perHour * 24 * 31;
}
