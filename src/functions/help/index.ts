/** What the build writes of the functions beside their code: metadata and the frame of a page in every language. */
export { functionPage } from './functionPage';
export { pageFiles, pageFrame } from './pageFrame';
export { localizedMetadata } from './localizedMetadata';
