import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { workbook } from './parts';

it('hucre, a second reader, finds the cells we saved', async () => {
  const book = openXlsx(workbook('openpyxl'));
  const { sheets } = await readXlsx(saveXlsx({ ...book, origin: undefined }));
  const theirs = sheets.map((sheet) => sheet.rows.flat().filter((cell) => typeof cell === 'string' && cell !== ''));
  const ours = book.sheets.map(({ rows }) =>
    rows.flat().flatMap((cell) => (typeof cell?.value === 'string' && cell.value !== '' ? [cell.value] : [])),
  );
  expect(theirs).toEqual(ours);
});

it('a file written by hucre opens, and is saved as it was', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '客户',
        rows: [
          ['名称', '金额'],
          ['江南贸易', 12.5],
          ['R&D', true],
        ],
      },
    ],
  });
  const book = openXlsx(bytes);
  expect(book.sheets[0]?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
    ['名称', '金额'],
    ['江南贸易', 12.5],
    ['R&D', true],
  ]);
  expect(openXlsx(saveXlsx(book)).sheets).toEqual(book.sheets);
});
