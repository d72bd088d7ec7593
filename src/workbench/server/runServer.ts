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

/** What the server is started with. */
export interface Surroundings {
  /** Folder of the project. */
  readonly root: string;
  /** `zh-CN`, `en-US`, … */
  readonly locale: string;
  /** Builds the page and, where that is due, the add-in; calls before the latter: that takes a while. */
  readonly build: (onBuild: () => void) => Promise<unknown>;
  /** Resolves when the server has to end. */
  readonly stopped: Promise<unknown>;
  /** Each call is a line. */
  readonly say: (line: string) => void;
}

/**
 * `npm run workbench -- [--port N] [--no-open]`: serves until it is interrupted.
 *
 * @param argv what follows the script's name
 * @returns the exit code: 0 stopped, 2 a command line or port that cannot be used
 */
export async function runServer(
  argv: readonly string[],
  { root, locale, build, stopped, say }: Surroundings,
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
  await build(() => say(textOf(language, 'building')));
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
