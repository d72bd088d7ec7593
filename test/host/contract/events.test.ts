/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet } from './onSheet';

/** Until everything due was delivered: the client runs handlers from promises. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Listens in a context of its own, as an add-in does. */
async function listen<Args>(
  event: (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.EventHandlers<Args>,
): Promise<Args[]> {
  const heard: Args[] = [];
  await onSheet(async (sheet, context) => {
    event(sheet, context).add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe('onChanged', () => {
  it('tells where, how and by whom', async () => {
    const heard = await listen((sheet) => sheet.onChanged);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await delivered();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      type: 'WorksheetChanged',
      address: 'A1:B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
    });
  });

  it('tells before and after where the person edits one cell', async () => {
    await host.type('B2', [['old']]);
    const heard = await listen((sheet) => sheet.onChanged);
    await host.type('B2', [[5]]);
    await delivered();
    expect(heard).toEqual([
      expect.objectContaining({
        address: 'B2',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: 'old', valueTypeBefore: 'String', valueAfter: 5, valueTypeAfter: 'Double' },
      }),
    ]);
  });

  it('gives the range it speaks of', async () => {
    const heard = await listen((sheet) => sheet.onChanged);
    await host.type('C3', [['x']]);
    await delivered();
    await Excel.run(async (context) => {
      const range = heard[0]?.getRange(context);
      range?.load('values');
      await context.sync();
      expect(range?.values).toEqual([['x']]);
    });
  });

  it('of all sheets says which', async () => {
    const heard = await listen((_, context) => context.workbook.worksheets.onChanged);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Other');
      sheet.getRange('A1').values = [[1]];
      sheet.load('id');
      await context.sync();
      await delivered();
      expect(heard.map(({ worksheetId }) => worksheetId)).toEqual([sheet.id]);
    });
  });

  it('names inserted rows', async () => {
    const heard = await listen((sheet) => sheet.onChanged);
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:3').insert('Down');
      await context.sync();
    });
    await delivered();
    expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual([['RowInserted', '2:3']]);
  });

  it('is silent after removal and while events are off', async () => {
    const heard: unknown[] = [];
    await onSheet(async (sheet, context) => {
      const result = sheet.onChanged.add((args) => {
        heard.push(args);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      await delivered();
      expect(heard).toHaveLength(0);
      result.remove();
      await result.context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      await delivered();
      expect(heard).toHaveLength(0);
    });
  });
});

it('selection, sheets coming, going and being shown are told', async () => {
  const selected = await listen((sheet) => sheet.onSelectionChanged);
  const added = await listen((_, context) => context.workbook.worksheets.onAdded);
  const deleted = await listen((_, context) => context.workbook.worksheets.onDeleted);
  const activated = await listen((_, context) => context.workbook.worksheets.onActivated);
  host.select('B2:B4');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('New');
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await delivered();
  expect(selected.map(({ address }) => address)).toEqual(['B2:B4']);
  expect(added).toEqual([expect.objectContaining({ type: 'WorksheetAdded', source: 'Local' })]);
  expect(deleted).toHaveLength(1);
  expect(activated[0]?.worksheetId).toBe(added[0]?.worksheetId);
});

it('the selection reaches the document, too', async () => {
  let count = 0;
  const added = await new Promise<Office.AsyncResult<void>>((resolve) =>
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => void count++, resolve),
  );
  expect(added.status).toBe('succeeded');
  host.select('C1');
  await delivered();
  expect(count).toBe(1);
});

it('a table tells of changes to its cells', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [['Name'], ['Ann']];
    sheet.tables.add('A1:A2', true).name = 'People';
    await context.sync();
  });
  const heard = await listen((sheet) => sheet.tables.getItem('People').onChanged);
  await host.type('A2', [['Bob']]);
  await host.type('D9', [['elsewhere']]);
  await delivered();
  expect(heard.map(({ address, type }) => [address, type])).toEqual([['A2', 'TableChanged']]);
});
