import { run } from 'axe-core';

/** These look at pixels, and jsdom draws none. */
const unseen = ['color-contrast', 'label-content-name-mismatch'];

/** What axe finds wrong in the document, in its own words. */
export async function axeViolations(): Promise<readonly string[]> {
  const { violations } = await run(document, {
    rules: Object.fromEntries(unseen.map((rule) => [rule, { enabled: false }])),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
