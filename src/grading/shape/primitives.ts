import * as z from 'zod/mini';

// Without it zod compiles its checks with `new Function`, which a page's content security policy may forbid.
z.config({ jitless: true });

// The messages of formats are problem codes. Ids become keys of plain objects: what every object has cannot be one.
export const id = z.string().check(
  z.regex(/^\p{L}[\p{L}\p{N}_-]*$/u, { error: 'badId', abort: true }),
  z.refine((key) => !(key in {}), 'badId'),
);

export const words = z.string().check(z.regex(/\S/, 'blankText'));
export const text = z.strictObject({ 'zh-CN': words, en: words });
/** Above 0 and below 1. */
export const share = z.number().check(z.gt(0), z.lt(1));
export const degree = z.number().check(z.gte(0), z.lte(100));
export const colour = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/, 'badColour'));
