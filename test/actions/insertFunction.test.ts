/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { insertFunction, type FunctionRequest } from '../../src/actions/insertFunction';
import { customers, gradeNow, put } from './customersOnSheet';

const grade: FunctionRequest = { id: 'GRADE', parameters: ['table', 'scheme', 'asOf'], example: '=TIER.GRADE({1})' };

/** Selects a cell of the active sheet. */
const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });

const formulaIn = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('formulas');
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });

jest.setTimeout(60_000);

test('a function of a table is typed over the customers of the sheet, without the columns a grading wrote', async () => {
  await put(customers);
  await gradeNow();
  await select('Q2');
  const formula = "=TIER.GRADE('Sheet1'!A1:E7)";
  expect(await insertFunction(grade)).toEqual({ formula, address: 'Sheet1!Q2' });
  expect(await formulaIn('Q2')).toBe(formula);
});

test('a function that asks for a customer is given the first, one of amounts their column', async () => {
  await put(customers);
  await select('H2');
  const explain = await insertFunction({ ...grade, id: 'EXPLAIN', parameters: ['table', 'id', 'scheme'] });
  expect(explain.formula).toBe("=TIER.EXPLAIN('Sheet1'!A1:E7,'Sheet1'!A2)");
  await select('H20');
  const gini = await insertFunction({ id: 'GINI', parameters: ['values'], example: '=TIER.GINI({1,2})' });
  expect(gini.formula).toBe("=TIER.GINI('Sheet1'!C2:C7)");
});

test('where there are no customers, or they are no argument of it, its example is typed', async () => {
  await select('B2');
  expect((await insertFunction(grade)).formula).toBe('=TIER.GRADE({1})');
  await put(customers);
  await select('H2');
  const ahp = await insertFunction({ id: 'AHP', parameters: ['matrix'], example: '=TIER.AHP({1,3;0.333333333,1})' });
  expect(ahp.formula).toBe('=TIER.AHP({1,3;0.333333333,1})');
});

test('on a sheet without customers a function is typed over those of the sheet graded last, else of the first that has some', async () => {
  const addSheet = (values: string[][]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.activate();
      if (values.length > 0) sheet.getRange('A1:B2').values = values;
      await context.sync();
    });
  const formulaOf = async (cell: string) => {
    await select(cell);
    return (await insertFunction(grade)).formula;
  };
  await addSheet([
    ['客户编号', '销售额'],
    ['X1', '5'],
  ]);
  // What another function summed up there is nobody's customers.
  await addSheet([
    ['客户等级', '金额'],
    ['A', '5'],
  ]);
  expect(await formulaOf('D2')).toBe("=TIER.GRADE('Sheet2'!A1:B2)");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').activate();
    await context.sync();
  });
  await put(customers);
  await gradeNow();
  await addSheet([]);
  expect(await formulaOf('D2')).toBe("=TIER.GRADE('Sheet1'!A1:E7)");
});

test('a cell that holds something is left as it is', async () => {
  await put(customers);
  await select('B3');
  await expect(insertFunction(grade)).rejects.toMatchObject({ code: 'cellNotBlank', params: { cell: 'Sheet1!B3' } });
  expect(await formulaIn('B3')).toBe('乙');
});
