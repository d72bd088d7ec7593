import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
/** The built add-in. */
export const dist = join(root, 'dist');
/** What is built for the workbench alone. */
export const out = join(root, 'build', 'workbench');
