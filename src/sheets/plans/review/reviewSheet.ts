import { text } from '../../../locales';
import { areaAddress } from '../../address';
import { literalText } from '../../literalText';
import { MANUAL_FIELDS } from '../../standing/manualWords';
import { block, textRow } from '../layout/blocks';
import { HEAD_ROWS, reportFooter, reportHead } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import type { PlannedBlock, PlannedCell, PlannedInputs, SheetPlan } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import { absentManual } from './absentManual';
import { manualCell, type ManualField } from './manualCell';
import { manualWarning, type ListPlace } from './manualChecks';
import { migrationTable } from './migrationTable';
import { reviewColumns, type ReviewColumn, type ReviewColumnKey } from './reviewColumns';
import { reviewFigures } from './reviewFigures';
import { reviewGroups, type ReviewGroup } from './reviewGroups';
import { REVIEW_KEY } from './reviewKey';
import { signOff } from './signOff';

const LEAD_ROW = HEAD_ROWS;
const WARNING_ROW = LEAD_ROW + 1;
const FIGURES_ROW = WARNING_ROW + 2;
/** The figures take three columns, one stays free. */
const FREE_COLUMN = 4;

/** A run of rows of the list under a line of its own. */
interface Section {
  readonly title: string;
  readonly rows: number;
  readonly cells: (row: number) => readonly PlannedCell[];
  readonly styles: readonly StyleName[];
  /** Key of the customer of row i. */
  readonly subject: (row: number) => string;
}

/**
 * 评估结果汇总: all customers for those who decide, what people set and who moved first, with figures, the migration
 * between the tiers and lines to sign. People type tiers and reasons here, and the next grading puts them in force.
 */
export function reviewSheet(sources: ReportSources): SheetPlan {
  const { scheme } = sources.grades;
  const { language, tiers } = scheme;
  const title = text(language, 'report.review.name');
  const columns = reviewColumns(sources);
  const groups = reviewGroups(sources);
  const sections = sectionsOf(sources, columns, groups);
  const at = (key: ReviewColumnKey) => columns.findIndex((column) => column.key === key);

  // How high the figures are does not hang on where the list is, which they look at.
  const room = { wide: at('reason'), left: FREE_COLUMN, end: columns.length };
  const table = migrationTable(sources, FIGURES_ROW, room);
  const tierCells = { row: FIGURES_ROW + 2, column: table.column, rows: tiers.length, columns: 1 };
  const tierAddress = areaAddress(tierCells).replace(/[A-Z]+|\d+/g, '$$$&');
  const place = (firstRow: number): ListPlace => ({
    firstRow,
    rows: sections.reduce((sum, { rows }) => sum + rows + 1, 0),
    computed: at('computed'),
    override: at('override'),
    floor: at('floor'),
    reason: at('reason'),
    final: at('final'),
    tiers: tierAddress,
  });
  const figureRows = reviewFigures(sources, groups, FIGURES_ROW, place(0)).rows;
  const signRow = FIGURES_ROW + Math.max(figureRows, table.rows) + 1;
  const sign = signOff(sources, signRow, columns.length);
  const headingRow = signRow + sign.rows + 1;
  const list = place(headingRow + 1);
  const figures = reviewFigures(sources, groups, FIGURES_ROW, list);
  const laid = laidOut(sections, columns, headingRow + 1);
  const wide = (row: number) => ({ row, column: 0, rows: 1, columns: columns.length });
  const choice = (key: ManualField) => ({
    area: { row: list.firstRow, column: at(key), rows: list.rows, columns: 1 },
    from: `=${tierAddress}`,
  });
  return {
    key: REVIEW_KEY,
    name: title,
    tabColour: '#B7791F',
    widths: columns.map(({ width }) => width),
    blocks: [
      ...reportHead(title, sources),
      textRow(LEAD_ROW, 0, [text(language, 'report.review.lead')], 'note'),
      block(WARNING_ROW, 0, [[manualWarning(language, figures.waiting, figures.unreasoned)]], ['warning']),
      ...figures.blocks,
      ...table.blocks,
      ...sign.blocks,
      textRow(
        headingRow,
        0,
        columns.map(({ heading }) => heading),
        'heading',
      ),
      ...laid.blocks,
    ],
    coloured: table.coloured,
    merges: [wide(LEAD_ROW), ...sign.merges],
    heights: sign.heights,
    tierAreas: list.rows === 0 ? [] : [{ row: list.firstRow, column: at('final'), rows: list.rows, columns: 1 }],
    inputs: [...sign.inputs, ...laid.inputs],
    choices: list.rows === 0 ? [] : [choice('override'), choice('floor')],
    frozenRows: 0,
    print: {
      orientation: 'landscape',
      titleRows: `$${headingRow + 1}:$${headingRow + 1}`,
      footer: reportFooter(title, sources),
    },
  };
}

/** The groups that have customers, and those of whom nothing but what was typed is left. */
function sectionsOf(
  sources: ReportSources,
  columns: readonly ReviewColumn[],
  groups: readonly ReviewGroup[],
): readonly Section[] {
  const { grades, remembered } = sources;
  const { language } = grades.scheme;
  const named = (group: Parameters<typeof groupTitle>[1], count: number) => groupTitle(language, group, count);
  const styles = columns.map(({ style }) => style);
  // Those that people decided are few and are read in full.
  const inFull = styles.map((style): StyleName =>
    style === 'cell' ? 'text' : style === 'input' ? 'inputText' : style,
  );
  const sections = groups
    .filter(({ customers }) => customers.length > 0)
    .map(({ key, customers }): Section => ({
      title: named(key, customers.length),
      rows: customers.length,
      cells: (row) => columns.map(({ cell }) => cell(customers[row] ?? -1)),
      styles: key === 'manual' ? inFull : styles,
      subject: (row) => remembered.keys[customers[row] ?? -1] ?? '',
    }));
  const absent = absentManual(sources);
  if (absent.length === 0) return sections;
  const words = new Map(remembered.manual.absent.map((word) => [word.id, word]));
  const cells = (row: number) => {
    const id = absent[row] ?? '';
    return columns.map(({ key, field }): PlannedCell => {
      if (key === 'id') return literalText(id);
      return field === undefined ? '' : manualCell(sources, manualField(field), id, words.get(id));
    });
  };
  return [
    ...sections,
    {
      title: named('absent', absent.length),
      rows: absent.length,
      cells,
      styles: inFull,
      subject: (row) => absent[row] ?? '',
    },
  ];
}

function manualField(field: string): ManualField {
  return field === MANUAL_FIELDS.override ? 'override' : field === MANUAL_FIELDS.floor ? 'floor' : 'reason';
}

function groupTitle(
  language: ReportSources['grades']['scheme']['language'],
  group: ReviewGroup['key'] | 'absent',
  count: number,
): string {
  return text(language, 'report.review.groupCount', { group: text(language, `report.review.group.${group}`), count });
}

/** The sections below each other. */
function laidOut(
  sections: readonly Section[],
  columns: readonly ReviewColumn[],
  firstRow: number,
): { readonly blocks: readonly PlannedBlock[]; readonly inputs: readonly PlannedInputs[] } {
  const fields = Object.fromEntries(columns.flatMap(({ field }, at) => (field === undefined ? [] : [[field, at]])));
  const blocks: PlannedBlock[] = [];
  const inputs: PlannedInputs[] = [];
  let row = firstRow;
  for (const { title, rows, cells, styles, subject } of sections) {
    const line = columns.map((_, index) => (index === 0 ? title : ''));
    blocks.push(textRow(row, 0, line, 'group'), { row: row + 1, column: 0, rows, cells, styles });
    inputs.push({ row: row + 1, rows, subject, fields, isHeaded: true });
    row += rows + 1;
  }
  return { blocks, inputs };
}
