/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonGroups } from '../../src/workbench/page/ribbon';

const text = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const manifest = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

it('ribbonGroups reads the buttons of the project’s own manifest in both languages', () => {
  const [zh] = ribbonGroups(manifest(text), 'zh-CN', '/addin/');
  const [en] = ribbonGroups(manifest(text), 'en', '/addin/');
  expect(zh?.label).toBe('客户分级');
  expect(en?.buttons.map(({ id, functionName }) => [id, functionName])).toEqual([
    ['openPane', undefined],
    ['grade', 'grade'],
    ['reports', 'reports'],
    ['takeBack', 'takeBack'],
  ]);
  expect(zh?.buttons.map(({ label }) => label)).not.toEqual(en?.buttons.map(({ label }) => label));
  expect(en?.buttons[1]?.icon).toBe('/addin/assets/icons/grade-48.png');
});

it('ribbonGroups finds the icons of a manifest made for a folder of another origin', () => {
  const elsewhere = text.replaceAll('https://localhost:3000', 'https://example.com/tools/tierwise');
  const [group] = ribbonGroups(manifest(elsewhere), 'en', '/addin/');
  expect(group?.buttons[1]?.icon).toBe('/addin/assets/icons/grade-48.png');
});

it('ribbonGroups names a resource that is missing', () => {
  const broken = text.replace('String id="grade.Tip"', 'String id="other"');
  expect(() => ribbonGroups(manifest(broken), 'en', '/addin/')).toThrow(
    /requires a manifest with the resource grade.Tip/,
  );
});
