import { run } from 'axe-core';

/** What axe finds wrong in the document, in its own words. jsdom lays nothing out: contrast is looked at in a browser. */
export async function axeViolations(): Promise<readonly string[]> {
  const { violations } = await run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
