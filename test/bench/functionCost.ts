import { gradedTableSteps } from '../../src/functions/tables/gradedTableSteps';
import { finished, grade, presets } from '../../src/grading';
import type { Book } from '../../src/host';
import { openAddin } from '../../src/workbench/command/openAddin';
import { benchBook, benchTable } from './benchBook';
import type { Check } from './check';

/** One formula that spills, and many that each fill a cell. */
export interface FunctionCost {
  readonly rows: number;
  /** Grading alone, as the engine does it. */
  readonly engineSeconds: number;
  /** Reading the cells as well, as TIER.GRADE does it. */
  readonly functionSeconds: number;
  /** From typing the formula until its spill stands in the cells, through office.js. */
  readonly spillSeconds: number;
  /** A change of one cell until the spill is new. */
  readonly againSeconds: number;
  readonly calls: number;
  /** From typing them all until every cell has its result. */
  readonly callSeconds: number;
  /** Cells that show anything but their result. */
  readonly unanswered: number;
}

const CALLS = 10_000;
const ENGINE_SECONDS = 1;
const SCHEME = 'value-potential';

const secondsOf = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

/** Grades so many customers in a formula of the built add-in. @param dist folder of the built add-in */
export async function functionCost(dist: string, rows: number): Promise<FunctionCost> {
  const inside = await computed(rows);
  const addin = await openAddin(dist, 'zh-CN', benchBook(rows));
  const { book } = addin;
  const sheet = book.activeSheetId();
  const used = book.usedRect(sheet, true);
  if (!used) throw new RangeError('functionCost requires customers');
  const [column, last] = [used.column + used.columns + 1, used.row + used.rows];
  const type = async (row: number, at: number, cells: readonly (readonly (string | number)[])[]) => {
    book.write(sheet, { row, column: at, rows: cells.length, columns: 1 }, cells, 'user');
    await book.functions().idle();
  };
  const spillSeconds = await secondsOf(() => type(0, column, [[`=TIER.GRADE(A1:L${last},"${SCHEME}")`]]));
  requireSpill(book, rows, column);
  const againSeconds = await secondsOf(() => type(last - 1, 2, [[123_456]]));
  requireSpill(book, rows, column);
  // The spill goes first: every one of the calls would move it.
  await type(0, column, [['']]);
  const formulas = Array.from({ length: CALLS }, (_, row) => [`=TIER.BAND(${row % 97},{20,60},{0,50,100})`]);
  const callSeconds = await secondsOf(() => type(0, column + 5, formulas));
  const shown = book.read(sheet, { row: 0, column: column + 5, rows: CALLS, columns: 1 }).values;
  const expected = (row: number) => (row % 97 < 20 ? 0 : row % 97 < 60 ? 50 : 100);
  const unanswered = shown.filter(([cell], row) => cell !== expected(row)).length;
  await addin.close();
  return { rows, ...inside, spillSeconds, againSeconds, calls: CALLS, callSeconds, unanswered };
}

/** Without Excel: what the function itself takes. */
async function computed(rows: number): Promise<Pick<FunctionCost, 'engineSeconds' | 'functionSeconds'>> {
  const { headers, rows: cells } = benchTable(rows);
  const scheme = presets.find(({ id }) => id === SCHEME);
  if (!scheme) throw new RangeError(`computed requires the preset ${SCHEME}`);
  const given = [headers, ...cells].map((row) => row.map((cell) => cell ?? undefined));
  const request = {
    cells: { rows: given, firstRow: 0 },
    schemes: presets,
    scheme,
    asOf: undefined,
    language: scheme.language,
  };
  const { customers } = finished(gradedTableSteps(request));
  return {
    functionSeconds: await secondsOf(() => finished(gradedTableSteps(request))),
    engineSeconds: await secondsOf(() => grade(customers.columns, scheme)),
  };
}

function requireSpill(book: Book, rows: number, column: number): void {
  const last = book.read(book.activeSheetId(), { row: rows, column, rows: 1, columns: 2 }).values[0] ?? [];
  if (last.includes('') || last.includes('#BUSY!')) throw new RangeError('functionCost requires a spill');
}

/** What was measured, in words. */
export function functionLines(cost: FunctionCost): readonly string[] {
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  return [
    `TIER.GRADE over ${cost.rows} rows: engine ${seconds(cost.engineSeconds)}, with reading ${seconds(cost.functionSeconds)}, spilled ${seconds(cost.spillSeconds)}, after an edit ${seconds(cost.againSeconds)}`,
    `${cost.calls} calls of TIER.BAND: ${seconds(cost.callSeconds)}, ${cost.unanswered} without their result`,
  ];
}

export function functionChecks({ rows, engineSeconds, calls, unanswered }: FunctionCost): readonly Check[] {
  return [
    {
      what: `TIER.GRADE over ${rows} rows: ${engineSeconds.toFixed(2)} s in the engine (budget ${ENGINE_SECONDS})`,
      isWithin: engineSeconds < ENGINE_SECONDS,
      fails: false,
    },
    {
      what: `${unanswered} of ${calls} calls in one batch without their result (budget 0)`,
      isWithin: unanswered === 0,
      fails: true,
    },
  ];
}
