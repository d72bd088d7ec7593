/** The job in polars. Its pool has the one thread that the bench gives it by POLARS_MAX_THREADS. */
import pl from 'nodejs-polars';
import { answer, columnOf } from './answer.mjs';
import { composites, paretoShares, shares, terms } from './job.mjs';

const customers = pl
  .DataFrame(terms.map(({ indicator }) => pl.Series(indicator, columnOf(indicator))))
  .select(
    ...terms.map(({ indicator }) =>
      pl.when(pl.col(indicator).isNotNan()).then(pl.col(indicator)).otherwise(pl.lit(null)).alias(indicator),
    ),
  );

/** 100 × (average rank − 1) ÷ (n − 1), turned round where lower is better. */
function degree({ indicator, direction }) {
  const rising = pl.col(indicator).rank({ method: 'average' }).sub(1).mul(100).div(pl.col(indicator).count().sub(1));
  return (direction === 'lower' ? pl.lit(100).sub(rising) : rising).alias(indicator);
}

/** Σ weight × degree ÷ Σ weight over what is there. */
function composite(name) {
  const parts = terms.filter((term) => term[name] > 0);
  const total = (expressions) => expressions.reduce((sum, each) => sum.add(each));
  const degrees = total(parts.map((term) => pl.col(term.indicator).mul(pl.lit(term[name])).fillNull(0)));
  const weights = total(parts.map((term) => pl.col(term.indicator).isNotNull().mul(pl.lit(term[name]))));
  return pl.when(weights.gt(0)).then(degrees.div(weights)).otherwise(pl.lit(null)).alias(name);
}

function run() {
  const scores = customers.select(...terms.map(degree)).select(...composites.map(composite));
  const ascending = scores.getColumn('overall').dropNulls().sort();
  const cuts = shares.slice(0, -1).map((_, index) => {
    const share = shares.slice(0, index + 1).reduce((sum, each) => sum + each);
    return ascending.get(ascending.length - Math.max(1, Math.ceil(share * ascending.length - 1e-9))) - 1e-9;
  });
  const sales = customers.getColumn('sales');
  const descending = sales.dropNulls().sort({ descending: true }).alias('amount');
  const held = pl.DataFrame([descending]).withColumn(pl.col('amount').cumSum().alias('held'));
  const before = pl.col('held').sub(pl.col('amount')).div(pl.col('amount').sum());
  const limits = paretoShares.map((share) =>
    held
      .select(
        pl
          .col('amount')
          .filter(before.lt(share - 1e-9))
          .min(),
      )
      .getColumn('amount')
      .get(0),
  );
  const high = (name) => pl.col(name).gtEq(pl.col(name).median().sub(1e-9)).cast(pl.Int32);
  const graded = scores
    .withColumn(sales)
    .select(
      pl.col('sales'),
      pl
        .when(pl.col('overall').isNull())
        .then(pl.lit(0))
        .when(pl.col('overall').gtEq(cuts[0]))
        .then(pl.lit(1))
        .when(pl.col('overall').gtEq(cuts[1]))
        .then(pl.lit(2))
        .when(pl.col('overall').gtEq(cuts[2]))
        .then(pl.lit(3))
        .otherwise(pl.lit(4))
        .alias('tier'),
      high('value').mul(2).add(high('potential')).add(1).fillNull(0).alias('quadrant'),
      pl
        .when(pl.col('sales').isNull())
        .then(pl.lit(0))
        .when(pl.col('sales').gtEq(limits[0]))
        .then(pl.lit(1))
        .when(pl.col('sales').gtEq(limits[1]))
        .then(pl.lit(2))
        .otherwise(pl.lit(3))
        .alias('class'),
    );
  const summary = graded
    .filter(pl.col('tier').gt(0))
    .groupBy('tier')
    .agg(pl.col('tier').count().alias('count'), pl.col('sales').sum().alias('amount'))
    .sort('tier');
  return { graded, summary };
}

await answer(run, ({ graded, summary }) => ({
  'tiers.u8': Uint8Array.from(graded.getColumn('tier').toArray()),
  'quadrants.u8': Uint8Array.from(graded.getColumn('quadrant').toArray()),
  'classes.u8': Uint8Array.from(graded.getColumn('class').toArray()),
  'summary.json': summary.toRecords(),
}));
