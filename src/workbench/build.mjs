/**
 * Builds what the workbench runs on, into build/ and dist/: the add-in, which takes a minute, only where it is due; the
 * command, the server and the page by esbuild, which takes a second.
 */
export { buildAddin } from './building/buildAddin.mjs';
export { buildForNode } from './building/buildForNode.mjs';
export { buildPage } from './building/buildPage.mjs';
export { root } from './building/places.mjs';
