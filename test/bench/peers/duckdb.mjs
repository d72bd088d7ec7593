/** The job in DuckDB: one table in, one table out, both in its memory. */
import { DuckDBDataChunk, DuckDBInstance, DOUBLE, INTEGER } from '@duckdb/node-api';
import { answer, columnOf } from './answer.mjs';
import { composites, paretoShares, shares, terms } from './job.mjs';

const CHUNK = 2048;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run('SET threads = 1');
await connection.run('SET preserve_insertion_order = false');
const names = terms.map(({ indicator }) => indicator);
await connection.run(`CREATE TABLE customers (id INTEGER, ${names.map((name) => `${name} DOUBLE`).join(', ')})`);
const columns = names.map(columnOf);
const rowCount = columns[0].length;
const appender = await connection.createAppender('customers');
for (let start = 0; start < rowCount; start += CHUNK) {
  const length = Math.min(CHUNK, rowCount - start);
  const chunk = DuckDBDataChunk.create([INTEGER, ...names.map(() => DOUBLE)], length);
  chunk.setColumns([
    Array.from({ length }, (_, index) => start + index),
    ...columns.map((column) =>
      Array.from(column.subarray(start, start + length), (value) => (Number.isNaN(value) ? null : value)),
    ),
  ]);
  appender.appendDataChunk(chunk);
}
appender.closeSync();
columns.length = 0;

const distinct = await connection.runAndReadAll(`SELECT approx_count_distinct(sales) FROM customers`);
const isRepeating = Number(distinct.getRows()[0][0]) < rowCount / 10;

/** Where values repeat: each once with its average rank, joined back to the customers. */
const joined = () => ({
  ranks: `WITH ${names
    .map(
      (name) => `${name}_ranks AS (
        SELECT ${name} AS at, sum(count(*)) OVER (ORDER BY ${name}) - (count(*) - 1) / 2 AS rank
        FROM customers WHERE ${name} IS NOT NULL GROUP BY ${name})`,
    )
    .join(', ')}`,
  rank: (name) => `${name}_ranks.rank`,
  joins: names.map((name) => `LEFT JOIN ${name}_ranks ON customers.${name} = ${name}_ranks.at`).join(' '),
});

/** Where they do not: rank of the first of equal values plus half of the others. percent_rank() has no such ties. */
const windowed = () => ({
  ranks: 'WITH',
  rank: (
    name,
  ) => `CASE WHEN customers.${name} IS NOT NULL THEN rank() OVER (ORDER BY customers.${name} NULLS LAST) + (count(*) OVER (
    ORDER BY customers.${name} NULLS LAST RANGE BETWEEN CURRENT ROW AND CURRENT ROW) - 1) / 2 END`,
  joins: '',
});

/** 100 × (average rank − 1) ÷ (n − 1), turned round where lower is better. */
const degree = ({ indicator, direction }, rank) => {
  const rising = `100 * (${rank(indicator)} - 1) / (SELECT count(${indicator}) - 1 FROM customers)`;
  return `${direction === 'lower' ? `100 - ${rising}` : rising} AS ${indicator}`;
};

/** Σ weight × degree ÷ Σ weight over what is there. */
const composite = (name) => {
  const parts = terms.filter((term) => term[name] > 0);
  const degrees = parts.map((term) => `coalesce(${term[name]}::DOUBLE * ${term.indicator}, 0)`);
  const weights = parts.map((term) => `CASE WHEN ${term.indicator} IS NULL THEN 0 ELSE ${term[name]}::DOUBLE END`);
  return `(${degrees.join(' + ')}) / nullif(${weights.join(' + ')}, 0) AS ${name}`;
};

const { ranks, rank, joins } = isRepeating ? joined() : windowed();

const scores = `
  CREATE OR REPLACE TEMP TABLE scores AS
  ${ranks === 'WITH' ? ranks : `${ranks},`} degrees AS (
    SELECT id, customers.sales AS amount, ${terms.map((term) => degree(term, rank)).join(', ')} FROM customers ${joins}
  )
  SELECT id, amount, ${composites.map(composite).join(', ')} FROM degrees`;

const rowsOf = async (query) => (await connection.runAndReadAll(query)).getRowsJson();

/** The k-th best of n by `quantile_disc`, whose share has to be written out. */
async function thresholds() {
  const [[count]] = await rowsOf('SELECT count(overall)::INTEGER FROM scores');
  const places = shares.slice(0, -1).map((_, index) => {
    const share = shares.slice(0, index + 1).reduce((sum, each) => sum + each);
    return (count - Math.max(1, Math.ceil(share * count - 1e-9)) + 0.5) / count;
  });
  const [[tiers, value, potential]] = await rowsOf(
    `SELECT quantile_disc(overall, [${places.join(', ')}]), median(value), median(potential) FROM scores`,
  );
  return { tiers, value, potential };
}

/** The smallest amount of each class: by descending amount, in while the share before is below the class's. */
const limits = `
  SELECT ${paretoShares.map((share) => `min(amount) FILTER (before < ${share} - 1e-9)`).join(', ')} FROM (
    SELECT sales AS amount,
      (sum(sales) OVER (ORDER BY sales DESC ROWS UNBOUNDED PRECEDING) - sales) / (SELECT sum(sales) FROM customers) AS before
    FROM customers WHERE sales IS NOT NULL)`;

const graded = (cuts, classes) => `
  CREATE OR REPLACE TEMP TABLE graded AS
  SELECT id, amount,
    CASE WHEN overall IS NULL THEN 0 ${cuts.tiers.map((cut, tier) => `WHEN overall >= ${cut} - 1e-9 THEN ${tier + 1}`).join(' ')} ELSE 4 END AS tier,
    coalesce(1 + 2 * (value >= ${cuts.value} - 1e-9)::INTEGER + (potential >= ${cuts.potential} - 1e-9)::INTEGER, 0) AS quadrant,
    CASE WHEN amount IS NULL THEN 0 ${classes.map((limit, at) => `WHEN amount >= ${limit} THEN ${at + 1}`).join(' ')} ELSE 3 END AS class
  FROM scores`;

async function run() {
  await connection.run(scores);
  const cuts = await thresholds();
  const [classes] = await rowsOf(limits);
  await connection.run(graded(cuts, classes));
  return rowsOf('SELECT tier, count(*)::INTEGER, sum(amount) FROM graded WHERE tier > 0 GROUP BY tier ORDER BY tier');
}

async function columnsOfGraded() {
  const reader = await connection.runAndReadAll('SELECT tier, quadrant, class FROM graded ORDER BY id');
  return reader.getColumns().map((column) => Uint8Array.from(column));
}

await answer(run, async (summary) => {
  const [tiers, quadrants, classes] = await columnsOfGraded();
  return {
    'tiers.u8': tiers,
    'quadrants.u8': quadrants,
    'classes.u8': classes,
    'summary.json': summary.map(([tier, count, amount]) => ({ tier, count, amount })),
  };
});
