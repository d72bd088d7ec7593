/**
 * The programs that the browser and LibreOffice tests drive. As root on Debian they are installed where they are
 * missing; elsewhere one sentence says what is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserPath } from './browser.mjs';

/** @param {string} command its name, as typed in a shell */
function isOnPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some(
    (folder) => existsSync(path.join(folder, command)) || existsSync(path.join(folder, `${command}.exe`)),
  );
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

const tools = [
  { name: 'Chromium, Chrome or Edge', debian: ['chromium'], isThere: () => browserPath() !== undefined },
  {
    name: 'LibreOffice Calc (soffice)',
    debian: ['libreoffice-calc'],
    isThere: () => isOnPath('soffice') || existsSync('/Applications/LibreOffice.app'),
  },
  { name: 'Poppler (pdftoppm)', debian: ['poppler-utils'], isThere: () => isOnPath('pdftoppm') },
  { name: 'a Chinese font', debian: ['fonts-noto-cjk', 'fontconfig'], isThere: hasChineseFont },
];

/** The tools that are not there. */
export function missingTools() {
  return tools.filter((tool) => !tool.isThere());
}

/** One clear sentence. */
export function missingSentence(missing) {
  const packages = missing.flatMap((tool) => tool.debian).join(' ');
  return `The tests need ${missing.map((tool) => tool.name).join(', ')}; on Debian: apt-get install ${packages}`;
}

function canInstall() {
  return process.getuid?.() === 0 && isOnPath('apt-get');
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed`);
}

/**
 * Installs what is missing where it may.
 *
 * @throws Error with one sentence that names what is missing
 */
export function ensureTools() {
  const missing = missingTools();
  if (missing.length === 0) return;
  if (!canInstall()) throw new Error(missingSentence(missing));
  process.stdout.write(`Installing ${missing.map((tool) => tool.name).join(', ')}\n`);
  aptGet('update', '-q');
  aptGet('install', '-q', '-y', '--no-install-recommends', ...missing.flatMap((tool) => tool.debian));
  const stillMissing = missingTools();
  if (stillMissing.length > 0) throw new Error(missingSentence(stillMissing));
}
