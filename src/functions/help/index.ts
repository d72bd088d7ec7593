/** What the build writes of the functions beside their code: metadata and a page in every language. Not shipped itself. */
export { functionPage } from './functionPage';
export { localizedMetadata } from './localizedMetadata';
