/** `npm run workbench`: builds, serves on loopback http and opens the page. */
import { buildAddin, buildForNode, buildPage, root } from './build.mjs';

const stopped = new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});
const { default: server } = await import(await buildForNode('src/workbench/server/runServer.ts'));
process.exitCode = await server.runServer(process.argv.slice(2), {
  root,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  build: (onBuild) => Promise.all([buildAddin(onBuild), buildPage()]),
  stopped,
  say: (line) => process.stdout.write(`${line}\n`),
});
