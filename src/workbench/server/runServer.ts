import { parseArgs } from 'node:util';
import { reasonOf } from '../reasonOf';
import { textOf } from '../texts/textOf';
import type { Language } from '../texts/Texts';
import { openInBrowser } from './openInBrowser';
import { serveWorkbench } from './serveWorkbench';

/** A port as typed; undefined: none a server could have. */
function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65535 ? port : undefined;
}

/**
 * `npm run workbench -- [--port N] [--no-open]`: serves until it is interrupted.
 *
 * @param stopped resolves when the server has to end
 * @returns the exit code: 0 stopped, 2 a command line or port that cannot be used
 */
export async function runServer(
  argv: readonly string[],
  root: string,
  locale: string,
  stopped: Promise<unknown>,
  say: (line: string) => void,
): Promise<number> {
  const language: Language = /^zh/i.test(locale) ? 'zh-CN' : 'en';
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;
  const { values, tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const odd = tokens.find((token) => token.kind !== 'option' || !Object.hasOwn(options, token.name));
  const port = portOf(String(values.port ?? '0'));
  if (odd || port === undefined) {
    say(textOf(language, 'workbenchUsage'));
    return 2;
  }
  try {
    const serving = await serveWorkbench(root, port);
    say(textOf(language, 'serving', { address: serving.address }));
    if (values['no-open'] !== true) openInBrowser(serving.address);
    await stopped;
    await serving.stop();
    return 0;
  } catch (error) {
    say(textOf(language, 'portTaken', { port, reason: reasonOf(error) }));
    return 2;
  }
}
