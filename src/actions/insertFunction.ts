import { insertFormula, runExcel, standingGradings } from '../excel';
import { presets } from '../grading';
import type { Scheme } from '../grading/types';
import { areaAddress, areaOf, cellAddress, identityAliases, matchedColumns, quotedSheet, Refusal } from '../sheets';
import { findData } from './findData';
import type { DataSource, DataTarget } from './types';

/** A custom function as it is typed for a person. */
export interface FunctionRequest {
  /** Its name after `TIER.`. */
  readonly id: string;
  /** Names of its parameters, in their order. */
  readonly parameters: readonly string[];
  /** A formula that works anywhere, for where there are no customers or they are no argument of it. */
  readonly example: string;
}

/**
 * Types a function into the active cell: over the customers at hand where it takes them, else its example.
 *
 * @param data the customers the pane is at; those of the active sheet unless given
 * @returns the formula and the cell's address, with its sheet
 * @throws Refusal `cellNotBlank`, `protectedSheet`
 */
export async function insertFunction(
  request: FunctionRequest,
  data?: DataSource,
): Promise<{ readonly formula: string; readonly address: string }> {
  const customers = data ?? (await customersAtHand());
  const references = customers && referencesTo(customers);
  const [first = '', second = ''] = request.parameters;
  const over = references?.[first];
  const beside = references?.[second];
  const formula =
    over === undefined ? request.example : `=TIER.${request.id}(${[over, ...(beside ? [beside] : [])].join(',')})`;
  return { formula, address: await runExcel((context) => insertFormula(context, formula)) };
}

/** What parameters of these names refer to: the whole table, the first customer's number, the column of amounts. */
function referencesTo({ sheet, address, columns }: DataSource): Readonly<Record<string, string | undefined>> {
  const area = areaOf(address);
  const at = quotedSheet(sheet);
  const amounts = presets.flatMap(amountIndicators);
  const [amount] = matchedColumns(ownHeaders(columns), amounts).flatMap(({ column }) => column ?? []);
  const id = idColumn(columns);
  const own = columns.findIndex(({ isOurs }) => isOurs);
  const width = own === -1 ? area.columns : own;
  return {
    table: at + areaAddress({ ...area, columns: width }),
    id: id === undefined ? undefined : at + cellAddress(area.row + 1, area.column + id),
    values:
      amount === undefined
        ? undefined
        : at + areaAddress({ row: area.row + 1, column: area.column + amount, rows: area.rows - 1, columns: 1 }),
  };
}

/** The indicator of a scheme's amount, and the one it is taken from as it is. */
function amountIndicators({ amount, indicators }: Scheme): Scheme['indicators'] {
  const own = indicators.filter(({ id }) => id === amount);
  return [...own, ...indicators.filter(({ id }) => own.some(({ derive }) => derive === id))];
}

/** The headers that are no grading's, each in its place. */
const ownHeaders = (columns: DataSource['columns']) =>
  columns.map(({ header, isOurs }) => (isOurs ? undefined : header));

function idColumn(columns: DataSource['columns']): number | undefined {
  const ids = [{ id: 'id', aliases: identityAliases.id }];
  return matchedColumns(ownHeaders(columns), ids).flatMap(({ column }) => column ?? [])[0];
}

/**
 * The customers of the active sheet; where it has none with numbers, as on a new sheet that formulas are put on, those of
 * the sheet graded last, else of the first sheet that has. None at all: the example is as good.
 */
async function customersAtHand(): Promise<DataSource | undefined> {
  const here = await customersOn({ kind: 'sheet' });
  if (here && idColumn(here.columns) !== undefined) return here;
  for (const sheet of await otherSheets()) {
    const there = await customersOn({ kind: 'sheetNamed', sheet });
    if (there && idColumn(there.columns) !== undefined) return there;
  }
  return here;
}

/** Names of the sheets, those graded last first. */
function otherSheets(): Promise<ReadonlySet<string>> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const graded = await standingGradings(context);
    await context.sync();
    const gradedSheets = graded.flatMap(({ columns }) => columns.map(({ place }) => place.sheet));
    return new Set([...gradedSheets.reverse(), ...sheets.items.map(({ name }) => name)]);
  });
}

async function customersOn(target: DataTarget): Promise<DataSource | undefined> {
  try {
    return await findData(target);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
