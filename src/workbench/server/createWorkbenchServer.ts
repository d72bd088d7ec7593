import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { localOfficeJs } from './localOfficeJs';
import { pathInside } from './pathInside';

/** Absolute folders, by what the page finds in them. */
export interface Served {
  readonly page: string;
  /** The built add-in. */
  readonly addin: string;
  /** Microsoft's unmodified office.js. */
  readonly officeJs: string;
  readonly samples: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Nothing is fetched from or sent to anywhere but this server. */
const policy = "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

/** Hands the pane's window to the host in the page around it. */
const attach = '<script>window.parent.tierwiseWorkbench.attach(window)</script>';

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/**
 * The workbench's server: four folders of files, read only. It listens nowhere yet.
 */
export function createWorkbenchServer(served: Served): Server {
  const prefixes: readonly (readonly [prefix: string, folder: string])[] = [
    ['/page/', served.page],
    ['/addin/', served.addin],
    ['/office-js/', served.officeJs],
    ['/samples/', served.samples],
  ];
  const respond = async (path: string, response: ServerResponse): Promise<void> => {
    const [prefix = '', folder] = prefixes.find(([start]) => path.startsWith(start)) ?? [];
    const file = folder === undefined ? undefined : pathInside(folder, path.slice(prefix.length));
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !found?.isFile()) return answer(response, 404, 'text/plain', 'Not found');
    if (path === '/addin/taskpane.html') {
      const page = localOfficeJs(await readFile(file, 'utf8'), '/office-js/office.js', attach);
      return answer(response, 200, types['.html'] ?? '', page);
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
    });
    createReadStream(file).pipe(response);
  };
  return createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'text/plain', 'Read only');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    respond(pathname === '/' ? '/page/workbench.html' : pathname, response).catch((error: unknown) =>
      answer(response, 500, 'text/plain', error instanceof Error ? error.message : String(error)),
    );
    return undefined;
  });
}
