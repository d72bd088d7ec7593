import { binCount } from '../../../grading/cuts/binCount';
import type { Scheme } from '../../../grading/scheme';
import type { Grades, ResolvedCut } from '../../../grading/types';
import { binName, formatScore, indicatorReader, text } from '../../../locales';

/** Decimals compared of weighted sums, which carry rounding: as many as the engine looks at. */
const DECIMALS = 9;

/** The cut of a composite whose thresholds hold for everybody. */
export interface LineCut {
  readonly resolved: ResolvedCut;
  /** What each bin is called, the lowest first: the tier where it alone decides it, else high, low and so on. */
  readonly names: readonly string[];
  /** The names are tiers. */
  readonly isTier: boolean;
}

/**
 * How a composite was cut; undefined where it was not, or for each level of the customers on its own, so that no line
 * can say a tier.
 */
export function lineCut({ scheme, cuts }: Grades, composite: string): LineCut | undefined {
  const cut = scheme.cuts.find((each) => each.composite === composite);
  const resolved = cuts.find((each) => each.composite === composite);
  if (cut === undefined || resolved === undefined || resolved.level !== undefined) return undefined;
  const count = binCount(cut);
  if (resolved.thresholds.length !== count - 1) return undefined;
  const bins = Array.from({ length: count }, (_, index) => index + 1);
  const tiers = bins.map((bin) => tierAlone(scheme, composite, bin));
  const isTier = tiers.every((tier) => tier !== undefined);
  const names = bins.map((bin) => tiers[bin - 1] ?? binName(scheme.language, bin, count, cut.method));
  return { resolved, isTier, names };
}

/** The tier of a bin where the composite alone decides. */
function tierAlone({ decide, tiers, cuts, language }: Scheme, composite: string, bin: number): string | undefined {
  if (decide.kind !== 'table' || cuts.length !== 1) return undefined;
  const rule = decide.rules.find(({ when }) => when[composite]?.includes(bin) ?? true);
  const id = rule?.tier ?? decide.otherwise;
  return tiers.find((tier) => tier.id === id)?.names[language];
}

/** The lowest limit of all. */
const LOWEST = -1e300;

/** What LOOKUP finds the bin of a value by: ascending limits, and the name of the bin from each on. */
export interface BinList {
  readonly limits: readonly number[];
  readonly names: readonly string[];
}

/** The bins of a cut as a list. */
export function binList({ resolved: { thresholds, reaches, of }, names }: LineCut): BinList {
  const compared = of === undefined ? thresholds.map((limit) => Number(limit.toFixed(DECIMALS))) : thresholds;
  const ascending = reaches === '<=' ? compared.map((limit) => -limit).reverse() : compared;
  return { limits: [LOWEST, ...ascending], names: reaches === '<' ? [...names].reverse() : names };
}

/**
 * A formula that names the bin of a value, or shows nothing where there is none.
 *
 * @param value address of the value: of the composite's scale, or of the indicator the cut is on
 * @param list addresses of the limits and the names
 */
export function binFormula(
  { resolved: { reaches, of } }: LineCut,
  value: string,
  list: { readonly limits: string; readonly names: string },
): string {
  const compared = of === undefined ? `ROUND(${value},${DECIMALS})` : reaches === '<=' ? `-${value}` : value;
  return `=IF(ISNUMBER(${value}),LOOKUP(${compared},${list.limits},${list.names}),"")`;
}

/** The thresholds in words: `80.0 A、60.0 B、其余 C`. */
export function limitsText({ scheme }: Grades, { resolved: { thresholds, reaches, of }, names }: LineCut): string {
  const { language } = scheme;
  const reader = of === undefined ? undefined : indicatorReader(language, scheme)(of);
  const shown = (limit: number) =>
    `${reaches === '>=' ? '≥' : reaches === '<' ? '<' : '≤'} ${reader?.exact(limit) ?? formatScore(limit)}`;
  const best = names.length - 1;
  const limits = reaches === '>=' ? [...thresholds].reverse() : thresholds;
  const said = [
    ...limits.map((limit, index) =>
      text(language, 'report.evaluation.limit', { name: names[best - index] ?? '', threshold: shown(limit) }),
    ),
    text(language, 'report.evaluation.rest', { name: names[0] ?? '' }),
  ].join(text(language, 'basis.listSeparator'));
  if (reader === undefined) return text(language, 'report.evaluation.limits', { limits: said });
  return text(language, 'report.evaluation.limitsOn', { indicator: reader.name, limits: said });
}
