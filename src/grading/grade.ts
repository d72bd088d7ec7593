import { compositeColumn, type TermDegrees } from './composites/compositeColumn';
import { degreeColumn } from './composites/degreeColumn';
import { fittedTerm } from './composites/fittedTerm';
import { presentTerms } from './composites/presentTerms';
import { binColumn } from './cuts/binColumn';
import { binCount } from './cuts/binCount';
import { resolveCut } from './cuts/resolveCut';
import { boundTiers } from './decision/boundTiers';
import { ruleColumn, type BinnedComposite } from './decision/ruleColumn';
import { population, setGates } from './decision/setGates';
import { latestDate } from './indicators/latestDate';
import { missingColumns } from './indicators/missingColumns';
import { resolvedColumnSteps } from './indicators/resolvedColumnSteps';
import { gradingIssues } from './gradingIssues';
import type { Scheme } from './scheme';
import type { Columns, GradeOptions, Grades, ResolvedCut } from './types';
import { ungraded } from './ungraded';

/**
 * Grades every customer by a scheme that `parseScheme` accepted. Nothing about it hangs on the order of the rows.
 *
 * Where a required column is absent no row is graded and the issues say which (`missingColumns` gives the same
 * beforehand). A row that cannot be graded keeps tier −1 and has an issue.
 *
 * @throws RangeError "grade requires …" where the columns differ in length
 */
export function grade(columns: Columns, scheme: Scheme, options: GradeOptions = {}): Grades {
  const steps = gradeSteps(columns, scheme, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps, each a few hundredths of a second at 100,000 rows, for a caller that must not hold its thread.
 *
 * @yields the share done, 0–1
 */
export function* gradeSteps(
  columns: Columns,
  scheme: Scheme,
  options: GradeOptions = {},
): Generator<number, Grades, void> {
  requireEqualLengths(columns);
  const refusals = missingColumns(scheme, Object.keys(columns.numbers));
  const asOf = options.asOf ?? latestDate(columns, scheme);
  if (refusals.length > 0) return ungraded(columns, scheme, asOf, refusals);

  const stepCount = scheme.composites.reduce((sum, { terms }) => sum + terms.length, 2);
  let done = 0;
  const resolving = resolvedColumnSteps(columns, scheme, asOf ?? NaN);
  let step = resolving.next();
  for (; !step.done; step = resolving.next()) yield done / stepCount;
  const resolved = step.value;
  const used = resolved.columns;
  yield done / stepCount;
  yield done / stepCount;
  const gates = setGates(scheme.gates, used);
  const isCounted = population(scheme.gates, gates);
  yield ++done / stepCount;

  const composites: Record<string, Float64Array> = {};
  for (const composite of scheme.composites) {
    const degrees: TermDegrees[] = [];
    for (const term of presentTerms(composite, used)) {
      const fitted = fittedTerm(term, used, isCounted);
      yield done / stepCount;
      degrees.push({ term, degrees: degreeColumn(fitted, isCounted) });
      yield ++done / stepCount;
    }
    composites[composite.id] = compositeColumn(degrees, composite.terms.length, used.rowCount);
    yield done / stepCount;
  }

  const cuts: ResolvedCut[] = [];
  const binned: BinnedComposite[] = [];
  for (const cut of scheme.cuts) {
    const composite = columnOf(composites, cut.composite);
    const amount = cut.method === 'pareto' ? columnOf(used.numbers, cut.amount) : undefined;
    const resolvedCut = resolveCut(cut, composite, amount, isCounted);
    cuts.push(resolvedCut);
    yield done / stepCount;
    const bins = binColumn(composite, amount ?? composite, resolvedCut.thresholds);
    binned.push({ composite: cut.composite, binCount: binCount(cut), bins });
  }
  yield ++done / stepCount;

  const tiers = decidedTiers(scheme, ruleColumn(scheme.decide.rules, binned, used.rowCount), gates);
  yield done / stepCount;
  boundTiers(scheme, used, tiers, gates, isCounted);
  const grades = {
    scheme,
    asOf,
    rowCount: used.rowCount,
    tiers,
    scores: scheme.score === undefined ? new Float64Array(used.rowCount).fill(NaN) : columnOf(composites, scheme.score),
    composites,
    bins: Object.fromEntries(binned.map(({ composite, bins }) => [composite, bins])),
    gates,
    cuts,
    columns: used,
  };
  yield done / stepCount;
  return { ...grades, issues: [...resolved.issues, ...gradingIssues(grades)] };
}

/** Index into the scheme's tiers: by the `set` gate that fired, else by the rule; −1 where neither did. */
function decidedTiers(scheme: Scheme, rules: Int16Array, gates: Int16Array): Int16Array {
  const indexOf = (tier: string) => scheme.tiers.findIndex(({ id }) => id === tier);
  const byRule = scheme.decide.rules.map(({ tier }) => indexOf(tier));
  const byGate = scheme.gates.map(({ tier }) => indexOf(tier));
  const tiers = new Int16Array(rules.length);
  for (let row = 0; row < tiers.length; row++) tiers[row] = byGate[gates[row] ?? -1] ?? byRule[rules[row] ?? -1] ?? -1;
  return tiers;
}

function columnOf(columns: Readonly<Record<string, Float64Array>>, id: string): Float64Array {
  const column = columns[id];
  if (column === undefined) throw new RangeError(`grade requires a column for ${id}`);
  return column;
}

function requireEqualLengths({ rowCount, numbers }: Columns): void {
  for (const [id, column] of Object.entries(numbers)) {
    if (column.length === rowCount) continue;
    throw new RangeError(`grade requires ${rowCount} values of ${id}, but it has ${column.length}`);
  }
}
