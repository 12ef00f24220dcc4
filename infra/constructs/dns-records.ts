import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';

/** Says, as outputs of the stack, which DNS records the owner of the mail domain has to make. */
export function mailRecords(scope: Construct, identity: EmailIdentity, mailDomain: string): void {
  const { region } = Stack.of(scope);
  const record = (id: string, value: string, description: string) => {
    new CfnOutput(scope, id, { value, description: `DNS: ${description}` });
  };
  const bounce = `bounce.${mailDomain}`;
  record(
    'DnsMx',
    `${mailDomain} MX 10 inbound-smtp.${region}.amazonaws.com`,
    'mail to the community arrives at SES',
  );
  identity.dkimRecords.forEach(({ name, value }, i) => {
    record(`DnsDkim${i + 1}`, `${name} CNAME ${value}`, 'DKIM; SES verifies the domain by it');
  });
  record(
    'DnsBounceMx',
    `${bounce} MX 10 feedback-smtp.${region}.amazonses.com`,
    'bounces return to SES (MAIL FROM)',
  );
  record(
    'DnsBounceSpf',
    `${bounce} TXT "v=spf1 include:amazonses.com -all"`,
    'SPF of the envelope sender (RFC 7208)',
  );
  record('DnsSpf', `${mailDomain} TXT "v=spf1 include:amazonses.com -all"`, 'SPF of the domain people see');
  record(
    'DnsDmarc',
    `_dmarc.${mailDomain} TXT "v=DMARC1; p=quarantine"`,
    'DMARC (RFC 7489), aligned by DKIM and SPF',
  );
}
