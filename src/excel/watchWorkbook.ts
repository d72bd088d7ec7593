import { runExcel } from './runExcel';

/**
 * Tells when cells change, the selection goes to another sheet, or sheets come and go.
 *
 * @param onChange called after each; what changed is read anew by whoever needs it
 * @returns stops telling
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  const tell = async () => onChange();
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    // A handler is removed in the context it was added in.
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
  };
}
