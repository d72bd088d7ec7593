import type { BookData, CellData, SheetData } from '../../../src/host/bookData';
import { openXlsx, partsLost, saveXlsx } from '../../../src/host/xlsx';
import { differingParts, partOf, partsOf, workbook, workbooks } from './parts';

const book = openXlsx(workbook('handmade'));

/** The book with one sheet changed. */
function withSheet(data: BookData, index: number, change: (sheet: SheetData) => Partial<SheetData>): BookData {
  return { ...data, sheets: data.sheets.map((sheet, at) => (at === index ? { ...sheet, ...change(sheet) } : sheet)) };
}

/** The book with cells written, by row and column. */
function withCells(
  data: BookData,
  index: number,
  cells: readonly (readonly [number, number, CellData | undefined])[],
): BookData {
  return withSheet(data, index, ({ rows }) => {
    const changed = rows.map((row) => row?.slice());
    for (const [row, column, cell] of cells) (changed[row] ??= [])[column] = cell;
    return { rows: changed };
  });
}

/** What a book says, whatever its styles are numbered and wherever it came from. */
function said(data: BookData): unknown {
  // A font without a name has that of the workbook.
  const font = { fontName: data.styles[0]?.fontName, fontSize: data.styles[0]?.fontSize };
  return {
    ...data,
    origin: undefined,
    styles: undefined,
    sheets: data.sheets.map(({ part: _, defaultColumnWidth: _width, defaultRowHeight: _height, ...sheet }) => ({
      ...sheet,
      rows: Array.from(sheet.rows, (row) =>
        Array.from(row ?? [], (cell) => cell && { ...cell, style: { ...font, ...data.styles[cell.style ?? 0] } }),
      ),
    })),
  };
}

describe('a book that was not changed', () => {
  it.each(Object.keys(workbooks) as (keyof typeof workbooks)[])('%s keeps every part byte for byte', (name) => {
    const bytes = workbook(name);
    // The chain of calculation goes, and with it its two mentions.
    const chain = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'];
    expect(differingParts(bytes, saveXlsx(openXlsx(bytes)))).toEqual(name === 'handmade' ? chain : []);
  });

  it('is recognised when its styles were numbered anew', () => {
    // A live workbook makes a list of its own: in another order, properties at their defaults left out or said.
    const styles = [...book.styles].reverse().map(({ fontName: _, ...style }, index) => ({
      ...style,
      ...(style.fontSize === 11 ? { fontSize: undefined, bold: style.bold ?? false } : {}),
      ...(book.styles[book.styles.length - 1 - index]?.fontName === 'SimSun' && { fontName: 'SimSun' }),
    }));
    const last = styles.length - 1;
    const renumbered: BookData = {
      ...book,
      styles: [{}, ...styles],
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => row?.map((one) => one && { ...one, style: last - (one.style ?? 0) + 1 })),
      })),
    };
    expect(differingParts(workbook('handmade'), saveXlsx(renumbered))).not.toContain('xl/worksheets/sheet1.xml');
  });
});

describe('a column of grades written beside', () => {
  const green = book.styles.length;
  const graded = {
    ...withCells(book, 0, [
      [2, 7, { value: '等级', style: 2 }],
      [3, 7, { value: 'A', style: green }],
      [4, 7, { value: '=1+1', style: green, literal: true }],
      [6, 7, { value: '江南贸易' }],
      [11, 7, { formula: '=COUNTIF(H4:H7,"A")', value: 1 }],
    ]),
    styles: [...book.styles, { fontName: 'Calibri', fontSize: 11, fill: '#00B050', color: '#FFFFFF', bold: true }],
  };
  const saved = saveXlsx(graded);
  const sheet = partOf(saved, 'xl/worksheets/sheet1.xml');

  it('reads back the same', () => {
    expect(said(openXlsx(saved))).toEqual(said(graded));
  });

  it('changes the sheet, its strings and styles, and nothing else', () => {
    expect(differingParts(workbook('handmade'), saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('leaves every other cell of the rows as it was', () => {
    const before = partOf(workbook('handmade'), 'xl/worksheets/sheet1.xml');
    const cells = (xml: string) =>
      [...xml.matchAll(/<c r="(?!H)[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell]) => cell);
    expect(cells(sheet)).toEqual(cells(before));
    expect(sheet.slice(sheet.indexOf('</sheetData>'))).toBe(before.slice(before.indexOf('</sheetData>')));
  });

  it('adds styles behind those of the file, and names no rich text for plain text', () => {
    expect(partOf(saved, 'xl/styles.xml')).toContain('<cellXfs count="15">');
    expect(partOf(saved, 'xl/sharedStrings.xml')).toMatch(/<si><t>江南贸易<\/t><\/si>.*<\/sst>$/);
  });

  it('asks Excel to calculate on opening, and repeats no stale hints', () => {
    expect(partOf(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(sheet).toContain('<dimension ref="A1:H12"/>');
    expect(/<row r="3"[^>]*>/.exec(sheet)?.[0]).not.toContain('spans');
  });
});

describe('single changes', () => {
  const change = (index: number, patch: (sheet: SheetData) => Partial<SheetData>) => {
    const data = withSheet(book, index, patch);
    const saved = saveXlsx(data);
    expect(said(openXlsx(saved))).toEqual(said(data));
    return partOf(saved, data.sheets[index]?.part ?? '');
  };

  it('of a fill keeps what the contract does not name: a diagonal border, a rotation', () => {
    const styles = [...book.styles, { ...book.styles[9], fill: '#FFFF00' }, { ...book.styles[12], bold: true }];
    const data = {
      ...withCells(book, 0, [
        [9, 2, { value: 5, style: 13 }],
        [9, 3, { value: 6, style: 14 }],
      ]),
      styles,
    };
    const xml = partOf(saveXlsx(data), 'xl/styles.xml');
    expect(xml.slice(xml.indexOf('<cellXfs'))).toMatch(/<xf [^>]*fontId="3"[^>]*fillId="5"[^>]*borderId="2"/);
    expect(xml).toMatch(/<xf [^>]*applyFont="1"[^>]*><alignment textRotation="45"\/><\/xf>/);
  });

  it('of the first cell of a shared formula writes the others out', () => {
    const data = withCells(book, 0, [[3, 5, { value: 1 }]]);
    const saved = saveXlsx(data);
    expect(said(openXlsx(saved))).toEqual(said(data));
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('<c r="F5"><f>C5*2+$C$4</f><v>1134</v></c>');
  });

  it('of a result keeps the formula as the file writes it', () => {
    const data = withCells(book, 0, [
      [8, 1, { formula: '=SORT(A5:A7,1,-1)', value: 5, spill: { rows: 3, columns: 1 } }],
    ]);
    expect(partOf(saveXlsx(data), 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="B9" cm="1"><f t="array" ref="B9:B11">_xlfn._xlws.SORT(A5:A7,1,-1)</f><v>5</v></c>',
    );
  });

  it('of a spilled formula refers to the metadata of the file', () => {
    const cells: CellData = { formula: '=UNIQUE(A4:A7)', value: '007', spill: { rows: 4, columns: 1 } };
    expect(partOf(saveXlsx(withCells(book, 0, [[3, 8, cells]])), 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="I4" t="str" cm="1"><f t="array" ref="I4:I7">_xlfn.UNIQUE(A4:A7)</f><v>007</v></c>',
    );
  });

  it('of one width leaves the other columns', () => {
    expect(change(0, (sheet) => ({ columnWidths: { ...sheet.columnWidths, 2: 150, 7: 80 } }))).toContain(
      '<cols><col min="1" max="1" width="9.140625" style="10"/><col min="2" max="2" width="24.7109375" customWidth="1"/><col min="3" max="3" width="21.42578125" customWidth="1"/><col min="4" max="4" width="14.28515625" customWidth="1"/><col min="7" max="7" width="0" hidden="1" customWidth="1"/><col min="8" max="8" width="11.42578125" customWidth="1"/></cols>',
    );
  });

  it('of heights and hidden rows', () => {
    const xml = change(0, () => ({ rowHeights: { 0: 40, 3: 20, 20: 18 }, hiddenRows: [4, 21] }));
    expect(xml).toContain('<row r="1" ht="40" customHeight="1" x14ac:dyDescent="0.25">');
    expect(xml).toContain('<row r="22" hidden="1"/>');
  });

  it('of frozen panes, gridlines and the colour of the tab', () => {
    const xml = change(0, () => ({ freeze: { rows: 4, columns: 0 }, showGridlines: true, tabColor: '#FF0000' }));
    expect(xml).toContain(
      '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(xml).toContain(
      'zoomScale="90" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    );
  });

  it('of panes taken away, merges, filter and protection', () => {
    const xml = change(0, () => ({
      freeze: undefined,
      merges: [],
      autoFilter: { row: 2, column: 0, rows: 5, columns: 6 },
      protection: undefined,
    }));
    expect(xml).not.toContain('<pane');
    expect(xml).toContain('<autoFilter ref="A3:F7"/><phoneticPr');
  });

  it('of a protection whose options change keeps the hash', () => {
    const xml = change(0, ({ protection }) => ({
      protection: { ...protection, options: { ...protection?.options, allowSort: true, selectionMode: 'Unlocked' } },
    }));
    expect(xml).toContain('hashValue="q1w2e3=="');
    expect(xml).toContain('sort="0" selectLockedCells="1"/>');
  });

  it('of a conditional format leaves the other rules, and those in the extension list', () => {
    const tier = { fill: '#00B050', color: '#FFFFFF', bold: true, stopIfTrue: false };
    const xml = change(0, ({ conditionalFormats }) => ({
      conditionalFormats: [
        ...conditionalFormats.slice(1),
        {
          ranges: [{ row: 3, column: 7, rows: 4, columns: 1 }],
          rule: { type: 'cellValue', operator: 'EqualTo', formula1: '="A"' },
          priority: 5,
          ...tier,
        },
        {
          ranges: [{ row: 3, column: 7, rows: 4, columns: 1 }],
          rule: { type: 'containsText', operator: 'BeginsWith', text: 'B' },
          priority: 6,
          ...tier,
        },
      ],
    }));
    expect(xml).toContain('<cfRule type="colorScale" priority="4"><colorScale>');
    expect(xml).toContain(
      '<cfRule type="cellIs" dxfId="3" priority="5" operator="equal"><formula>&quot;A&quot;</formula></cfRule>',
    );
    expect(xml).toContain('<formula>LEFT(H4,LEN(&quot;B&quot;))=&quot;B&quot;</formula>');
    expect(xml).toContain('iconSet="3Stars"');
    expect(xml).not.toContain('<formula>0</formula>');
  });

  it('of conditional formats counted from zero counts them from one, as readers ask for', () => {
    const data = withSheet(book, 0, ({ conditionalFormats }) => ({
      conditionalFormats: conditionalFormats.map((format, priority) => ({ ...format, priority })),
    }));
    const xml = partOf(saveXlsx(data), data.sheets[0]?.part ?? '');
    expect(xml).not.toContain('priority="0"');
    expect(xml).toContain('priority="1"');
  });

  it('of a table that grows by a column keeps its totals, criteria and calculated columns', () => {
    const saved = saveXlsx(
      withSheet(
        withCells(book, 1, [
          [0, 3, { value: '等级' }],
          [1, 3, { value: 'A' }],
        ]),
        1,
        ({ tables }) => ({
          tables: tables.map((table) => ({
            ...table,
            name: '订单表',
            rect: { ...table.rect, columns: 4 },
            columns: [...table.columns, '等级'],
          })),
        }),
      ),
    );
    const xml = partOf(saved, 'xl/tables/table1.xml');
    expect(xml).toContain('id="7" name="订单表" displayName="订单表" ref="A1:D5" totalsRowCount="1"');
    expect(xml).toContain('<autoFilter ref="A1:D4"><filterColumn colId="1">');
    expect(xml).toContain('<tableColumn id="6" name="等级"/></tableColumns>');
    expect(xml).toContain('<calculatedColumnFormula>');
    expect(openXlsx(saved).sheets[1]?.tables).toMatchObject([
      { name: '订单表', columns: ['编号', '销售额', '双倍', '等级'] },
    ]);
  });

  it('of a table taken off leaves no trace of it', () => {
    const saved = saveXlsx(withSheet(book, 1, () => ({ tables: [] })));
    expect(Object.keys(partsOf(saved))).not.toContain('xl/tables/table1.xml');
    expect(partOf(saved, '[Content_Types].xml')).not.toContain('table1');
    expect(partOf(saved, 'xl/worksheets/_rels/sheet2.xml.rels')).not.toContain('table1');
    expect(partOf(saved, 'xl/worksheets/sheet2.xml')).not.toContain('tablePart');
  });

  it('of names, settings and custom XML parts', () => {
    const data: BookData = {
      ...book,
      names: [...book.names.slice(1), { name: 'tier_range', formula: "='客户 台账'!$H$4:$H$7", visible: false }],
      settings: { 'tierwise.columns': { a: [1, '<b>'] }, flag: true },
      customXmlParts: [
        ...book.customXmlParts,
        { id: '{AAAAAAAA-0000-4000-8000-000000000000}', xml: '<scheme xmlns="urn:t">甲</scheme>' },
      ],
      structureProtected: false,
      activeSheet: 1,
    };
    const saved = saveXlsx(data);
    expect(said(openXlsx(saved))).toEqual(said(data));
    expect(partOf(saved, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
    expect(partOf(saved, 'xl/workbook.xml')).toContain('activeTab="2"');
    expect(said(openXlsx(saveXlsx({ ...openXlsx(saved), settings: {}, customXmlParts: [] })))).toEqual(
      said({ ...data, settings: {}, customXmlParts: [] }),
    );
  });
});

describe('sheets', () => {
  const blank: SheetData = {
    name: '分级明细',
    visibility: 'Visible',
    rows: [
      [{ value: '编号' }, { value: '得分' }],
      [{ value: 1 }, { formula: '=A2*2', value: 2 }],
    ],
    columnWidths: { 1: 120 },
    hiddenColumns: [],
    rowHeights: {},
    hiddenRows: [],
    merges: [],
    showGridlines: true,
    tables: [
      {
        name: '明细',
        rect: { row: 0, column: 0, rows: 2, columns: 2 },
        columns: ['编号', '得分'],
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleLight1',
        showFilterButton: true,
      },
    ],
    conditionalFormats: [],
  };

  it('that are new stand where the data has them, and a chart sheet stays behind its neighbour', () => {
    const data = {
      ...book,
      sheets: [book.sheets[0], blank, ...book.sheets.slice(1)].filter((sheet) => sheet !== undefined),
    };
    // Names follow their sheets: the second one is now the third.
    const moved = {
      ...data,
      names: book.names.map((name) => (name.sheet === undefined ? name : { ...name, sheet: name.sheet + 1 })),
    };
    const saved = saveXlsx(moved);
    expect(said(openXlsx(saved))).toEqual(said(moved));
    const names = [...partOf(saved, 'xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['客户 台账', '图', '分级明细', 'Orders', '参数']);
    expect(partOf(saved, 'xl/workbook.xml')).toContain('name="_xlnm._FilterDatabase" localSheetId="4"');
    expect(partOf(saved, 'xl/tables/table2.xml')).toContain('id="8"');
  });

  it('that are deleted take with them what hung on them, and it is listed before', () => {
    const data = {
      ...book,
      sheets: book.sheets.slice(1),
      names: book.names.map((name) => (name.sheet === undefined ? name : { ...name, sheet: 0 })),
    };
    const lost = [
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/comments1.xml',
      'xl/printerSettings/printerSettings1.bin',
      'xl/charts/chart1.xml',
    ];
    expect([...partsLost(data)].sort()).toEqual([...lost].sort());
    const saved = saveXlsx(data);
    expect(Object.keys(partsOf(saved))).not.toEqual(expect.arrayContaining(lost));
    expect(Object.keys(partsOf(saved))).toContain('xl/charts/chart2.xml');
    expect(partOf(saved, 'xl/workbook.xml')).not.toContain('Print_Titles');
    expect(said(openXlsx(saved))).toEqual(said(data));
    expect(partsLost(book)).toEqual([]);
  });

  it('that are renamed, hidden and moved keep their parts', () => {
    const [ledger, orders, parameters] = book.sheets as [SheetData, SheetData, SheetData];
    const data: BookData = {
      ...book,
      sheets: [
        { ...orders, name: '订单 2025' },
        { ...ledger, visibility: 'VeryHidden' },
        { ...parameters, visibility: 'Visible' },
      ],
      names: book.names.map((name) => (name.sheet === undefined ? name : { ...name, sheet: 0 })),
    };
    const saved = saveXlsx(data);
    // Charts draw cells by their sheet's place, which is another one now.
    const moved = (one: BookData) =>
      said({ ...one, sheets: one.sheets.map((sheet) => ({ ...sheet, charts: undefined })) });
    expect(moved(openXlsx(saved))).toEqual(moved(data));
    expect(partOf(saved, 'xl/workbook.xml')).toMatch(
      /name="订单 2025".*name="客户 台账"[^>]*state="veryHidden".*name="图".*name="参数"/,
    );
    expect(partOf(saved, 'xl/workbook.xml')).toContain('localSheetId="1">\'客户 台账\'!$1:$3');
  });
});

it('charts, links, validations and print titles follow a sheet to its new name', () => {
  const data = withSheet(
    withSheet(book, 0, () => ({ name: "A's 台账" })),
    2,
    () => ({ name: '参数表' }),
  );
  const saved = saveXlsx({ ...data, names: [] });
  expect(partOf(saved, 'xl/charts/chart1.xml')).toContain("<c:f>'A''s 台账'!$C$4:$C$6</c:f>");
  expect(partOf(saved, 'xl/charts/chart2.xml')).toContain('<c:f>Orders!$B$2:$B$4</c:f>');
  expect(partOf(saved, 'xl/workbook.xml')).toContain("'A''s 台账'!$1:$3</definedName>");
  expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain("<formula1>'参数表'!$A$1:$A$3</formula1>");
  expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('location="\'参数表\'!A1"');
});

describe('a book that comes from no file', () => {
  it.each(Object.keys(workbooks) as (keyof typeof workbooks)[])(
    'says the same as %s once its origin is forgotten',
    (name) => {
      const data: BookData = { ...openXlsx(workbook(name)), origin: undefined };
      // A width that is the default one needs no saying; a rule kept as XML is written with another number; charts of
      // another program are written in our way.
      const plain = { columnWidths: {}, conditionalFormats: [], charts: undefined };
      const spoken = (one: BookData) => [
        said({ ...one, sheets: one.sheets.map((sheet) => ({ ...sheet, ...plain })) }),
        one.sheets.map(({ columnWidths, hiddenColumns }) =>
          Object.entries(columnWidths).filter(
            ([column, width]) => width !== 64 && !hiddenColumns.includes(Number(column)),
          ),
        ),
        one.sheets.map(({ conditionalFormats }) =>
          conditionalFormats.map(({ rule, ranges, fill }) => ({ ranges, fill, type: rule.type })),
        ),
      ];
      expect(spoken(openXlsx(saveXlsx(data)))).toEqual(spoken(data));
    },
  );

  it('has at least one sheet', () => {
    expect(() => saveXlsx({ ...book, sheets: [] })).toThrow(new RangeError('saveXlsx requires at least one sheet'));
  });

  it('gives the same bytes every time', () => {
    expect(saveXlsx(book)).toEqual(saveXlsx(book));
  });
});
