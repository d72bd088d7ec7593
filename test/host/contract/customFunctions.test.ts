/** @jest-environment <rootDir>/src/host/testing/environment.cjs */

const functionsJson = {
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value', type: 'number', dimensionality: 'scalar' }] },
  ],
};

it('what a test associates is called by formulas', async () => {
  CustomFunctions.associate('DOUBLE', (value: number) => value * 2);
  host.learn('TEST', functionsJson);
  await host.type('A1', [[21]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B1').formulas = [['=TEST.DOUBLE(A1)']];
    await context.sync();
  });
  await host.idle();
  expect(host.values('B1')).toEqual([[42]]);
});

it('the next test’s workbook knows nothing of it', async () => {
  await host.type('A1', [['=TEST.DOUBLE(1)']]);
  await host.idle();
  expect(host.values('A1')).toEqual([['#NAME?']]);
});
