/** Draws every SVG of this folder as PNG in the sizes Office asks for: `node assets/icons/render.mjs`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '../../test/setup/browser.mjs';
import { indexedPng } from './indexedPng.mjs';

const folder = import.meta.dirname;
/** The ribbon's sizes; 128 is the store's. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.svg'))) {
  const svg = await readFile(path.join(folder, file), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(path.join(folder, `${path.parse(file).name}-${size}.png`), indexedPng(png));
  }
}
await browser.close();
