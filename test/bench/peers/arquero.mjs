/** The job in arquero. */
import { op, table } from 'arquero';
import { answer, columnOf } from './answer.mjs';
import { terms } from './job.mjs';

const missingAsUndefined = (column) => Array.from(column, (value) => (Number.isNaN(value) ? undefined : value));
const customers = table(
  Object.fromEntries(terms.map(({ indicator }) => [indicator, missingAsUndefined(columnOf(indicator))])),
);

/** 100 × (average rank − 1) ÷ (n − 1) of what is there; arquero sorts what is missing first. */
function withDegrees() {
  return terms.reduce((ranked, { indicator, direction }) => {
    const rising = `100 * (d.rank - 1 - d.missing) / (d.count - 1)`;
    return ranked
      .orderby(indicator)
      .derive({ rank: op.avg_rank(), count: op.valid(indicator), missing: op.invalid(indicator) })
      .unorder()
      .derive({
        [indicator]: `d => d.${indicator} === undefined ? undefined : ${direction === 'lower' ? `100 - ${rising}` : rising}`,
      });
  }, customers);
}

/** Σ weight × degree ÷ Σ weight over what is there. */
function compositeExpression(composite) {
  const parts = terms.filter((term) => term[composite] > 0);
  const sum = (part) => parts.map((term) => `(d.${term.indicator} === undefined ? 0 : ${part(term)})`).join(' + ');
  const degrees = sum((term) => `${term[composite]} * d.${term.indicator}`);
  const weights = sum((term) => `${term[composite]}`);
  return `d => (${weights}) > 0 ? (${degrees}) / (${weights}) : undefined`;
}

function run() {
  const scored = withDegrees().derive({
    overall: compositeExpression('overall'),
    value: compositeExpression('value'),
    potential: compositeExpression('potential'),
  });
  const ascending = scored.filter('d => d.overall !== undefined').orderby('overall').array('overall', Float64Array);
  const thresholds = [0.05, 0.2, 0.5].map(
    (share) => ascending[ascending.length - Math.max(1, Math.ceil(share * ascending.length - 1e-9))] - 1e-9,
  );
  const { value, potential } = scored.rollup({ value: op.median('value'), potential: op.median('potential') }).object();
  const sales = customers.array('sales');
  const graded = scored
    .assign(table({ sales }))
    .params({ a: thresholds[0], b: thresholds[1], c: thresholds[2], value: value - 1e-9, potential: potential - 1e-9 })
    .derive({
      tier: (d, $) =>
        d.overall === undefined ? 0 : d.overall >= $.a ? 1 : d.overall >= $.b ? 2 : d.overall >= $.c ? 3 : 4,
      quadrant: (d, $) =>
        d.value === undefined || d.potential === undefined
          ? 0
          : 1 + (d.value >= $.value ? 2 : 0) + (d.potential >= $.potential ? 1 : 0),
    });
  const summary = graded
    .filter('d => d.tier > 0')
    .groupby('tier')
    .rollup({ count: op.count(), amount: op.sum('sales') })
    .orderby('tier')
    .objects();

  const descending = customers
    .filter('d => d.sales !== undefined')
    .orderby((d) => -d.sales)
    .array('sales', Float64Array);
  return { graded, summary, classes: classesOf(sales, descending) };
}

/** arquero has no search in a sorted column: a loop finds where a share is reached. */
function classesOf(sales, descending) {
  const total = descending.reduce((sum, amount) => sum + amount, 0);
  const limits = [0.8, 0.95].map((share) => {
    let before = 0;
    let place = 0;
    while (place < descending.length && (place === 0 || before / total < share - 1e-9)) before += descending[place++];
    return descending[place - 1];
  });
  return Uint8Array.from(sales, (amount) =>
    amount === undefined ? 0 : amount >= limits[0] ? 1 : amount >= limits[1] ? 2 : 3,
  );
}

await answer(run, ({ graded, summary, classes }) => ({
  'tiers.u8': Uint8Array.from(graded.array('tier')),
  'quadrants.u8': Uint8Array.from(graded.array('quadrant')),
  'classes.u8': classes,
  'summary.json': summary,
}));
