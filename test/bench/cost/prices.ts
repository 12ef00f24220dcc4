/** What one of something costs in US dollars, and how many of it AWS gives away every month, for good (not only in an account's first year). */
export interface Price {
  dollars: number;
  free: number;
  /** The page of AWS that says so. */
  source: string;
}

const million = 1_000_000;

/**
 * Prices in ca-central-1 as known in autumn 2025: to be checked on the pages named before anybody relies on a cent.
 * Where a service has price steps, the first.
 */
export const pricedAt = 'ca-central-1, autumn 2025';

export const prices = {
  sqsRequest: { dollars: 0.4 / million, free: million, source: 'Amazon SQS pricing, standard queues' },
  schedulerInvocation: {
    dollars: 1 / million,
    free: 14 * million,
    source: 'Amazon EventBridge pricing, Scheduler',
  },
  lambdaRequest: { dollars: 0.2 / million, free: million, source: 'AWS Lambda pricing, requests' },
  lambdaGbSecond: {
    dollars: 0.0000133334,
    free: 400_000,
    source: 'AWS Lambda pricing, duration on Arm',
  },
  tableReadUnit: {
    dollars: 0.1375 / million,
    free: 0,
    source: 'Amazon DynamoDB pricing, on-demand, read request units',
  },
  tableWriteUnit: {
    dollars: 0.6875 / million,
    free: 0,
    source: 'Amazon DynamoDB pricing, on-demand, write request units',
  },
  tableGb: { dollars: 0.275, free: 25, source: 'Amazon DynamoDB pricing, data storage' },
  backupGb: { dollars: 0.22, free: 0, source: 'Amazon DynamoDB pricing, point-in-time recovery' },
  bucketGb: { dollars: 0.025, free: 0, source: 'Amazon S3 pricing, S3 Standard' },
  alarmMetric: { dollars: 0.1, free: 10, source: 'Amazon CloudWatch pricing, standard-resolution alarms' },
  compositeAlarm: { dollars: 0.5, free: 0, source: 'Amazon CloudWatch pricing, composite alarms' },
  customMetric: { dollars: 0.3, free: 10, source: 'Amazon CloudWatch pricing, custom metrics' },
  logGb: { dollars: 0.55, free: 5, source: 'Amazon CloudWatch pricing, logs ingested' },
  topicMessage: { dollars: 0.5 / million, free: million, source: 'Amazon SNS pricing, requests' },
  letter: { dollars: 0.1 / 1000, free: 0, source: 'Amazon SES pricing, outbound email' },
  webRequest: { dollars: 1.11 / million, free: 0, source: 'Amazon API Gateway pricing, HTTP APIs' },
  key: { dollars: 1, free: 0, source: 'AWS KMS pricing, customer managed keys' },
  secret: { dollars: 0.4, free: 0, source: 'AWS Secrets Manager pricing, secrets' },
} satisfies Record<string, Price>;

export type Priced = keyof typeof prices;
