import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { openAddin } from '../../../src/workbench/command/openAddin';

/** Opens a file, grades it, takes the grading back and saves, by the built add-in. @param dist its folder */
export async function gradeAndTakeBack(dist: string, input: string, output: string): Promise<void> {
  const addin = await openAddin(dist, 'zh-CN', openXlsx(readFileSync(input)));
  const report = await addin.automation.grade({ map: {}, language: 'zh-CN' });
  if (!report.ok) throw new Error(report.message);
  await addin.automation.takeBack('zh-CN');
  writeFileSync(output, saveXlsx(await addin.data()));
  await addin.close();
}
