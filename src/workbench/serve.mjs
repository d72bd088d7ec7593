/** `npm run workbench`: builds, serves on loopback http and opens the page. */
import { buildAddin, buildForNode, buildPage, root } from './build.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const stopped = new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});
await Promise.all([buildAddin(say), buildPage()]);
const { default: server } = await import(await buildForNode('src/workbench/server/runServer.ts'));
const { locale } = Intl.DateTimeFormat().resolvedOptions();
process.exitCode = await server.runServer(process.argv.slice(2), root, locale, stopped, say);
