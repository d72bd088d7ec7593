/** Runs on the active sheet, through office.js. */
export function onSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** The code, place and message of the refusal a batch ends with. */
export async function refusalOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<{ code: string; at: string | undefined; message: string }> {
  let caught: unknown;
  await onSheet(async (sheet, context) => {
    work(sheet, context);
    await context.sync();
  }).catch((error: unknown) => {
    caught = error;
  });
  if (!(caught instanceof OfficeExtension.Error)) throw new Error(`no refusal but ${String(caught)}`);
  return { code: caught.code, at: caught.debugInfo.errorLocation, message: caught.message };
}

/** Loads one property of a range. */
export function read<Name extends 'values' | 'text' | 'formulas' | 'valueTypes' | 'numberFormat' | 'address'>(
  address: string,
  name: Name,
): Promise<Excel.Range[Name]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(name);
    await context.sync();
    return range[name];
  });
}
