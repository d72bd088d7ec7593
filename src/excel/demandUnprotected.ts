import { Refusal } from '../sheets';

/**
 * Stops before anything is written to a sheet that does not let itself be written to.
 *
 * @throws Refusal `protectedSheet`
 */
export async function demandUnprotected(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.load('name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected) throw new Refusal('protectedSheet', { sheet: sheet.name });
}
