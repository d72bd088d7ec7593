import { columnLetters, columnNumber, sheetQualifier } from '../../../src/host/formula-translate/a1';
import { structuredReference, structuredText } from '../../../src/host/formula-translate/structuredReference';
import { tokensOf } from '../../../src/host/formula-translate/tokens';
import { engineFormula, excelFormula, withoutPrefixes } from '../../../src/host/formula-translate/translate';
import type { TranslationContext } from '../../../src/host/formula-translate/translate';

const table = {
  sheetId: 'sheet1',
  rect: { row: 2, column: 1, rows: 5, columns: 3 },
  columns: ['Name', 'Net [EUR]', "Bob's #"],
  showHeaders: true,
  showTotals: true,
};

const at = (row: number, sheetId = 'sheet1'): TranslationContext => ({
  sheetId,
  row,
  column: 2,
  table: (name) => (name === undefined || name === 'Sales' ? table : undefined),
  sheetName: () => "Bob's data",
  sheetIdOf: (name) => (name === 'Other' ? 'sheet2' : undefined),
  spill: (_sheetId, row, column) => ({ row, column, rows: 4, columns: 1 }),
});

describe('tokensOf', () => {
  it.each([
    ['=SUM(A1:B2)', ['=', 'SUM', '(', 'A1:B2', ')']],
    ["='My data'!$A$1+1", ['=', "'My data'!$A$1", '+', '1']],
    ['="a""b"&A1', ['=', '"a""b"', '&', 'A1']],
    ['=LOG10(2)', ['=', 'LOG10', '(', '2', ')']],
    ["=Sales[[#This Row],[Net '[EUR']]]*2", ['=', "Sales[[#This Row],[Net '[EUR']]]", '*', '2']],
    ['=A1#', ['=', 'A1#']],
    ['=A:A', ['=', 'A:A']],
  ])('cuts %s', (formula, texts) => {
    expect(tokensOf(formula)?.map(({ text }) => text)).toEqual(texts);
  });

  it('gives up on a text or a bracket that never ends', () => {
    expect(tokensOf('="a')).toBeUndefined();
    expect(tokensOf('=Sales[Net')).toBeUndefined();
  });

  it('knows a reference to another workbook', () => {
    expect(tokensOf('=[Other.xlsx]Sheet1!A1')?.[1]?.kind).toBe('external');
    expect(tokensOf("='[Other.xlsx]My data'!A1")?.[1]?.kind).toBe('external');
    expect(tokensOf('=SUM([@Net],B1)')?.map(({ kind }) => kind)).not.toContain('external');
  });
});

// Expected addresses: the table stands at B3:D7, headers in row 3, totals in row 7.
describe('engineFormula', () => {
  it.each([
    ["=SUM(Sales[Net '[EUR']])", '=SUM($C$4:$C$6)'],
    ["=Sales[Bob''s '#]", '=$D$4:$D$6'],
    ['=Sales[#All]', '=$B$3:$D$7'],
    ['=Sales[[#Headers],[Name]]', '=$B$3'],
    ['=Sales[[#Totals],[Name]]', '=$B$7'],
    ["=Sales[[Name]:[Net '[EUR']]]", '=$B$4:$C$6'],
    ['=[@Name]&A1', '=$B5&A1'],
    ["=[@[Net '[EUR']]]*2", '=$C5*2'],
    ['=Sales[Gone]', '=#REF!'],
    ['=Elsewhere[Name]', '=#REF!'],
    ['=SUM(A1#)', '=SUM($A$1:$A$4)'],
    ['=SUM(Other!B2#)', '=SUM(Other!$B$2:$B$5)'],
    ['="Sales[Name]"', '="Sales[Name]"'],
  ])('says %s as %s', (formula, expected) => {
    expect(engineFormula(formula, at(4))).toBe(expected);
  });

  it('names the sheet when the table is on another', () => {
    expect(engineFormula('=Sales[Name]', at(4, 'sheet2'))).toBe("='Bob''s data'!$B$4:$B$6");
  });

  it('refuses other workbooks by name', () => {
    expect(() => engineFormula('=[Other.xlsx]Sheet1!A1', at(4))).toThrow(
      expect.objectContaining({ code: 'NotImplemented' }),
    );
  });
});

describe('excelFormula', () => {
  it('keeps what was written and takes the plain references from the engine', () => {
    expect(excelFormula('=SUM($C$4:$C$9)*B2', '=SUM(Sales[Net])*B1')).toBe('=SUM(Sales[Net])*B2');
  });

  it('falls back to the engine where the two no longer match', () => {
    expect(excelFormula('=1', '=SUM(Sales[Net])')).toBe('=1');
  });
});

describe('structuredText', () => {
  it.each([
    'Sales[Net]',
    '[@Net]',
    '[@[Net EUR]]',
    'Sales[#All]',
    "Sales[[#Headers],[Net '[EUR']]]",
    'Sales[[Net]:[Tax]]',
    'Sales[]',
  ])('writes %s as it was read', (text) => {
    const reference = structuredReference(text);
    expect(reference && structuredText(reference)).toBe(text);
  });
});

describe('a1', () => {
  it('numbers columns as Excel letters them', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['A', 'Z', 'AA', 'ZZ', 'AAA'].map(columnNumber)).toEqual([0, 25, 26, 701, 702]);
  });

  it('quotes sheet names that need it', () => {
    expect(['Data', '客户', 'My data', 'A1', "Bob's"].map(sheetQualifier)).toEqual([
      'Data!',
      '客户!',
      "'My data'!",
      "'A1'!",
      "'Bob''s'!",
    ]);
  });
});

it('withoutPrefixes drops what only files carry', () => {
  expect(withoutPrefixes('=_xlfn.XLOOKUP(A1,_xlfn._xlws.SORT(B1:B3),C1:C3)')).toBe('=XLOOKUP(A1,SORT(B1:B3),C1:C3)');
});
