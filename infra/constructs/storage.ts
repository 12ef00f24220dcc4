import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { letSes } from './ses-arn.ts';

/** The SES receipt rule that may write raw mail: the bucket names it, and `inbound-mail.ts` makes it. */
export const receiptRule = { set: 'roundletter', rule: 'community-mail', keyPrefix: 'raw/' };
export const receiptRuleArn = `receipt-rule-set/${receiptRule.set}:receipt-rule/${receiptRule.rule}`;

/** What CDK calls the bucket where the other stack names it. */
const rawMailExport = 'RoundletterState:ExportsOutputFnGetAttStorageRawMail6E76FE24Arn09CD3F7E';

/** Where files stand that people share; no rule of the bucket deletes them, whoever shared them does. */
const filesPrefix = 'files/';
const fileRights = { keep: 's3:PutObject', read: 's3:GetObject', delete: 's3:DeleteObject' };
type FileRight = keyof typeof fileRights;

const rawMailKept = Duration.days(90);

/** The one table and the bucket of raw mail; both outlive their stack. */
export class Storage extends Construct {
  readonly table: Table;
  readonly rawMail: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = makeTable(this);
    this.rawMail = makeRawMailBucket(this);
    const on = this.rawMail.arnForObjects(`${receiptRule.keyPrefix}*`);
    this.rawMail.addToResourcePolicy(
      letSes(this, { action: 's3:PutObject', on, onBehalfOf: receiptRuleArn }),
    );
  }

  /** Lets a function read and write items, in transactions too, but neither scan nor change the table; tells it `TABLE_NAME`. */
  grantTable(reader: LambdaFunction): void {
    reader.addEnvironment('TABLE_NAME', this.table.tableName);
    reader.addToRolePolicy(new PolicyStatement({ actions: itemActions, resources: [this.table.tableArn] }));
    reader.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${this.table.tableArn}/index/due`] }),
    );
  }

  /** Lets a function read raw mail, nothing else; tells it `RAW_MAIL_BUCKET`. */
  grantRawMail(reader: LambdaFunction): void {
    this.#grantOnRawMail(reader, 's3:GetObject');
  }

  /** Lets a function delete raw mail of who is to be forgotten, unread; tells it `RAW_MAIL_BUCKET`. */
  grantDeletingRawMail(eraser: LambdaFunction): void {
    this.#grantOnRawMail(eraser, 's3:DeleteObject');
  }

  /** Lets a function keep, read or delete files that people share; tells it `RAW_MAIL_BUCKET`. */
  grantFiles(user: LambdaFunction, ...may: FileRight[]): void {
    this.#grantUnder(
      user,
      filesPrefix,
      may.map((right) => fileRights[right]),
    );
    Validations.of(user.role ?? user).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${rawMailExport}/${filesPrefix}*]`,
      reason: 'Every file that somebody shares is one object under this prefix; which, the table knows.',
    });
  }

  #grantUnder(user: LambdaFunction, prefix: string, actions: string[]): void {
    user.addEnvironment('RAW_MAIL_BUCKET', this.rawMail.bucketName);
    const resources = [this.rawMail.arnForObjects(`${prefix}*`)];
    user.addToRolePolicy(new PolicyStatement({ actions, resources }));
  }

  #grantOnRawMail(reader: LambdaFunction, action: string): void {
    this.#grantUnder(reader, receiptRule.keyPrefix, [action]);
    Validations.of(reader.role ?? reader).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${rawMailExport}/raw/*]`,
      reason:
        'Every raw mail is one object under this prefix, named by SES; reading or deleting it is the function’s work.',
    });
  }
}

const itemActions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:PartiQLInsert',
  'dynamodb:PartiQLUpdate',
];

function makeTable(scope: Construct): Table {
  const table = new Table(scope, 'Table', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: 'expiresAt',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  table.addGlobalSecondaryIndex({
    indexName: 'due',
    partitionKey: { name: 'duePk', type: AttributeType.STRING },
    sortKey: { name: 'dueSk', type: AttributeType.STRING },
    projectionType: ProjectionType.KEYS_ONLY,
  });
  return table;
}

function makeRawMailBucket(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'RawMail', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        prefix: receiptRule.keyPrefix,
        expiration: rawMailKept,
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Two functions read this private bucket; a log of who wrote when would itself be kept longer than the mail.',
  });
  return bucket;
}
