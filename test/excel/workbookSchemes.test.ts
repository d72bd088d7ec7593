/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { keepScheme, keptSchemes, runExcel, schemeById, workbookSchemes } from '../../src/excel';
import { presetById, presets } from '../../src/grading';
import type { Scheme } from '../../src/grading/types';

const [base] = presets;
if (!base) throw new RangeError('the test requires a preset');
const own: Scheme = { ...base, id: 'own', names: { 'zh-CN': '自定义 <A&B>', en: 'Own "one"' } };

describe('schemes of the workbook', () => {
  it('come back as they were kept, whatever their names hold', async () => {
    await runExcel((context) => keepScheme(context, own));
    expect(await runExcel(workbookSchemes)).toEqual([own]);
    expect(host.book.customXmlParts().size).toBe(1);
  });

  it('replace the one of the same id', async () => {
    await runExcel((context) => keepScheme(context, own));
    await runExcel((context) => keepScheme(context, { ...own, version: '2' }));
    expect((await runExcel(workbookSchemes)).map(({ version }) => version)).toEqual(['2']);
  });

  it('do not hold presets as they ship, but a changed one comes before it', async () => {
    await runExcel((context) => keepScheme(context, base));
    expect(host.book.customXmlParts().size).toBe(0);
    await runExcel((context) => keepScheme(context, { ...base, version: '9' }));
    expect((await runExcel((context) => schemeById(context, base.id)))?.version).toBe('9');
    expect(presetById(base.id)?.version).not.toBe('9');
  });

  it('leave out a part that someone else wrote', async () => {
    host.book.customXmlParts().set('{x}', '<scheme xmlns="urn:tierwise:scheme">{"id":</scheme>');
    expect(await runExcel(workbookSchemes)).toEqual([]);
  });

  it('are told apart from those that cannot be used, until a sound one of the same id is kept', async () => {
    const broken = JSON.stringify({ ...own, version: 2 });
    host.book
      .customXmlParts()
      .set('{x}', `<scheme xmlns="urn:tierwise:scheme">${broken.replaceAll(/[&<>]/g, '')}</scheme>`);
    expect(await runExcel(keptSchemes)).toMatchObject({
      schemes: [],
      refused: [{ id: 'own', problems: [{ path: 'version', code: 'wrongType' }] }],
    });
    await runExcel((context) => keepScheme(context, own));
    expect(await runExcel(keptSchemes)).toEqual({ schemes: [own], refused: [] });
  });
});
