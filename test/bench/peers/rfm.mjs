/** RFM by the engine's preset: from customers to scores and segments. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answer, columnOf } from './answer.mjs';

const [, , folder = '', , bundle = ''] = process.argv;
const { grade, presetById } = await import(pathToFileURL(bundle).href);
const scheme = presetById('rfm');
const numbers = Object.fromEntries(['recencyDays', 'orders', 'sales'].map((id) => [id, columnOf(id)]));
const columns = { rowCount: numbers.sales.length, numbers };

/** The segment of each of the 125 combinations, for whoever cannot read the preset: one a line, recency slowest. */
const bins = [1, 2, 3, 4, 5];
const segments = bins.flatMap((recency) =>
  bins.flatMap((frequency) =>
    bins.map((monetary) => {
      const combination = { recency, frequency, monetary };
      const { tier } = scheme.decide.rules.find(({ when }) =>
        Object.entries(when).every(([composite, among]) => among.includes(combination[composite])),
      );
      return 1 + scheme.tiers.findIndex(({ id }) => id === tier);
    }),
  ),
);
writeFileSync(join(folder, 'segments.txt'), segments.join('\n'));

await answer(
  () => grade(columns, scheme),
  ({ tiers }) => ({ 'tiers.u8': Uint8Array.from(tiers, (tier) => tier + 1) }),
);
