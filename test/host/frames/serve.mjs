/** Builds page.ts and serves it, two panes and office.js; prints the port and the browser's path; ends with its parent. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { browserPath } from '../../setup/browser.mjs';

const officeJs = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'page.ts')],
  bundle: true,
  write: false,
  platform: 'browser',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});

const pages = {
  '/': ['text/html', '<!DOCTYPE html><meta charset="utf-8"><body><script src="/page.js"></script></body>'],
  '/page.js': ['text/javascript', outputFiles[0].text],
  '/pane.html': [
    'text/html',
    '<!DOCTYPE html><script>window.parent.attach(window)</script><script src="/office-js/office.js"></script>',
  ],
};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [type, body] =
    pages[pathname] ??
    (pathname.startsWith('/office-js/')
      ? ['text/javascript', await readFile(join(officeJs, pathname.slice('/office-js'.length)))]
      : ['text/plain', undefined]);
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
});
server.listen(0, 'localhost', () =>
  console.log(JSON.stringify({ port: server.address().port, executablePath: browserPath() })),
);
process.stdin.resume().on('end', () => process.exit());
