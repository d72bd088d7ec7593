/**
 * Custom functions of the namespace TIER, one file each. The build reads their JSDoc into functions.json and
 * associates each with its id; nothing here writes cells.
 */
export { version } from './version';
