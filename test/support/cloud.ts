import { readFileSync } from 'node:fs';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { buildApp } from '../../infra/build-app.ts';
import { projectRoot } from '../../infra/constructs/function.ts';

interface Options {
  context?: Record<string, unknown>;
  outdir?: string;
  /** Building the functions takes seconds; most tests only look at the templates. */
  bundles?: boolean;
}

/** The app as the CDK command line would build it, with the context of `cdk.json`. */
export function cloud({ context = {}, outdir, bundles = false }: Options = {}): App {
  const { context: settled } = JSON.parse(readFileSync(`${projectRoot}cdk.json`, 'utf8'));
  const stacks = bundles ? ['**'] : [];
  return buildApp({
    context: { ...settled, 'aws:cdk:bundling-stacks': stacks, ...context },
    ...(outdir && { outdir }),
  });
}

/** The template of one stack of the app. */
export const templateOf = (app: App, stack: 'Roundletter' | 'RoundletterState'): Template =>
  Template.fromStack(app.node.findChild(stack) as Stack);

/** The table exactly as the stack describes it: CloudFormation speaks of keys and indexes in the words of the DynamoDB API. */
export function tableOf(app: App): CreateTableCommandInput {
  const [table] = Object.values(templateOf(app, 'RoundletterState').findResources('AWS::DynamoDB::Table'));
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = table?.Properties ?? {};
  return { TableName: 'roundletter', AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode };
}
