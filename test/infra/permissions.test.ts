import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { cloud, templateOf } from '../support/cloud.ts';

interface Statement {
  Action: string | string[];
  Resource: unknown;
}

let roundletter: Template;
let statements: { role: string; actions: string[]; resource: string }[];

beforeAll(() => {
  roundletter = templateOf(cloud(), 'Roundletter');
  statements = Object.values(roundletter.findResources('AWS::IAM::Policy')).flatMap(({ Properties }) =>
    Properties.PolicyDocument.Statement.map(({ Action, Resource }: Statement) => ({
      role: Properties.Roles[0].Ref,
      actions: [Action].flat(),
      resource: JSON.stringify(Resource),
    })),
  );
});

const roleIn = (role: string): string =>
  /(Pages|Deliver|Feedback|Plan|Receive|Tick)Role/.exec(role)?.[1] ?? 'deployment';

const whoMay = (action: string): string[] =>
  statements
    .filter(({ actions }) => actions.includes(action))
    .map(({ role }) => roleIn(role))
    .sort();

describe('permissions', () => {
  test('were read', () => {
    expect(statements.length).toBeGreaterThan(20);
  });

  test('never name an action by a wildcard', () => {
    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([]);
  });

  test('name every resource only where AWS knows none', () => {
    const broad = statements.filter(({ resource }) => resource === '"*"').flatMap(({ actions }) => actions);
    expect(broad.sort()).toEqual([
      'ses:DeleteSuppressedDestination',
      'ses:DeleteSuppressedDestination',
      'ses:DeleteSuppressedDestination',
      'ses:GetAccount',
      'ses:GetAccount',
      'ses:SetActiveReceiptRuleSet',
    ]);
  });

  test('over the table are those of items: no scan, no table', () => {
    const actions = new Set(
      statements.flatMap(({ actions }) => actions).filter((action) => action.startsWith('dynamodb:')),
    );
    expect([...actions].sort()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PartiQLInsert',
      'dynamodb:PartiQLUpdate',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ]);
  });

  /** Who may do what with objects of the bucket whose keys begin so. */
  const rightsOver = (prefix: string) =>
    statements
      .filter(({ resource }) => resource.includes(`/${prefix}/*`))
      .flatMap(({ role, actions }) => actions.map((action) => `${roleIn(role)} ${action}`))
      .sort();

  test('to read raw mail has only who receives it, to delete it only who forgets people, and nobody may write it', () => {
    expect(rightsOver('raw')).toEqual(['Plan s3:DeleteObject', 'Receive s3:GetObject']);
  });

  test('over the files that people share have only who takes them, who hands them out, and who forgets people', () => {
    expect(rightsOver('files')).toEqual([
      'Pages s3:GetObject',
      'Plan s3:DeleteObject',
      'Receive s3:DeleteObject',
      'Receive s3:GetObject',
      'Receive s3:PutObject',
    ]);
    const overObjects = statements.filter(({ actions }) =>
      actions.some((action) => action.startsWith('s3:')),
    );
    for (const { resource } of overObjects) expect(resource).toMatch(/\/(?:raw|files)\/\*/);
  });

  test('to send mail has only who delivers', () => {
    expect(whoMay('ses:SendEmail')).toEqual(['Deliver']);
    expect(whoMay('ses:SendRawEmail')).toEqual(['Deliver']);
    expect(whoMay('ses:GetAccount')).toEqual(['Deliver', 'Plan']);
  });

  test('to let SES send again to somebody have only the doors by which they come back, and who forgets them', () => {
    expect(whoMay('ses:DeleteSuppressedDestination')).toEqual(['Pages', 'Plan', 'Receive']);
  });

  test('to call a function has only the clock', () => {
    expect(whoMay('lambda:InvokeFunction')).toEqual(['Tick']);
  });

  test('come with the environment they are for', () => {
    const environments = Object.fromEntries(
      Object.values(roundletter.findResources('AWS::Lambda::Function'))
        .filter(({ Properties }) => Properties.Runtime === 'nodejs24.x' && Properties.Environment)
        .map(({ Properties }) => [
          Properties.Description.split(' ')[0],
          Object.keys(Properties.Environment.Variables).sort(),
        ]),
    );
    const writes = ['EDITIONS_QUEUE_URL', 'OUTBOX_QUEUE_URL'];
    expect(environments).toEqual({
      Reads: [...writes, 'RAW_MAIL_BUCKET', 'TABLE_NAME', 'WEB_URL'],
      Finds: [...writes, 'RAW_MAIL_BUCKET', 'TABLE_NAME', 'WEB_URL'],
      Pages: [...writes, 'RAW_MAIL_BUCKET', 'TABLE_NAME', 'WEB_URL'],
      Claims: ['CONFIGURATION_SET', 'OUTBOX_QUEUE_URL', 'TABLE_NAME', 'WEB_URL'],
      Records: ['TABLE_NAME'],
    });
  });
});
