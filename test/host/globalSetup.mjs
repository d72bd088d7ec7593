import { bundleTestHost } from '../../src/host/testing/bundle.mjs';
import bundleUniver from './univer/globalSetup.mjs';

/** What the tests' host is made of, before the first test asks for it. */
export default async function globalSetup() {
  await bundleUniver();
  await bundleTestHost();
}
