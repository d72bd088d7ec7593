import { typedInput } from '../../../src/host/parse/typedInput';
import { isErrorText } from '../../../src/host/parse/errorTexts';

// Expected values: what Excel 365 (en-US) makes of the same entries.
describe('typedInput', () => {
  it.each([
    ['12.5%', { kind: 'value', value: 0.125, format: '0.00%' }],
    ['2024-03-05', { kind: 'value', value: 45356, format: 'm/d/yyyy' }],
    ['$1,234.50', { kind: 'value', value: 1234.5, format: '$#,##0.00' }],
    ['(5)', { kind: 'value', value: -5 }],
    ['1e3', { kind: 'value', value: 1000, format: '0.00E+00' }],
    [' 12 ', { kind: 'value', value: 12 }],
    ['+5', { kind: 'value', value: 5 }],
    ['true', { kind: 'value', value: true }],
    ['', { kind: 'empty' }],
    ['-B2*2', { kind: 'formula', formula: '=-B2*2' }],
    ['@Sales', { kind: 'formula', formula: '=@Sales' }],
    ['=1+1', { kind: 'formula', formula: '=1+1' }],
    ["'=A1", { kind: 'text', value: '=A1', isLiteral: true }],
    ['#DIV/0!', { kind: 'error', value: '#DIV/0!' }],
    ['#hashtag', { kind: 'text', value: '#hashtag', isLiteral: false }],
    ['客户1', { kind: 'text', value: '客户1', isLiteral: false }],
    ['-', { kind: 'text', value: '-', isLiteral: false }],
    ['- none', { kind: 'text', value: '- none', isLiteral: false }],
    ['12 Main St', { kind: 'text', value: '12 Main St', isLiteral: false }],
  ])('reads %j', (entry, expected) => {
    expect(typedInput(entry, 'General')).toEqual(expected);
  });

  it('keeps everything text in a cell formatted as text, formulas too', () => {
    expect(typedInput('007', '@')).toEqual({ kind: 'text', value: '007', isLiteral: false });
    expect(typedInput('=1+1', '@')).toEqual({ kind: 'text', value: '=1+1', isLiteral: false });
  });

  it('takes numbers and truth values as they are', () => {
    expect(typedInput(0, 'General')).toEqual({ kind: 'value', value: 0 });
    expect(typedInput(false, 'General')).toEqual({ kind: 'value', value: false });
  });
});

describe('isErrorText', () => {
  it('knows the errors of Excel and no other text with a hash', () => {
    expect(['#N/A', '#REF!', '#hashtag', 'N/A'].map(isErrorText)).toEqual([true, true, false, false]);
  });
});
