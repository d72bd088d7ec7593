import { areaAddress } from '../sheets';
import type { PlannedChoice } from '../sheets';

/** Gives cells their lists to pick from; other contents are taken as well, for a name may be typed in part. Queued. */
export function offerChoices(sheet: Excel.Worksheet, choices: readonly PlannedChoice[]): void {
  for (const { area, from, prompt } of choices) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.rule = { list: { inCellDropDown: true, source: typeof from === 'string' ? from : from.join(',') } };
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
  }
}
