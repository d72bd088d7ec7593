/**
 * Jest's environment with Excel in it: the window of jsdom, Microsoft's unmodified office.js, and the global `host`
 * (testHost.ts). Use it by the first comment of a test file:
 * `@jest-environment <rootDir>/src/host/testing/environment.cjs`
 */
const { TestEnvironment } = require('jest-environment-jsdom');
const { createTestHost, PageFiles, pageAddress } = require('../../../build/host/testHost.cjs');

/** What Node and every browser have and jsdom leaves out. */
const platform = { structuredClone, TextEncoder, TextDecoder, setImmediate, clearImmediate };

class ExcelEnvironment extends TestEnvironment {
  constructor(config, context) {
    const options = { url: pageAddress, resources: new PageFiles(), ...config.projectConfig.testEnvironmentOptions };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions: options } }, context);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  async setup() {
    await super.setup();
    Object.assign(this.global, platform);
    this.owned = await createTestHost(this.global);
    this.global.host = this.owned.host;
    await this.loadOffice();
  }

  async loadOffice() {
    const { document } = this.global;
    const script = document.createElement('script');
    script.src = '/office-js/office.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    await this.global.Office.onReady();
    // Off by default in the client: with it, calls beyond the announced sets fail here as they would in Excel.
    this.global.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  }

  async handleTestEvent(event) {
    if (event.name === 'test_start') await this.owned.renew();
  }

  async teardown() {
    await this.owned.close();
    await super.teardown();
  }
}

module.exports = ExcelEnvironment;
