import { z } from 'zod';
import type { Language } from './texts/Texts';

/**
 * What the built add-in publishes as `globalThis.tierwise`, read at the door: the workbench does not import the
 * add-in, so it checks the little it uses of it and passes the rest on as it came.
 */
const output = z.looseObject({
  scheme: z.looseObject({ id: z.string(), version: z.string() }),
  asOf: z.string().nullable(),
  sheet: z.string(),
  range: z.string(),
  tiers: z.array(z.looseObject({ id: z.string(), name: z.string(), count: z.number(), share: z.number() })),
  customers: z.array(z.unknown()),
  issues: z.array(
    z.looseObject({
      row: z.number().nullable(),
      column: z.string().nullable(),
      found: z.string().nullable(),
      code: z.string(),
      message: z.string(),
    }),
  ),
});
const report = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), output, notes: z.array(z.string()) }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);
const presets = z.array(z.object({ id: z.string(), name: z.string() }));
const description = z.string().optional();

type Callable = (...parameters: readonly unknown[]) => unknown;
const callable = z.custom<Callable>((value) => typeof value === 'function');
const published = z.object({ grade: callable, takeBack: callable, schemes: callable, describe: callable });

export type Output = z.infer<typeof output>;
export type Report = z.infer<typeof report>;

/** Which customers get an evaluation sheet: below each other on one sheet, a page each, or on sheets of their own. */
export interface Evaluation {
  readonly of:
    | { readonly kind: 'one' | 'all' }
    | { readonly kind: 'tier'; readonly tier: string }
    | { readonly kind: 'ids'; readonly ids: readonly string[] };
  readonly layout: 'oneSheet' | 'sheets';
}

/** What a grading is asked with; `scheme` is a preset's id or a scheme as data. */
export interface GradeRequest {
  readonly scheme?: unknown;
  readonly sheet?: string;
  /** `YYYY-MM-DD` */
  readonly asOf?: string;
  /** Header by indicator id. */
  readonly map: Readonly<Record<string, string>>;
  /** Names of the reports to write. */
  readonly reports?: readonly string[];
  readonly evaluation?: Evaluation;
  /** Two composites, by id or name. */
  readonly matrix?: readonly string[];
  readonly language: Language;
}

export interface Automation {
  readonly grade: (request: GradeRequest) => Promise<Report>;
  /** Resolves once the last grading of this session is taken back, where there is one. */
  readonly takeBack: (language: Language) => Promise<void>;
  readonly schemes: (language: Language) => readonly { readonly id: string; readonly name: string }[];
  readonly describe: (id: string, language: Language) => string | undefined;
}

/**
 * The add-in's automation, each answer checked.
 *
 * @param tierwise what stands at `globalThis.tierwise` in the add-in's window
 * @throws ZodError where the add-in does not publish what is expected
 */
export function automationOf(tierwise: unknown): Automation {
  const { grade, takeBack, schemes, describe } = published.parse(tierwise);
  return {
    grade: async (request) => report.parse(await grade(request)),
    takeBack: async (language) => {
      await takeBack(language);
    },
    schemes: (language) => presets.parse(schemes(language)),
    describe: (id, language) => description.parse(describe(id, language)),
  };
}
