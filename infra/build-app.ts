import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readCommunity } from './constructs/community-configuration.ts';
import { RoundletterStack } from './roundletter-stack.ts';
import { StateStack } from './state-stack.ts';

/** Where Roundletter lives: mail of people in Canada stays in Canada, and SES sends and receives here. */
const env = { region: 'ca-central-1' };

export interface AppOptions {
  /** Context, as `cdk -c key=value` gives it; see `docs/` for the keys: community, alarmEmail, webDomain, webCertificate. */
  context?: Record<string, unknown>;
  /** Where the templates and bundles go; by default where the CDK command line says. */
  outdir?: string;
}

/**
 * The whole of Roundletter in the cloud: one stack that must never be lost and one that can be made again.
 * Synthesis fails on any finding of cdk-nag that nobody gave a reason for.
 */
export function buildApp(options: AppOptions = {}): App {
  const app = new App(options);
  const setting = (key: string): string | undefined => app.node.tryGetContext(key);
  const community = readCommunity(setting('community') ?? 'community.example.json');
  const { storage } = new StateStack(app, 'RoundletterState', { env });
  new RoundletterStack(app, 'Roundletter', {
    env,
    storage,
    community,
    alarmEmail: setting('alarmEmail'),
    webDomain: setting('webDomain'),
    webCertificate: setting('webCertificate'),
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
