import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbenchServer } from '../../src/workbench/server/createWorkbenchServer';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-'));
const at = (name: string): string => join(folder, name);
const server = createWorkbenchServer({
  page: at('page'),
  addin: at('addin'),
  officeJs: at('officeJs'),
  samples: at('samples'),
});
const cdn = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

beforeAll(async () => {
  for (const name of ['page', 'addin', 'officeJs', 'samples']) mkdirSync(at(name));
  writeFileSync(at('page/workbench.html'), 'the page');
  writeFileSync(at('addin/taskpane.html'), `<head>${cdn}<script defer="defer" src="taskpane.js"></script></head>`);
  writeFileSync(at('officeJs/office.js'), '/* office */');
  writeFileSync(at('secret.txt'), 'secret');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** The raw path goes over the wire as it is: `fetch` would tidy it up first. */
function get(path: string, method = 'GET'): Promise<{ status?: number; body: string; headers: object }> {
  // Listening on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode, body, headers: answer.headers }));
    })
      .on('error', reject)
      .end();
  });
}

it('the workbench server serves its page at the root, and a policy that keeps every request at home', async () => {
  const answer = await get('/');
  expect(answer).toMatchObject({ status: 200, body: 'the page' });
  expect(answer.headers).toMatchObject({ 'content-security-policy': expect.stringMatching(/^default-src 'self'/) });
});

it('the workbench server gives the add-in’s page the local office.js behind the host’s hook', async () => {
  const { body } = await get('/addin/taskpane.html?locale=zh-CN');
  expect(body).toBe(
    '<head><script>window.parent.tierwiseWorkbench.attach(window)</script><script src="/office-js/office.js"></script>' +
      '<script defer="defer" src="taskpane.js"></script></head>',
  );
});

it('the workbench server knows office.js in a page whose attributes have no quotes', async () => {
  writeFileSync(at('addin/taskpane.html'), cdn.replaceAll('"', ''));
  const { body } = await get('/addin/taskpane.html');
  expect(body).toContain('<script src="/office-js/office.js"></script>');
  expect(body).not.toContain('appsforoffice');
});

it.each([
  '/samples/../secret.txt',
  '/samples/%2e%2e/secret.txt',
  '/page/..%2fsecret.txt',
  '/samples/%00',
  '/samples/%zz',
])('the workbench server does not leave its folders: %s', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'Not found' });
});

it('the workbench server is read only', async () => {
  expect(await get('/page/workbench.html', 'PUT')).toMatchObject({ status: 405 });
});
