import { Refusal } from '../sheets';
import { demandUnprotected } from './demandUnprotected';

/**
 * Types a formula into the active cell, which has to be blank.
 *
 * @returns the cell's address, with its sheet
 * @throws Refusal `cellNotBlank`, `protectedSheet`
 */
export async function insertFormula(context: Excel.RequestContext, formula: string): Promise<string> {
  const cell = context.workbook.getActiveCell().load('address,formulas');
  await demandUnprotected(context, cell.worksheet);
  const { address } = cell;
  if (cell.formulas[0]?.[0] !== '') throw new Refusal('cellNotBlank', { cell: address });
  cell.formulas = [[formula]];
  await context.sync();
  return address;
}
