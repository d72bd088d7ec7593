import { reportIds } from '../../src/actions/reports';
import { openAddin } from '../../src/workbench/command/openAddin';
import { benchBook } from './benchBook';
import type { Check } from './check';

/** What writing reports takes, grading included. */
export interface ReportCost {
  /** Customers of whom all reports but the evaluations are made. */
  readonly rows: number;
  readonly seconds: number;
  readonly syncs: number;
  /** Customers of whom an evaluation is made, all on one sheet. */
  readonly evaluations: number;
  readonly evaluationSeconds: number;
  readonly evaluationSyncs: number;
  /** Syncs of a twentieth as many evaluations: what a further one takes. */
  readonly fewEvaluationSyncs: number;
}

const ROWS = 20_000;
const EVALUATIONS = 200;
const FEW_EVALUATIONS = EVALUATIONS / 20;
const SECONDS = 60;

/** Grades made-up customers and writes reports of them, in the built add-in, through office.js. */
export async function reportCost(dist: string): Promise<ReportCost> {
  const all = await written(
    dist,
    ROWS,
    reportIds.filter((id) => id !== 'evaluation'),
  );
  const evaluation = await written(dist, EVALUATIONS, ['evaluation']);
  const few = await written(dist, FEW_EVALUATIONS, ['evaluation']);
  return {
    rows: ROWS,
    ...all,
    evaluations: EVALUATIONS,
    evaluationSeconds: evaluation.seconds,
    evaluationSyncs: evaluation.syncs,
    fewEvaluationSyncs: few.syncs,
  };
}

async function written(
  dist: string,
  rows: number,
  reports: readonly string[],
): Promise<{ readonly seconds: number; readonly syncs: number }> {
  const addin = await openAddin(dist, 'zh-CN', benchBook(rows));
  const before = addin.syncs();
  const started = performance.now();
  const report = await addin.automation.grade({
    scheme: 'value-potential',
    map: {},
    language: 'zh-CN',
    reports,
    evaluation: { of: { kind: 'all' }, layout: 'oneSheet' },
  });
  if (!report.ok) throw new Error(report.message);
  const seconds = (performance.now() - started) / 1000;
  const syncs = addin.syncs() - before;
  await addin.close();
  return { seconds, syncs };
}

export function reportLines(cost: ReportCost): readonly string[] {
  const { rows, seconds, syncs, evaluations, evaluationSeconds, evaluationSyncs } = cost;
  return [
    `reports of ${rows} customers, graded first: ${seconds.toFixed(1)} s, ${syncs} syncs`,
    `evaluations of ${evaluations} customers, graded first: ${evaluationSeconds.toFixed(1)} s, ${evaluationSyncs} syncs`,
  ];
}

/** A minute each; and no sync of its own for an evaluation. */
export function reportChecks(cost: ReportCost): readonly Check[] {
  const { rows, seconds, evaluations, evaluationSeconds, evaluationSyncs, fewEvaluationSyncs } = cost;
  return [
    {
      what: `all reports but evaluations of ${rows} customers ${seconds.toFixed(0)} s (budget ${SECONDS})`,
      isWithin: seconds < SECONDS,
      fails: false,
    },
    {
      what: `${evaluations} evaluations ${evaluationSeconds.toFixed(0)} s (budget ${SECONDS})`,
      isWithin: evaluationSeconds < SECONDS,
      fails: false,
    },
    {
      what: `${evaluationSyncs} syncs for ${evaluations} evaluations, ${fewEvaluationSyncs} for ${FEW_EVALUATIONS} (budget: no more than one for ten)`,
      isWithin: evaluationSyncs - fewEvaluationSyncs <= (evaluations - FEW_EVALUATIONS) / 10,
      fails: true,
    },
  ];
}
