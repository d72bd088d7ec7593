import { readFile } from 'node:fs/promises';
import { reasonOf } from '../reasonOf';
import { Refusal } from './Refusal';

/**
 * What `--scheme` names: a file where it ends in `.json`, read as data; else a preset's id. Whether the data is a
 * scheme is the add-in's to say.
 *
 * @throws Refusal where the file is missing or not JSON
 */
export async function readScheme(scheme: string): Promise<unknown> {
  if (!/\.json$/i.test(scheme)) return scheme;
  const text = await readFile(scheme, 'utf8').catch((error: unknown) => {
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new Refusal('schemeFileMissing', { file: scheme })
      : new Refusal('fileUnreadable', { file: scheme, reason });
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal('schemeFileInvalid', { file: scheme, reason: reasonOf(error) });
  }
}
