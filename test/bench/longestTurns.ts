import { dataSource } from '../../src/actions/findData';
import { gradingPlanSteps } from '../../src/actions/gradingPlanSteps';
import { mappingOf, matchColumns } from '../../src/actions/matchColumns';
import type { Job } from '../../src/actions/types';
import { customerAtRow, writtenContentSteps } from '../../src/excel/writtenContents';
import { explainerSteps, gradeSteps, presets, summarise } from '../../src/grading';
import type { Scheme } from '../../src/grading/types';
import {
  customerRowSteps,
  customerSteps,
  dataHashSteps,
  isoDate,
  manualByCustomer,
  rowKeySteps,
} from '../../src/sheets';
import { benchSource } from './benchSource';
import type { Check } from './check';
import { turnClock, type Turn } from './turnClock';

/** The presets the budget was set with: one composite, a ladder of gates, a matrix. */
const schemes = ['pyramid-abcd', 'hsbc-af', 'value-potential'];
const BUDGET_MILLISECONDS = 50;

/** Of one preset: the longest turn of each stage, in the order of a grading. */
export interface TurnsOfScheme {
  readonly scheme: string;
  readonly rows: number;
  readonly turns: readonly Turn[];
}

/** Every stage of a grading by a scheme that computes over all rows, on this thread, others given their turns as always. */
async function turnsOf(scheme: Scheme, rows: number): Promise<TurnsOfScheme> {
  const source = benchSource(rows);
  const data = dataSource(source);
  const job: Job = { data, scheme, mapping: mappingOf(matchColumns(data, scheme, scheme.language)) };
  const clock = turnClock();
  await clock.run('customerRowSteps', customerRowSteps(source.columns, source.customers.firstRow));
  const customers = await clock.run('customerSteps', customerSteps(source.customers, job.mapping, scheme));
  const grades = await clock.run('gradeSteps', gradeSteps(customers.columns, scheme));
  await clock.run('explainerSteps', explainerSteps(grades));
  const hashed = source.columns.map(({ cells }) => cells);
  const hash = await clock.run('dataHashSteps', dataHashSteps(hashed, rows));
  const preview = {
    tiers: summarise(grades),
    graded: rows,
    ungraded: 0,
    asOf: grades.asOf === undefined ? undefined : isoDate(grades.asOf),
    issues: [],
  };
  const keys = { known: customers.ids, isByRow: false, typed: customers.ids };
  const manual = manualByCustomer([], customers.ids, scheme);
  const memory = { days: { date: 46_022, madeOn: 46_022 }, keys, manual, history: [], texts: [], made: 1, issues: [] };
  const layout = gradingPlanSteps(job, { source, customers, grades, preview, memory }, 46_022, hash);
  const { columns } = await clock.run('gradingPlanSteps', layout);
  await clock.run('rowKeySteps', rowKeySteps(source.columns[0]?.cells ?? [], rows));
  const customerAt = customerAtRow(source, rows);
  for (const column of columns) {
    await clock.run('writtenContentSteps', writtenContentSteps(column, customerAt, true));
  }
  return { scheme: scheme.id, rows, turns: clock.longest() };
}

/** The longest turns of gradings by the three presets, one after the other: the first one runs cold. */
export async function longestTurns(rows: number): Promise<readonly TurnsOfScheme[]> {
  const measured: TurnsOfScheme[] = [];
  for (const scheme of presets) if (schemes.includes(scheme.id)) measured.push(await turnsOf(scheme, rows));
  return measured;
}

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

/** One line per preset: turn and, behind it, single step of each stage. */
export function turnLines(measured: readonly TurnsOfScheme[]): readonly string[] {
  return measured.map(({ scheme, turns }) => {
    const stages = turns.map(({ stage, turn, step }) => `${stage} ${turn.toFixed(0)} (${step.toFixed(0)})`);
    return `${scheme}, longest turn (step) in ms: ${stages.join(', ')}`;
  });
}

/** The longest turn of each preset against the budget. */
export function turnChecks(measured: readonly TurnsOfScheme[]): readonly Check[] {
  return measured.map(({ scheme, rows, turns }) => {
    const [longest] = [...turns].sort((a, b) => b.turn - a.turn);
    if (!longest) throw new RangeError('turnChecks requires measurements');
    return {
      what: `longest turn by ${scheme} at ${rows} rows: ${milliseconds(longest.turn)}, in ${longest.stage} (budget ${milliseconds(BUDGET_MILLISECONDS)})`,
      isWithin: longest.turn <= BUDGET_MILLISECONDS,
      fails: false,
    };
  });
}
