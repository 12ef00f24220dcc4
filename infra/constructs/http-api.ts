import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpStage,
  LogGroupLogDestination,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { RoundletterFunction } from './function.ts';

export interface WebApiProps {
  /** A host name of the community’s own; without it the pages live on the address API Gateway gives. */
  domain: string | undefined;
  /** ARN of the certificate for that host name, in this region. */
  certificate: string | undefined;
}

/** The web pages and the JSON API, for those who have a browser: every path goes to one function. */
export class WebApi extends Construct {
  readonly pages: RoundletterFunction;
  private readonly url: string;

  constructor(scope: Construct, id: string, { domain, certificate }: WebApiProps) {
    super(scope, id);
    this.pages = new RoundletterFunction(this, 'Pages', {
      folder: 'http',
      description: 'Pages and JSON API: join, confirm, settings, unsubscribe, archive, the stewards’ desk',
      memory: 512,
      timeout: Duration.seconds(15),
    });
    const api = new HttpApi(this, 'Api', {
      description: 'Roundletter',
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('ToPages', this.pages, {
        payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      }),
    });
    const host = ownHost(this, domain, certificate);
    openStage(this, api, host);
    this.url = domain ? `https://${domain}` : api.apiEndpoint;
    new CfnOutput(this, 'Url', { value: this.url, description: 'The web pages' });
    acknowledgeOpenness(api);
  }

  /**
   * Tells a function `WEB_URL`. The pages may be told too: the address belongs to the API itself,
   * and only its integration, a resource apart, points back at the function.
   */
  tellUrl(linker: LambdaFunction): void {
    linker.addEnvironment('WEB_URL', this.url);
  }
}

function ownHost(
  scope: Construct,
  domain: string | undefined,
  certificate: string | undefined,
): DomainName | undefined {
  if (!domain) return undefined;
  if (!certificate)
    throw new Error('webDomain needs webCertificate: the ARN of a certificate for it in this region');
  const host = new DomainName(scope, 'Host', {
    domainName: domain,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificate),
  });
  const value = `${domain} CNAME ${host.regionalDomainName}`;
  new CfnOutput(scope, 'DnsWeb', { value, description: 'DNS: the web pages under the community’s own name' });
  return host;
}

/** Pages for a few thousand people: more than this at once is somebody guessing tokens. */
const throttle = { rateLimit: 50, burstLimit: 100 };

function openStage(scope: Construct, httpApi: HttpApi, host: DomainName | undefined): void {
  const log = new LogGroup(scope, 'AccessLog', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new HttpStage(scope, 'Stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(accessLog),
    },
    ...(host && { domainMapping: { domainName: host } }),
  });
}

/** Neither addresses nor paths: who read what is nobody’s business, and paths hold people’s tokens. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
});

const acknowledgeOpenness = (api: HttpApi): void =>
  Validations.of(api).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason:
      'Public on purpose: joining needs no account, and one-click unsubscribe (RFC 8058) allows no login; tokens decide.',
  });
