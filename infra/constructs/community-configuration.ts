import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import * as z from 'zod';
import { Community } from '../../shared/community/community.ts';
import { DeploymentCall } from './deployment-call.ts';
import { projectRoot } from './function.ts';
import type { Storage } from './storage.ts';

/** Reads a community file, relative to the project; fields it does not know are left out. Throws, saying what is wrong where. */
export function readCommunity(file: string): Community {
  const read = Community.safeParse(JSON.parse(readFileSync(resolve(projectRoot, file), 'utf8')));
  if (!read.success) throw new Error(`${file} is not a community:\n${z.prettifyError(read.error)}`);
  return read.data;
}

/** Writes the community file into the table when deploying, and again when it changed. */
export class CommunityConfiguration extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { storage, community }: { storage: Storage; community: Community },
  ) {
    super(scope, id);
    const key = { pk: { S: 'COMMUNITY' }, sk: { S: 'COMMUNITY' } };
    new DeploymentCall(this, 'Write', {
      call: {
        service: 'DynamoDB',
        action: 'putItem',
        parameters: {
          TableName: storage.table.tableName,
          Item: { ...key, json: { S: asciiJson(community) } },
        },
        physicalResourceId: PhysicalResourceId.of('community'),
      },
      allow: new PolicyStatement({
        actions: ['dynamodb:PutItem'],
        resources: [storage.table.tableArn],
        conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['COMMUNITY'] } },
      }),
    });
  }
}

/** JSON in ASCII: CloudFormation is known to turn other characters of a template into question marks. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
