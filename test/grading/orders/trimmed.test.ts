import fc from 'fast-check';
import { trimmed } from '../../../src/grading/orders/trimmed';

it('trimmed(text) is text.trim()', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const text = `${String.fromCharCode(unit)}x`;
    if (trimmed(text) !== text.trim()) expect(text).toBe(text.trim());
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(trimmed(text)).toBe(text.trim())));
  expect(trimmed('')).toBe('');
});
