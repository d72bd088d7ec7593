import { conditionSentence, text } from '../../../locales';
import { literalText } from '../../literalText';
import { headingOf, valueColumn } from '../details/detailValues';
import { at, widthOf } from './evaluationColumns';
import type { FormFormulas } from './formFormulas';
import type { FormRow } from './formRows';
import { textHeight } from '../layout/textHeight';
import { formulaText } from '../layout/formulas';
import type { ReportSources } from '../reportSources';

const LEAST = 20;
/** Columns of a requirement. */
const SPAN = at.remark - at.weight;

/**
 * Where nothing is weighed: what each tier asks for, with a mark beside the customer's own, and the values that were
 * looked at.
 */
export function formRequirements(sources: ReportSources, formulas: FormFormulas): readonly FormRow[] {
  return [...tierRows(sources, formulas), { height: 8, cells: [] }, ...valueRows(sources, formulas)];
}

function tierRows({ details, grades: { scheme } }: ReportSources, formulas: FormFormulas): readonly FormRow[] {
  const { language, decide, tiers } = scheme;
  const current = formulaText(text(language, 'report.evaluation.current'));
  const heading: FormRow = {
    height: 20,
    cells: [
      { column: at.indicator, cell: text(language, 'report.evaluation.tier'), style: 'heading' },
      { column: at.weight, columns: SPAN, cell: text(language, 'report.evaluation.requirement'), style: 'heading' },
      { column: at.remark, cell: '', style: 'heading' },
    ],
  };
  const rows = tiers.map(({ id, names, requires }): FormRow => {
    const rung = decide.kind === 'ladder' ? decide.rungs.find(({ tier }) => tier === id) : undefined;
    const asked =
      rung === undefined ? (requires?.[language] ?? '—') : conditionSentence(language, scheme, rung.requires);
    const name = names[language];
    return {
      height: Math.max(LEAST, textHeight(asked, widthOf(at.weight, SPAN))),
      cells: [
        { column: at.indicator, cell: literalText(name), style: 'strong' },
        { column: at.weight, columns: SPAN, isMerged: true, cell: literalText(asked), style: 'text' },
        {
          column: at.remark,
          cell: `=IF(${formulas.cell(details.columns.tier)}=${formulaText(name)},${current},"")`,
          style: 'centred',
        },
      ],
      tiers: [at.indicator],
    };
  });
  return [heading, ...rows];
}

function valueRows(sources: ReportSources, formulas: FormFormulas): readonly FormRow[] {
  const { details, grades } = sources;
  const { scheme } = grades;
  const { language } = scheme;
  const values = Object.entries(details.columns.values);
  if (values.length === 0) return [];
  const heading: FormRow = {
    height: 20,
    cells: [
      { column: at.indicator, cell: text(language, 'report.evaluation.indicator'), style: 'heading' },
      { column: at.weight, columns: 3, cell: text(language, 'report.evaluation.value'), style: 'heading' },
    ],
  };
  const rows = values.map(([id, column]): FormRow => {
    const name = headingOf(scheme, id);
    const { style } = valueColumn(sources, id);
    return {
      height: Math.max(LEAST, textHeight(name, widthOf(at.indicator, 1))),
      cells: [
        { column: at.indicator, cell: literalText(name), style: 'label' },
        { column: at.weight, columns: 3, cell: formulas.shown(column), style },
      ],
    };
  });
  return [heading, ...rows];
}
