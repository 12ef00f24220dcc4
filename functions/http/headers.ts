import type { MiddlewareHandler } from 'hono';

/** Pages run no scripts and load nothing; letters and pages carry their styles with them. */
const contentPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  // A file that people share has a stricter one.
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', contentPolicy);
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Strict-Transport-Security', 'max-age=31536000');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-store');
};

/** Pages behind a token belong to one person: no index, no cache. */
export const personalHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('X-Robots-Tag', 'noindex, nofollow');
  c.header('Cache-Control', 'private, no-store');
};
