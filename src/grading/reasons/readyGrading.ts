import { fittedTerm, type FittedTerm } from '../composites/fittedTerm';
import { presentTerms } from '../composites/presentTerms';
import { reading } from '../composites/reading';
import { population } from '../decision/setGates';
import { finished } from '../finished';
import { groups } from '../levels/groups';
import { columnRanks, type ColumnRanks } from '../sorting/columnRanks';
import type { Composite } from '../scheme';
import type { Grades, ResolvedCut } from '../types';

/** A composite of one grading, its terms fitted to whom it compares. */
export interface ReadyComposite {
  readonly composite: Composite;
  readonly terms: readonly FittedTerm[];
  /** Where it was cut. */
  readonly cut?: ResolvedCut;
}

/** What reading any row of one group again takes. */
export interface ReadyGroup {
  readonly level?: number;
  readonly composites: readonly ReadyComposite[];
  /** How scores stand among those compared. */
  readonly scores: ColumnRanks;
}

/** A grading made ready to explain its rows and to grade changed ones again. */
export interface ReadyGrading {
  readonly grades: Grades;
  /** The group a row is compared in; undefined for one that a gate set or that has no level. */
  readonly groupOf: (row: number) => ReadyGroup | undefined;
  readonly groups: readonly ReadyGroup[];
}

/** Makes a grading ready, in steps: fitting a term goes through its column. */
export function* readyGradingSteps(grades: Grades): Generator<void, ReadyGrading, void> {
  const { scheme, columns } = grades;
  const isCounted = population(scheme.gates, grades.gates);
  const ready: ReadyGroup[] = [];
  const groupOfRow = new Int16Array(grades.rowCount).fill(-1);
  for (const { level, isCounted: rows, some } of groups(scheme, columns, isCounted)) {
    const composites: ReadyComposite[] = [];
    const read = new Map<string, FittedTerm>();
    for (const composite of scheme.composites) {
      const terms: FittedTerm[] = [];
      for (const term of presentTerms(composite, columns)) {
        yield;
        const key = reading(term);
        const fitted = read.get(key) ?? fittedTerm(term, scheme.indicators, columns, rows);
        read.set(key, fitted);
        terms.push({ ...fitted, term });
      }
      const cut = grades.cuts.find((each) => each.composite === composite.id && each.level === level);
      composites.push({ composite, terms, cut });
    }
    yield;
    for (let row = 0; row < rows.length; row++) if (rows[row] === 1) groupOfRow[row] = ready.length;
    ready.push({ level, composites, scores: columnRanks(grades.scores, some) });
  }
  yield;
  return { grades, groupOf: (row) => ready[groupOfRow[row] ?? -1], groups: ready };
}

/** What all rows share is worked out once per grading, not once per row. Held as long as the grades themselves. */
const known = new WeakMap<Grades, ReadyGrading>();

/** The grading made ready at once; the second time it is there. Works on grades that crossed a structured clone. */
export function readyGrading(grades: Grades): ReadyGrading {
  const ready = known.get(grades) ?? finished(readyGradingSteps(grades));
  known.set(grades, ready);
  return ready;
}
