const { readdirSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Where manifest.xml says the add-in is served from. */
const localOrigin = 'https://localhost:3000';
const officeJsCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The manifest for another place.
 *
 * @param {string} manifest text of manifest.xml
 * @param {string} origin https address of the folder that holds the built files, without a slash at its end
 */
function manifestFor(manifest, origin) {
  if (!/^https:\/\/[^\s"<>&]*[^\s"<>&/]$/.test(origin)) {
    throw new RangeError(`manifestFor requires an https address without a slash at its end, not "${origin}"`);
  }
  return manifest.replaceAll(localOrigin, origin);
}

/** One file per custom function. */
function functionFiles() {
  const folder = path.resolve(__dirname, 'src/functions');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.join(folder, file));
}

/** Certificates are made and trusted on the first call, so it is made only to serve. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: Number(new URL(localOrigin).port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    // Excel on the web takes icons and functions.json from its own origin.
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    static: false,
    hot: false,
  };
}

/**
 * Builds the add-in into dist/: one page for the shared runtime.
 *
 * - `--env origin=https://…` where it will be served from
 * - `--env officejs=https://…` another CDN for office.js, as that of the China cloud
 */
module.exports = async (env, argv) => {
  const origin = env.origin ?? localOrigin;
  const isProduction = argv.mode !== 'development';
  return {
    mode: isProduction ? 'production' : 'development',
    devtool: isProduction ? false : 'source-map',
    entry: {
      taskpane: ['./src/functions/index.ts', './src/commands/commands.ts', './src/taskpane/index.tsx'],
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } }],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionFiles(), output: 'functions.json' }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        // The manifest names taskpane.js; the page asks for this build of it, whatever a cache still holds.
        hash: true,
        officeJs: env.officejs ?? officeJsCdn,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'manifest.xml', transform: (text) => manifestFor(text.toString(), origin) },
        ],
      }),
    ],
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    // The size is held by a test, in gzip.
    performance: false,
    devServer: env.WEBPACK_SERVE ? await devServer() : undefined,
  };
};
module.exports.manifestFor = manifestFor;
module.exports.localOrigin = localOrigin;
