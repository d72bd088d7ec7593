import { areaAddress, areaOf, cellAddress, columnLetters } from '../../src/sheets/address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(areaOf(`${letters}1`).column).toBe(column);
  });
  it('go to and fro', () => {
    expect(cellAddress(16, 2)).toBe('C17');
    expect(areaAddress(areaOf("'a!b'!$B$2:$C$5"))).toBe('B2:C5');
    expect(areaAddress(areaOf('D4'))).toBe('D4');
  });
  it('that are none are refused', () => expect(() => areaOf('A:B')).toThrow('areaOf requires an address'));
});
