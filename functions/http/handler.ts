import { Logger } from '@aws-lambda-powertools/logger';
import { handle } from 'hono/aws-lambda';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { tools } from '../tools.ts';
import { createApp } from './app.tsx';

const logger = new Logger({ serviceName: 'roundletter' });

/** Pages and answers of ours; all else is somebody's file, and stays as it is to the octet ("openxmlformats" is no XML). */
const ourText = /^(?:text\/html|text\/plain; ?charset=utf-8|application\/json)/i;

/** The web pages behind API Gateway's HTTP API (payload 2.0). */
export const handler = handle(
  createApp({ ...tools, tokenKey, report: (fault) => logger.error('a visitor saw a fault', fault) }),
  { isContentTypeBinary: (type) => !ourText.test(type) },
);
