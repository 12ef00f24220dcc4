import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, RecursiveLoop, Runtime } from 'aws-cdk-lib/aws-lambda';
import {
  type BundlingOptions,
  type ICommandHooks,
  NodejsFunction,
  OutputFormat,
} from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface RoundletterFunctionProps {
  /** Folder of `functions/` whose `handler.ts` exports `handler`. */
  folder: string;
  description: string;
  /** MB */
  memory: number;
  timeout: Duration;
  /** Files of packages that are read where the bundle is: by their paths in `node_modules`, and their names there. */
  beside?: Record<string, string>;
  /** Whether it hands itself work through its queue, again and again. Lambda takes that for a mistake and stops it after about sixteen times, unless told. */
  queuesItself?: boolean;
}

/**
 * One of our functions: Node 24 on arm64, bundled by the local esbuild with the AWS SDK we pin, its log kept a month.
 * It starts with the right to write that log and nothing else; whoever owns a resource grants the rest.
 */
export class RoundletterFunction extends NodejsFunction {
  readonly folder: string;

  constructor(scope: Construct, id: string, props: RoundletterFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      entry: `${projectRoot}functions/${props.folder}/handler.ts`,
      description: props.description,
      memorySize: props.memory,
      timeout: props.timeout,
      ...(props.queuesItself && { recursiveLoop: RecursiveLoop.ALLOW }),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      awsSdkConnectionReuse: false,
      projectRoot,
      depsLockFilePath: `${projectRoot}package-lock.json`,
      bundling: { ...bundling, commandHooks: copying(props.beside ?? {}) },
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      role,
    });
    this.folder = props.folder;
  }
}

const copying = (beside: Record<string, string>): ICommandHooks => ({
  beforeBundling: () => [],
  beforeInstall: () => [],
  afterBundling: (input, output) =>
    Object.entries(beside).map(([from, to]) => `cp "${input}/node_modules/${from}" "${output}/${to}"`),
});

const bundling: BundlingOptions = {
  // Not ESM: importing node:http there evaluates all it exports, Node's own fetch and WebSocket among it, which we never use.
  format: OutputFormat.CJS,
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  // For people who read a stack (docs/operators.md); were Node itself to read it, a start would take a sixth longer.
  sourceMap: true,
  sourcesContent: false,
  externalModules: [],
  forceDockerBundling: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildArgs: { '--jsx': 'automatic' },
};
