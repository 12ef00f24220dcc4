import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { cloud, templateOf } from '../support/cloud.ts';

let roundletter: Template;

beforeAll(() => {
  roundletter = templateOf(cloud(), 'Roundletter');
});

describe('mail that comes in', () => {
  test('is every address of the mail domain, and of no other: scanned, stored under raw/, announced', () => {
    roundletter.resourceCountIs('AWS::SES::ReceiptRule', 1);
    roundletter.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Name: 'community-mail',
        Enabled: true,
        Recipients: ['letters.example'],
        ScanEnabled: true,
        TlsPolicy: 'Optional',
        Actions: [
          {
            S3Action: {
              BucketName: Match.anyValue(),
              ObjectKeyPrefix: 'raw/',
              TopicArn: { Ref: Match.stringLikeRegexp('InboundMailReceived') },
            },
          },
        ],
      },
    });
  });

  test('is taken once the rule set is active, without fetching an SDK', () => {
    roundletter.hasResource('Custom::AWS', {
      Properties: {
        Create: Match.serializedJson(
          Match.objectLike({ action: 'setActiveReceiptRuleSet', parameters: { RuleSetName: 'roundletter' } }),
        ),
        Delete: Match.serializedJson(Match.objectLike({ action: 'setActiveReceiptRuleSet', parameters: {} })),
        InstallLatestAwsSdk: false,
      },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('CommunityMail')]),
    });
  });

  test('reaches the queue in its SNS envelope', () => {
    roundletter.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'sqs',
      TopicArn: { Ref: Match.stringLikeRegexp('InboundMailReceived') },
      RawMessageDelivery: Match.absent(),
      FilterPolicy: Match.absent(),
    });
  });
});

describe('letters that go out', () => {
  test('leave through a configuration set that suppresses what bounced or complained, without rates of its own, which would be paid for', () => {
    roundletter.hasResourceProperties('AWS::SES::ConfigurationSet', {
      Name: 'roundletter',
      ReputationOptions: Match.absent(),
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      TrackingOptions: Match.absent(),
    });
  });

  test('are followed to the mailbox and no further: no opens, no clicks', () => {
    roundletter.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        SnsDestination: { TopicARN: { Ref: Match.stringLikeRegexp('OutboundMailEvents') } },
        MatchingEventTypes: [
          'send',
          'delivery',
          'bounce',
          'complaint',
          'reject',
          'deliveryDelay',
          'renderingFailure',
        ],
      },
    });
  });

  test('are signed, with an envelope sender of our own', () => {
    roundletter.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'letters.example',
      DkimAttributes: { SigningEnabled: true },
      MailFromAttributes: { MailFromDomain: 'bounce.letters.example' },
    });
  });

  test('may only be sent from our domain through our configuration set', () => {
    const statement = statements(roundletter).find(({ Action }) => [Action].flat().includes('ses:SendEmail'));
    expect(statement).toMatchObject({
      Condition: { StringLike: { 'ses:FromAddress': '*@letters.example' } },
    });
    const resources = JSON.stringify(statement?.Resource).match(/[a-z-]+\/[a-z.]+(?=")/g);
    expect(resources).toEqual(['configuration-set/roundletter', 'identity/letters.example']);
  });

  test('need DNS records that the deployment spells out', () => {
    const outputs = Object.values(roundletter.findOutputs('*')).map(({ Value }) => JSON.stringify(Value));
    const has = (text: string) => expect(outputs.filter((value) => value.includes(text))).toHaveLength(1);
    has('letters.example MX 10 inbound-smtp.ca-central-1.amazonaws.com');
    has('bounce.letters.example MX 10 feedback-smtp.ca-central-1.amazonses.com');
    has('_dmarc.letters.example TXT \\"v=DMARC1; p=quarantine\\"');
    expect(outputs.filter((value) => value.includes('v=spf1 include:amazonses.com'))).toHaveLength(2);
    expect(outputs.filter((value) => value.includes(' CNAME '))).toHaveLength(3);
  });
});

interface Statement {
  Action: string | string[];
  Resource: unknown;
}

const statements = (template: Template): Statement[] =>
  Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
    ({ Properties }) => Properties.PolicyDocument.Statement,
  );
