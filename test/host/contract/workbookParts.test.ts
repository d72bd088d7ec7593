/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

describe('names', () => {
  it('stand for ranges, constants and formulas, in the workbook or a sheet', async () => {
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('Total', sheet.getRange('A1:A3'), 'what it is');
      names.add('Rate', '=0.19');
      sheet.names.add('Local', '=Sheet1!$B$2');
      const total = names.getItem('total');
      const rate = names.getItem('Rate');
      const range = total.getRange();
      const none = rate.getRangeOrNullObject();
      const local = sheet.names.getItem('Local').getRange();
      const hidden = names.getItemOrNullObject('Local');
      total.load('name,type,value,formula,visible,comment,scope');
      rate.load('type,value');
      range.load('address');
      local.load('address');
      await context.sync();
      expect(total.toJSON()).toMatchObject({
        name: 'Total',
        type: 'Range',
        value: 'Sheet1!A1:A3',
        formula: '=Sheet1!$A$1:$A$3',
        visible: true,
        comment: 'what it is',
        scope: 'Workbook',
      });
      expect([rate.type, rate.value, none.isNullObject]).toEqual(['Double', 0.19, true]);
      expect([range.address, local.address, hidden.isNullObject]).toEqual(['Sheet1!A1:A3', 'Sheet1!B2', true]);
    });
  });

  it('can be hidden and deleted', async () => {
    await onSheet(async (sheet, context) => {
      const item = context.workbook.names.add('Marker', sheet.getRange('C1'));
      item.visible = false;
      item.load('visible');
      await context.sync();
      expect(item.visible).toBe(false);
      item.delete();
      const gone = context.workbook.names.getItemOrNullObject('Marker');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('are unique and look like names', async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.names.add('Once', sheet.getRange('A1'));
      await context.sync();
    });
    expect(await refusalOf((sheet, context) => context.workbook.names.add('ONCE', sheet.getRange('A1')))).toMatchObject(
      {
        code: 'ItemAlreadyExists',
      },
    );
    expect(await refusalOf((sheet, context) => context.workbook.names.add('A1', sheet.getRange('A1')))).toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('settings', () => {
  it('keep values of any shape', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('scheme', { id: 'pyramid', cuts: [0.2, 0.5] });
      settings.add('when', new Date(0));
      const item = settings.getItem('scheme');
      item.load('key,value');
      const when = settings.getItem('when');
      when.load('value');
      const none = settings.getItemOrNullObject('none');
      const count = settings.getCount();
      await context.sync();
      expect([item.value, count.value, none.isNullObject]).toEqual([{ id: 'pyramid', cuts: [0.2, 0.5] }, 2, true]);
      expect(new Date(when.value).getTime()).toBe(0);
      item.delete();
      settings.load('items/key');
      await context.sync();
      expect(settings.items.map(({ key }) => key)).toEqual(['when']);
    });
  });

  it('are those of the document', async () => {
    const { settings } = Office.context.document;
    settings.set('shared', { n: 1 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(host.book.settings().get('shared')).toEqual({ n: 1 });
    await Excel.run(async (context) => {
      const item = context.workbook.settings.getItem('shared');
      item.load('value');
      await context.sync();
      expect(item.value).toEqual({ n: 1 });
    });
  });
});

describe('custom XML parts', () => {
  const xml = (name: string): string => `<?xml version="1.0"?><s:scheme xmlns:s="urn:tierwise" name="${name}"/>`;

  it('are found by id and by namespace, and changed', async () => {
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(xml('one'));
      part.load('id,namespaceUri');
      await context.sync();
      expect(part.namespaceUri).toBe('urn:tierwise');
      const scoped = customXmlParts.getByNamespace('urn:tierwise');
      const only = scoped.getOnlyItem();
      const text = only.getXml();
      const other = customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject();
      const byId = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      expect([text.value, other.isNullObject, byId.isNullObject]).toEqual([xml('one'), true, false]);
      byId.setXml(xml('two'));
      const changed = part.getXml();
      await context.sync();
      expect(changed.value).toBe(xml('two'));
      part.delete();
      const count = scoped.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('must be XML', async () => {
    expect(await refusalOf((_, context) => context.workbook.customXmlParts.add('not xml'))).toMatchObject({
      code: 'InvalidArgument',
    });
  });
});
