/** Shows a cell: activates its sheet and selects it. */
export async function selectCell(context: Excel.RequestContext, sheetNamed: string, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetNamed);
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}
