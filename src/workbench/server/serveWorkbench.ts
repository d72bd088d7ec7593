import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createWorkbenchServer } from './createWorkbenchServer';

/** A running server. */
export interface Serving {
  /** `http://127.0.0.1:…/` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the workbench on the loopback interface; other machines do not reach it.
 *
 * @param root folder of the project; `dist/` and `build/workbench/page/` are built
 * @param port 0 takes a free one
 * @throws the system's error (`code`: EADDRINUSE, EACCES) where the port cannot be had
 */
export async function serveWorkbench(root: string, port: number): Promise<Serving> {
  const server = createWorkbenchServer({
    page: join(root, 'build', 'workbench', 'page'),
    addin: join(root, 'dist'),
    officeJs: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    samples: join(root, 'assets', 'samples'),
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // Listening on a port, not on a pipe.
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
