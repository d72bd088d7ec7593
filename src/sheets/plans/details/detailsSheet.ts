import { text } from '../../../locales';
import { block, textRow } from '../layout/blocks';
import { detailColumns } from './detailColumns';
import { nobodyPlace } from './detailsOf';
import { STAMP_ROW } from './detailsStamp';
import { goneCustomers } from './goneCustomers';
import { reportFooter, reportHead } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import { sameIdsOf } from './sameIds';
import type { PlannedCell, SheetPlan } from '../layout/sheetPlan';
import { typedCell } from '../typed/typedBlock';
import { weightBlocks } from './weightBlocks';

/** What the reports' formulas look at is worked out here and nowhere else: values, so that they last without us. */
export function detailsSheet(sources: ReportSources): SheetPlan {
  const { details, grades, explainer, typed } = sources;
  const { language } = grades.scheme;
  const title = text(language, 'report.details.name');
  const { periodRow, headingRow, firstRow, order } = details;
  const sameIds = sameIdsOf(sources);
  const columns = detailColumns(sources, sameIds.count);
  const row = (at: number): readonly PlannedCell[] => {
    const customer = order[at] ?? -1;
    const known = { customer, subject: sameIds.subject(at), explanation: explainer(customer) };
    return columns.map(({ cell }) => cell(known));
  };
  const fields = Object.fromEntries(columns.flatMap(({ field }, at) => (field === undefined ? [] : [[field, at]])));
  const gone = goneCustomers(sources, columns, sameIds);
  return {
    key: 'details',
    name: title,
    tabColour: '#5A6472',
    widths: columns.map(({ width }) => width),
    blocks: [
      ...reportHead(title, sources),
      block(
        periodRow,
        0,
        [[text(language, 'report.details.period'), typedCell(typed, 'period', '')]],
        ['group', 'input'],
      ),
      ...weightBlocks(sources),
      textRow(
        headingRow,
        0,
        columns.map(({ heading }) => heading),
        'heading',
      ),
      { row: firstRow, column: 0, rows: order.length, cells: row, styles: columns.map(({ style }) => style) },
      block(
        firstRow + nobodyPlace(details) - 1,
        0,
        [columns.map(() => '=""')],
        columns.map(() => 'plain'),
      ),
      ...gone.blocks,
      block(STAMP_ROW, details.columns.count, [[details.stamp]], ['plain']),
    ],
    coloured: [],
    merges: [],
    tierAreas: [{ row: firstRow, column: details.columns.tier, rows: order.length, columns: 1 }],
    inputs: [
      { row: periodRow, rows: 1, subject: () => '', fields: { period: 1 } },
      { row: firstRow, rows: order.length, subject: sameIds.subject, fields, isHeaded: true },
      ...gone.inputs,
    ],
    frozenRows: firstRow,
    frozenColumns: 2,
    print: {
      orientation: 'landscape',
      titleRows: `$${headingRow + 1}:$${headingRow + 1}`,
      footer: reportFooter(title, sources),
    },
  };
}
