import { formatDate, text } from '../../../locales';
import { literalText } from '../../literalText';
import { detailsCell, detailsColumn } from '../details/detailsOf';
import { at, PRINTED } from './evaluationColumns';
import { fixed, withoutWildcards, type FormFormulas } from './formFormulas';
import type { FormLists } from './formLists';
import type { FormRow } from './formRows';
import { formulaText } from '../layout/formulas';
import { schemeLine } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import { STAMP_ROW } from '../details/detailsStamp';
import { typedKey } from '../typed/typed';

/** Rows from the top of a form to the one with the id. */
export const ID_ROW = 3;

/** Who a form shows. */
export interface Shown {
  readonly id: string;
  /** In the single form: whether somebody chose it, and wants to find it again. */
  readonly isKept?: boolean;
}

/**
 * The top of a form: title, scheme, warnings, whom it is about, and whether there is such a customer.
 *
 * @param first row of the sheet it begins in: what is the same on all forms stands on the first alone
 */
export function formHead(
  sources: ReportSources,
  formulas: FormFormulas,
  lists: FormLists,
  shown: Shown,
  first: number,
): readonly FormRow[] {
  const { details, grades } = sources;
  const { language } = grades.scheme;
  const { columns } = details;
  const label = (column: number, key: 'id' | 'customer' | 'period' | 'tier') =>
    ({ column, cell: text(language, `report.details.${key}`), style: 'label' }) as const;
  const whole = { column: at.indicator, columns: PRINTED } as const;
  const wide = { column: at.basis, columns: PRINTED - at.basis } as const;
  return [
    {
      height: 30,
      cells: [{ ...whole, isMerged: true, cell: text(language, 'report.evaluation.name'), style: 'formTitle' }],
    },
    { height: 16, cells: [{ ...whole, isMerged: true, cell: literalText(schemeLine(sources)), style: 'formNote' }] },
    { height: 16, cells: [{ column: 0, cell: first === 0 ? warnings(sources) : `=${fixed(2, 0)}`, style: 'warning' }] },
    {
      height: 22,
      cells: [
        label(at.indicator, 'id'),
        { column: at.weight, columns: 3, cell: idCell(shown), style: 'inputId' },
        label(at.tier, 'customer'),
        { ...wide, cell: formulas.textOf(columns.name), style: 'strong' },
        { column: at.key, cell: formulas.key, style: 'plain' },
      ],
      choice: {
        column: at.weight,
        from: `=${detailsColumn(details, columns.id)}`,
        prompt: {
          title: text(language, 'report.evaluation.choose'),
          message: text(language, 'report.evaluation.chooseHow'),
        },
      },
      ...(shown.isKept === undefined ? {} : { inputs: { fields: { [CHOSEN]: at.weight }, about: 'document' } }),
    },
    {
      height: 22,
      cells: [
        label(at.indicator, 'period'),
        {
          column: at.weight,
          columns: 3,
          cell: first === 0 ? period(sources) : `=${fixed(ID_ROW + 1, at.weight)}`,
          style: 'input',
        },
        label(at.tier, 'tier'),
        { ...wide, cell: formulas.textOf(columns.tier), style: 'strong' },
        { column: at.key, cell: tierPlace(sources, formulas, lists), style: 'plain' },
      ],
      inputs: { fields: { period: at.weight }, about: 'document' },
      tiers: [at.basis],
    },
    {
      height: 16,
      cells: [{ column: 0, cell: remark(sources, formulas), style: 'warning' }],
      inputs: { fields: {}, about: { cell: formulas.idCell } },
    },
  ];
}

/** Where the tier stands in the list of tiers; behind the last where there is none. */
function tierPlace({ details, grades: { scheme } }: ReportSources, formulas: FormFormulas, lists: FormLists): string {
  const cell = `${formulas.cell(details.columns.tier)}&""`;
  const isPlain = scheme.tiers.every(({ names }) => !/[*?~]/.test(names[scheme.language]));
  const name = isPlain ? cell : withoutWildcards(cell);
  return `=IFERROR(MATCH(${name},${lists.tiers},0),${lists.tierCount + 1})`;
}

/** The field of the id that somebody chose. */
const CHOSEN = 'chosen';

/** The customer somebody chose in the one form. */
export function chosenId({ typed }: Pick<ReportSources, 'typed'>): string | undefined {
  const chosen = typed.get(typedKey(CHOSEN, ''));
  return chosen === undefined ? undefined : String(chosen);
}

/** A formula until somebody chooses another: so what was chosen is told from what was there. */
function idCell({ id, isKept }: Shown): string {
  return isKept ? literalText(id) : `=${formulaText(id)}`;
}

function period({ details, grades: { scheme, asOf } }: ReportSources): string {
  const { language } = scheme;
  const cell = detailsCell(details, details.periodRow, 1);
  const asked =
    asOf === undefined ? '' : text(language, 'report.evaluation.asOf', { date: formatDate(language, asOf) });
  return `=IF(${cell}="",${formulaText(asked)},${cell})`;
}

/** What the details warn of, or that they lie in another way by now. */
function warnings({ details, grades: { scheme } }: ReportSources): string {
  const stamp = detailsCell(details, STAMP_ROW, details.columns.count);
  const moved = formulaText(text(scheme.language, 'report.evaluation.moved'));
  const data = detailsCell(details, 2, 0);
  const weights = detailsCell(details, details.groupRow, 0);
  return `=IF(${stamp}<>${formulaText(details.stamp)},${moved},${data}&${weights})`;
}

/** That there is no such customer, or more than one. */
function remark({ details, grades: { scheme } }: ReportSources, { idCell: id, isNobody, cell }: FormFormulas): string {
  const said = (key: 'notFound' | 'notFoundId' | 'sameId' | 'sameIdSign') =>
    formulaText(text(scheme.language, `report.evaluation.${key}`));
  const gone = `${said('notFoundId')}&${id}&${said('notFound')}`;
  const { sameId } = details.columns;
  if (sameId === undefined) return `=IF(${isNobody},${gone},"")`;
  const count = cell(sameId);
  return `=IF(${isNobody},${gone},IF(${count}>1,${said('sameIdSign')}&${count}&${said('sameId')},""))`;
}
