const { readdirSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { buildSync } = require('esbuild');
const HtmlPlugin = require('html-webpack-plugin');
const { Compilation, sources } = require('webpack');
const { UsedTokensPlugin } = require('./src/taskpane/theme/UsedTokensPlugin.cjs');

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

/** What a file of src/ exports, to be used while building. */
function exportsOf(file) {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(__dirname, 'src', file)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

/** What is written of the functions beside their code; it shares their texts, so it is compiled from TypeScript. */
function functionHelp() {
  return exportsOf('functions/help/index.ts');
}

/** What stands before the end of the names of the metadata's files. English is for all other languages. */
const functionLanguages = { en: '', 'zh-CN': '.zh-CN' };

/**
 * Describes the functions in every language: takes the functions.json that was generated from their comments, and writes
 * it with their texts, once for each language.
 */
class FunctionMetadataPlugin {
  /** @param {string} origin where the built files will be served from */
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const name = 'FunctionMetadataPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const generated = JSON.parse(assets['functions.json'].source().toString());
        const { localizedMetadata, pageFiles } = functionHelp();
        for (const [language, part] of Object.entries(functionLanguages)) {
          const metadata = localizedMetadata(generated, language, `${this.origin}/${pageFiles[language]}`);
          const json = new sources.RawSource(JSON.stringify(metadata));
          if (part === '') compilation.updateAsset('functions.json', json);
          else compilation.emitAsset(`functions${part}.json`, json);
        }
      });
    });
  }
}

/** The pages that the functions' help leads to. */
function functionPages() {
  const { pageFiles, pageFrame } = functionHelp();
  return Object.entries(pageFiles).map(
    ([language, filename]) =>
      new HtmlPlugin({
        filename,
        chunks: ['functionPage'],
        templateContent: pageFrame(language),
        scriptLoading: 'defer',
        hash: true,
      }),
  );
}

/** What the worker computes with: the engine without its presets, and without what only looks a scheme through. */
function isEngine({ resource = '' }) {
  return /src[\\/]grading[\\/](?!(presets|problems|shape|checker|next|reasons|leads|orders|compare)[\\/])/.test(
    resource,
  );
}

/** What the page loads, in this order. One module imports them all: what they share is then put together with them. */
const parts = ['./src/functions/index.ts', './src/commands/commands.ts', './src/taskpane/index.tsx'];

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
      taskpane: `data:text/javascript,${parts.map((part) => `import ${JSON.stringify(part)};`).join('')}`,
      functionPage: './src/functions/help/showPage.ts',
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
      rules: [
        { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } },
        // What nobody asks for is left out, presets and texts from the worker above all.
        { test: /src[\\/](grading|sheets|locales|excel|actions)[\\/]/, sideEffects: false },
      ],
    },
    // What two of them need ships once: the engine for pane and worker, the functions' texts for pane and page.
    optimization: {
      // The shortest names and numbers first, by how often they are said.
      moduleIds: 'size',
      chunkIds: 'size',
      mangleExports: 'size',
      splitChunks: {
        cacheGroups: {
          engine: { name: 'engine', chunks: 'all', enforce: true, test: isEngine },
          functionTexts: { name: 'functionTexts', chunks: 'all', enforce: true, test: /src[\\/]locales[\\/]functions/ },
        },
      },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionFiles(), output: 'functions.json' }),
      new FunctionMetadataPlugin(origin),
      new UsedTokensPlugin(exportsOf('taskpane/theme/fluentThemes.ts').fluentThemes),
      ...functionPages(),
      new HtmlPlugin({
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        template: './src/taskpane/taskpane.html',
        // The manifest names taskpane.js; the page asks for this build of it, whatever a cache still holds.
        hash: true,
        officeJs: env.officejs ?? officeJsCdn,
      }),
      new CopyPlugin({
        patterns: [
          // 128 is the store's.
          { from: 'assets/icons/*.png', globOptions: { ignore: ['**/*-128.png'] } },
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
