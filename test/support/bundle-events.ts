/** A queue's one message, as Lambda hands it to its reader. */
export const fromQueue = (body: unknown) => ({
  Records: [
    {
      messageId: 'message-1',
      receiptHandle: 'r',
      body: JSON.stringify(body),
      eventSource: 'aws:sqs',
      attributes: {},
    },
  ],
});

/** What SNS puts around what it delivers to a queue. */
export const inSns = (message: unknown) => ({
  Type: 'Notification',
  MessageId: 'n',
  Message: JSON.stringify(message),
});

const pass = { status: 'PASS' };

/** SES tells of a mail to `help@`, stored as `raw/<messageId>`. */
export const received = (messageId: string, source: string) => ({
  notificationType: 'Received',
  mail: {
    messageId,
    timestamp: '2026-06-01T12:00:00.000Z',
    source,
    destination: ['help@letters.example'],
  },
  receipt: {
    recipients: ['help@letters.example'],
    spfVerdict: pass,
    dkimVerdict: pass,
    dmarcVerdict: pass,
    spamVerdict: pass,
    virusVerdict: pass,
    action: { type: 'S3', bucketName: 'raw-mail', objectKey: `raw/${messageId}` },
  },
});

/** A stranger's call for help, raw. */
export const mailFrom = (address: string): string =>
  `From: <${address}>\r\nTo: help@letters.example\r\nSubject: help\r\nMessage-ID: <1.${address}>\r\n\r\nhelp\r\n`;

/** SES tells that a letter arrived. */
export const delivered = (delivery: string, address: string) => ({
  eventType: 'Delivery',
  mail: { messageId: 'ses-1', destination: [address], tags: { delivery: [delivery] } },
  delivery: { timestamp: '2026-06-01T12:00:05.000Z' },
});

/** A browser asks for a page, as API Gateway's HTTP API tells it (payload 2.0). */
export const httpGet = (rawPath: string) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath,
  rawQueryString: '',
  headers: { host: 'letters.example', accept: 'text/html', 'accept-language': 'en' },
  requestContext: {
    accountId: '111122223333',
    domainName: 'letters.example',
    stage: '$default',
    http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
  },
  isBase64Encoded: false,
});
