const { Compilation, NormalModuleReplacementPlugin, sources } = require('webpack');

/** Stands in the scripts for the themes until it is known what is left of the styles. */
const placeholder = 'the tokens used';

/** A module in place of fluentThemes.ts. Not legible in its own address, which a build for development writes down. */
const standIn = `export const fluentThemes = JSON.parse(${JSON.stringify(placeholder)});`;
const standInAddress = `data:text/javascript;base64,${Buffer.from(standIn).toString('base64')}`;

/** Names of the tokens a script's styles take: `var(--colorBrandBackground)`. */
function tokensNamedIn(script) {
  return [...script.matchAll(/var\(--(\w+)/g)].map(([, name]) => name);
}

/**
 * Ships Fluent's themes with the tokens that the styles of the scripts name. A theme has some 460 of them, made from
 * palettes for components that are not here; a fourth is used.
 */
class UsedTokensPlugin {
  /** @param {Readonly<Record<string, Readonly<Record<string, unknown>>>>} themes tokens by the theme's name */
  constructor(themes) {
    this.themes = themes;
  }

  apply(compiler) {
    const name = 'UsedTokensPlugin';
    new NormalModuleReplacementPlugin(/^\.\/fluentThemes$/, standInAddress).apply(compiler);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // As soon as the scripts are minimised, since until then they name every token there is.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const scripts = compilation.getAssets().filter((asset) => asset.name.endsWith('.js'));
        const texts = scripts.map(({ source }) => source.source().toString());
        const used = new Set(texts.flatMap(tokensNamedIn));
        for (const [index, { name: file, source }] of scripts.entries()) {
          const start = texts[index].indexOf(placeholder);
          if (start === -1) continue;
          const filled = new sources.ReplaceSource(source);
          // With the quotes around it.
          filled.replace(start - 1, start + placeholder.length, this.literal(used));
          compilation.updateAsset(file, filled);
        }
      });
    });
  }

  /** The themes' JSON as a literal, in quotes that do not occur in it. */
  literal(used) {
    const themes = Object.entries(this.themes).map(([name, theme]) => [
      name,
      Object.fromEntries(Object.entries(theme).filter(([token]) => used.has(token))),
    ]);
    return `\`${JSON.stringify(Object.fromEntries(themes)).replaceAll('\\', '\\\\')}\``;
  }
}

module.exports = { UsedTokensPlugin };
