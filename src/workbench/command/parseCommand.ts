import { parseArgs } from 'node:util';
import type { Language } from '../texts/Texts';
import type { Evaluation } from '../automation';
import { Refusal } from './Refusal';

/** What one call of the command asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'schemes'; readonly json: boolean }
  | { readonly kind: 'describe'; readonly id: string; readonly json: boolean }
  | {
      readonly kind: 'grade';
      readonly file: string;
      /** A preset's id or the path of a scheme file. */
      readonly scheme?: string;
      readonly sheet?: string;
      /** `YYYY-MM-DD` */
      readonly asOf?: string;
      readonly out?: string;
      /** Header by indicator id. */
      readonly map: Readonly<Record<string, string>>;
      /** Names of the reports to write. */
      readonly reports: readonly string[];
      /** Which customers get an evaluation sheet, and how. */
      readonly evaluation?: Evaluation;
      /** Axes of the matrix: two composites. */
      readonly matrix?: readonly string[];
      readonly json: boolean;
    };

const options = {
  scheme: { type: 'string' },
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  map: { type: 'string' },
  reports: { type: 'string' },
  matrix: { type: 'string' },
  evaluate: { type: 'string' },
  'evaluate-as': { type: 'string' },
  describe: { type: 'string' },
  json: { type: 'boolean' },
  schemes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
type OptionName = keyof typeof options;
const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

interface Given {
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
  readonly files: readonly string[];
}

function given(argv: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const values = new Map<OptionName, string[]>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option } = token;
    if (!isOption(name)) throw new Refusal('optionUnknown', { option });
    const value = token.value;
    if (options[name].type === 'boolean' && value !== undefined) throw new Refusal('valueUnwanted', { option });
    if (options[name].type === 'string' && !value) throw new Refusal('valueMissing', { option });
    if (values.has(name) && name !== 'map') throw new Refusal('optionRepeated', { option });
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  return { values, files };
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function mapOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  const map = new Map<string, string>();
  for (const value of pairs) {
    const [, indicator = '', header = ''] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
    if (indicator === '') throw new Refusal('mapInvalid', { value });
    if (map.has(indicator.trim())) throw new Refusal('mapRepeated', { value: indicator.trim() });
    map.set(indicator.trim(), header);
  }
  return Object.fromEntries(map);
}

const TIER = 'tier:';

/** Whom evaluation sheets are asked for: all, a tier, or some ids; `undefined` where none are asked for. */
function evaluationOf(whom: string | undefined, layout: string | undefined): Evaluation | undefined {
  if (layout !== undefined && (whom === undefined || (layout !== 'pages' && layout !== 'sheets'))) {
    throw new Refusal('layoutInvalid', { value: layout });
  }
  if (whom === undefined) return undefined;
  return { of: chosen(whom), layout: layout === 'sheets' ? 'sheets' : 'oneSheet' };
}

function chosen(whom: string): Evaluation['of'] {
  if (whom === 'one' || whom === 'all') return { kind: whom };
  if (whom.startsWith(TIER)) return { kind: 'tier', tier: whom.slice(TIER.length) };
  return { kind: 'ids', ids: listOf(whom) };
}

/** The reports named; whoever says whom to evaluate, or by what axes, wants those reports as well. */
function reportsOf(
  names: string,
  evaluation: Evaluation | undefined,
  axes: string | undefined,
): Pick<Grading, 'reports' | 'evaluation' | 'matrix'> {
  const matrix = axes === undefined ? undefined : listOf(axes);
  const reports = [...listOf(names), ...(matrix ? ['matrix'] : []), ...(evaluation ? ['evaluation'] : [])];
  return { reports: [...new Set(reports)], ...(evaluation && { evaluation }), ...(matrix && { matrix }) };
}

function listOf(values: string): readonly string[] {
  return values.split(',').flatMap((value) => value.trim() || []);
}

type Grading = Extract<Command, { kind: 'grade' }>;

/**
 * The language the messages are wanted in, before anything else is looked at, so that every refusal speaks it.
 *
 * @param systemLocale `zh-CN`, `en-US`, …: decides where `--lang` is not given
 */
export function languageOf(argv: readonly string[], systemLocale: string): Language {
  const { values } = parseArgs({ args: [...argv], options, strict: false });
  if (values.lang === 'zh-CN' || values.lang === 'en') return values.lang;
  return /^zh/i.test(systemLocale) ? 'zh-CN' : 'en';
}

/**
 * The command line, checked.
 *
 * @param argv what follows the script's name
 * @throws Refusal for anything that is not understood
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, files } = given(argv);
  const one = (name: OptionName): string | undefined => values.get(name)?.[0];
  if (values.has('help')) return { kind: 'help' };
  const lang = one('lang');
  if (lang !== undefined && lang !== 'zh-CN' && lang !== 'en') throw new Refusal('languageUnknown', { value: lang });
  const json = values.has('json');
  if (values.has('schemes')) return { kind: 'schemes', json };
  const id = one('describe');
  if (id !== undefined) return { kind: 'describe', id, json };
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Refusal('fileCount');
  const asOf = one('as-of');
  if (asOf !== undefined && !isDate(asOf)) throw new Refusal('dateInvalid', { value: asOf });
  return {
    kind: 'grade',
    file,
    scheme: one('scheme'),
    sheet: one('sheet'),
    asOf,
    out: one('out'),
    map: mapOf(values.get('map') ?? []),
    ...reportsOf(one('reports') ?? '', evaluationOf(one('evaluate'), one('evaluate-as')), one('matrix')),
    json,
  };
}
