import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** The name of something of SES in this deployment's account and region. */
export function sesArn(scope: Construct, resource: string): string {
  const { account, region, partition } = Stack.of(scope);
  return `arn:${partition}:ses:${region}:${account}:${resource}`;
}

/** Lets SES act on a resource for one thing of ours only, so that nobody else’s rule can use it (the confused deputy). */
export const letSes = (
  scope: Construct,
  act: { action: string; on: string; onBehalfOf: string },
): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal('ses.amazonaws.com')],
    actions: [act.action],
    resources: [act.on],
    conditions: {
      StringEquals: {
        'aws:SourceAccount': Stack.of(scope).account,
        'aws:SourceArn': sesArn(scope, act.onBehalfOf),
      },
    },
  });
