import { headMark, inputMark, readMark } from '../../../../src/sheets';

const fields = { 'remark.value.sales': 4, date: 28 };

describe('inputMark', () => {
  it('says the columns and whom they are about, also an id that looks like a formula or a mark', () => {
    for (const id of ['K1', '=1+1', 'a|b!c', '']) {
      const mark = String(inputMark({ row: 3, rows: 1, fields, subject: () => id }, 0));
      expect(readMark(mark)).toMatchObject({
        subject: id,
        fields: Object.entries(fields),
        holdFormulas: false,
        isHead: false,
      });
    }
  });

  it('is a formula where the subject stands in a cell', () => {
    const inputs = { row: 0, rows: 1, fields, subject: () => '$B$4', isAboutCell: true, holdFormulas: true };
    expect(inputMark(inputs, 0)).toBe('="E=remark.value.sales AC=date!"&$B$4');
  });

  it('says once, above, what the columns of many rows are', () => {
    const inputs = { row: 8, rows: 2, fields, subject: (row: number) => `K${row}`, isHeaded: true };
    expect(readMark(String(headMark(inputs)))).toMatchObject({ fields: Object.entries(fields), isHead: true });
    expect(readMark(String(inputMark(inputs, 1)))).toMatchObject({ subject: 'K1', fields: [], isHead: false });
  });

  it('is read from marks alone', () => {
    expect(readMark('details 1flz4q6')).toBeUndefined();
    expect(readMark('')).toBeUndefined();
  });
});
