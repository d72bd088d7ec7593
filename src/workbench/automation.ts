import { z } from 'zod';
import type { Language } from './texts';

/**
 * What the built add-in publishes as `globalThis.tierwise`, read at the door: the workbench does not import the
 * add-in, so it checks the little it uses of it and passes the rest on as it came.
 */
const output = z.looseObject({
  scheme: z.object({ id: z.string(), version: z.string() }),
  asOf: z.string().nullable(),
  sheet: z.string(),
  range: z.string(),
  tiers: z.array(z.object({ id: z.string(), name: z.string(), count: z.number(), share: z.number() })),
  customers: z.array(z.looseObject({ id: z.string(), tier: z.string().nullable() })),
  issues: z.array(z.looseObject({ code: z.string(), message: z.string() })),
});
const report = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), output, notes: z.array(z.string()) }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);
const presets = z.array(z.object({ id: z.string(), name: z.string() }));
const published = z.object({
  grade: z.function({ input: [z.unknown()], output: z.promise(z.unknown()) }),
});

export type Output = z.infer<typeof output>;
export type Report = z.infer<typeof report>;

/** What the headless command asks for; `scheme` is a preset's id or a scheme as data. */
export interface GradeRequest {
  readonly scheme?: unknown;
  readonly sheet?: string;
  readonly asOf?: string;
  readonly map: Readonly<Record<string, string>>;
  readonly language: Language;
}

export interface Automation {
  readonly grade: (request: GradeRequest) => Promise<Report>;
  readonly schemes: (language: Language) => readonly { readonly id: string; readonly name: string }[];
  readonly describe: (id: string, language: Language) => string | undefined;
}
