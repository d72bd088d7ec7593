/** Deletes sheets that we made. */
export async function removeSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  for (const sheet of sheets) sheet.delete();
  await context.sync();
}
