import type { App, Stack } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, test } from 'vitest';
import { cloud, templateOf } from '../support/cloud.ts';

let app: App;
let state: Template;
let roundletter: Template;

beforeAll(() => {
  app = cloud();
  state = templateOf(app, 'RoundletterState');
  roundletter = templateOf(app, 'Roundletter');
});

describe('the stacks', () => {
  test('are what was last looked at', () => {
    expect(settled(state)).toMatchSnapshot('RoundletterState');
    expect(settled(roundletter)).toMatchSnapshot('Roundletter');
  });

  test('have no finding of cdk-nag without a reason', () => {
    expect(new AwsSolutionsChecks().validateScope(app).violations).toEqual([]);
  });

  test('cannot be synthesised with a finding', () => {
    const careless = cloud();
    new Queue(careless.node.findChild('Roundletter') as Stack, 'Careless');
    expect(() => careless.synth()).toThrow('AwsSolutions-SQS4');
  });

  test('live in Canada', () => {
    for (const name of ['RoundletterState', 'Roundletter'])
      expect((app.node.findChild(name) as Stack).region).toBe('ca-central-1');
  });
});

describe('the state', () => {
  test('is a table of pk and sk with one sparse index of what is due', () => {
    state.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: [
            { AttributeName: 'duePk', KeyType: 'HASH' },
            { AttributeName: 'dueSk', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    });
  });

  test('can be brought back: point in time, no deletion, kept when the stack goes', () => {
    state.hasResource('AWS::DynamoDB::Table', {
      Properties: {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  test('keeps raw mail private, encrypted and ninety days', () => {
    state.hasResource('AWS::S3::Bucket', {
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LifecycleConfiguration: {
          Rules: [Match.objectLike({ Prefix: 'raw/', ExpirationInDays: 90, Status: 'Enabled' })],
        },
        VersioningConfiguration: Match.absent(),
      },
      DeletionPolicy: 'Retain',
    });
  });

  test('takes raw mail from SES on behalf of our receipt rule only, and nothing without TLS', () => {
    const rule = /receipt-rule-set\/roundletter:receipt-rule\/community-mail$/;
    state.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Action: 's3:PutObject',
            Principal: { Service: 'ses.amazonaws.com' },
            Condition: {
              StringEquals: {
                'aws:SourceAccount': { Ref: 'AWS::AccountId' },
                'aws:SourceArn': { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(rule.source)])] },
              },
            },
          }),
        ],
      },
    });
  });
});

/** What changes with every edit of a function or of the example community says nothing about the stacks. */
const settled = (template: Template): unknown =>
  JSON.parse(JSON.stringify(template.toJSON()).replace(/[0-9a-f]{64}/g, '<hash>'), (key, value) =>
    key === 'Fn::Join' && JSON.stringify(value).includes('postalAddress') ? '<community>' : value,
  );
