/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { loadCommunity } from '../../shared/community/store.ts';
import { browserLanguage } from './frame.ts';
import { personalHeaders, securityHeaders } from './headers.ts';
import { InEveryLanguage } from './pages/notices.tsx';
import { sendPage } from './pages/send.tsx';
import { confirmRoutes } from './routes/confirm.tsx';
import { digestRoutes } from './routes/digests.tsx';
import { fileRoutes } from './routes/files.tsx';
import { homeRoutes } from './routes/home.tsx';
import { joinRoutes } from './routes/join.tsx';
import { settingsRoutes } from './routes/settings.tsx';
import { unsubscribeRoutes } from './routes/unsubscribe.tsx';
import type { WebDeps, WebEnv } from './web.ts';

const largestForm = 64 * 1024;

/** The web pages. They need no scripts, cookies or styles; everything they do can be done by mail. */
export function createApp(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.use(securityHeaders);
  app.use(
    bodyLimit({
      maxSize: largestForm,
      onError: (c) => c.text('This form is too large. / Ce formulaire est trop grand.', 413),
    }),
  );
  for (const path of ['confirm', 'settings', 'unsubscribe', 'digests', 'f'])
    app.use(`/${path}/*`, personalHeaders);
  app.use(async (c, next) => {
    c.set('community', await loadCommunity());
    await next();
  });
  app.get('/health', (c) => c.json({ ok: true }));
  homeRoutes(app);
  joinRoutes(app, deps);
  confirmRoutes(app, deps);
  settingsRoutes(app, deps);
  unsubscribeRoutes(app, deps);
  digestRoutes(app, deps);
  fileRoutes(app, deps);
  app.notFound((c) =>
    sendPage(c, <InEveryLanguage first={browserLanguage(c)} say={(words) => words.notFound} />, 404),
  );
  app.onError((fault, c) => {
    deps.report(fault);
    return sendPage(c, <InEveryLanguage first={browserLanguage(c)} say={(words) => words.fault} />, 500);
  });
  return app;
}
