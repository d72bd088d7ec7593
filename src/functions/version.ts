import packageJson from '../../package.json';

/**
 * The version of Tierwise. (Tierwise 的版本号)
 *
 * @customfunction VERSION
 * @returns {string} version, as in the manifest
 */
export function version(): string {
  return packageJson.version;
}
