import { contentOf, isSameContent } from '../../src/excel/content';

describe('contentOf', () => {
  it('keeps a formula a formula and a literal text a text', () => {
    expect(contentOf('=A1*2', 42)).toBe('=A1*2');
    expect(contentOf('=cmd', '=cmd')).toBe("'=cmd");
    expect(contentOf('007', '007')).toBe("'007");
    expect(contentOf(7, 7)).toBe(7);
    expect(contentOf('', '')).toBe('');
  });
});

describe('isSameContent', () => {
  it('looks at what is shown, not at how it was written', () => {
    expect(isSameContent("'007", '007')).toBe(true);
    expect(isSameContent(7, '7')).toBe(false);
    expect(isSameContent('', '')).toBe(true);
  });
});
