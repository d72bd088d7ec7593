import { bundleUniver } from '../../../src/host/univer/bundle.mjs';

/** Univer as one CommonJS file, before the first test asks for it. */
export default async function globalSetup() {
  await bundleUniver();
}
