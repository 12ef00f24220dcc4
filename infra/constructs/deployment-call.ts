import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { AwsCustomResource, AwsCustomResourcePolicy, type AwsSdkCall } from 'aws-cdk-lib/custom-resources';
import type { Construct } from 'constructs';

export interface DeploymentCallProps {
  /** Made when the resource is created, and again when the call changes. */
  call: AwsSdkCall;
  onDelete?: AwsSdkCall;
  allow: PolicyStatement;
}

/** One call to AWS made while deploying, for what CloudFormation itself cannot do; uses the SDK that Lambda brings. */
export class DeploymentCall extends AwsCustomResource {
  constructor(scope: Construct, id: string, { call, onDelete, allow }: DeploymentCallProps) {
    super(scope, id, {
      onUpdate: call,
      ...(onDelete && { onDelete }),
      policy: AwsCustomResourcePolicy.fromStatements([allow]),
      installLatestAwsSdk: false,
      logGroup: deploymentLog(scope),
    });
    acknowledgeProvider(this);
  }
}

/** All calls of a stack run in one function of CDK’s, so they share a log. */
function deploymentLog(scope: Construct): LogGroup {
  const stack = Stack.of(scope);
  const made = stack.node.tryFindChild('DeploymentLog') as LogGroup | undefined;
  if (made) return made;
  return new LogGroup(stack, 'DeploymentLog', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
}

function acknowledgeProvider(call: AwsCustomResource): void {
  const provider = Stack.of(call).node.findChild(
    `AWS${AwsCustomResource.PROVIDER_FUNCTION_UUID.replace(/-/g, '')}`,
  );
  Validations.of(provider).acknowledge({
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    reason:
      'CDK’s own function for calls while deploying; the managed policy lets it write its log, nothing else.',
  });
}
