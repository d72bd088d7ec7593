import { literalText, numberFormatOf } from '../sheets';
import { isSameContent } from './content';
import { deleteGradingNames, gradingName, setGradingName } from './gradingNames';
import type { GradingPlan } from './gradingPlan';
import { saveGradingRecords } from './gradingRecords';
import type { GradingRecord } from './gradingRecords';
import { inTurns } from './inTurns';
import type { LastGrading, WrittenColumn } from './lastGrading';
import { numberFormats } from './numberFormats';
import { gradedArea } from './placedGrading';
import type { PlacedColumn } from './placedGrading';
import type { PreparedGrading } from './preparedGrading';
import type { SourceData } from './sourceData';
import { keepStandingTexts } from './standings';
import { standingGradings } from './standingGradings';
import { keepScheme } from './workbookSchemes';
import { writtenContentSteps } from './writtenContents';

/**
 * Writes the titles, points the hidden names at the columns, and records the grading in the workbook, before the first
 * grade is written: whatever happens next can be taken back by it.
 *
 * @returns what taking back will need
 */
export async function recordGrading(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: SourceData,
  plan: GradingPlan,
  prepared: PreparedGrading,
  placed: readonly PlacedColumn[],
): Promise<LastGrading> {
  const { standing, records, surplus, before } = prepared;
  const number = standing?.record.number ?? Math.max(0, ...records.map((record) => record.number)) + 1;
  const area = gradedArea(source, prepared);
  for (const { part, column } of placed) {
    const range = sheet.getRangeByIndexes(area.row, column, area.rows, 1);
    setGradingName(context, gradingName(number, part), range);
  }
  const key = plan.keyColumn === undefined ? undefined : source.columns[plan.keyColumn];
  // Created columns may have moved it, but only where they were put left of it inside a table.
  const moved = placed.filter(({ created, column }) => created && key && column <= key.column).length;
  if (key) setGradingName(context, gradingName(number, 'key'), sheet.getCell(area.row, key.column + moved));

  const titles = placed.map((column) => writeTitle(sheet, area.row, column, before.get(column.part)?.heading));
  const columns = placed.map(({ part, planned }, index) => ({
    part,
    key: planned.key,
    title: titles[index] ?? planned.title,
  }));
  const others = await standingRecords(context, records, number);
  saveGradingRecords(context, [...others, { ...plan.record, number, columns }]);
  await context.sync();
  await keepScheme(context, plan.scheme);
  await keepStandingTexts(context, number, plan.standings.after);

  const written: WrittenColumn[] = [];
  for (const [index, { part, planned, column, created, createdIndex, standing: at }] of placed.entries()) {
    const isOnUserCells = created && !created.isInserted;
    written.push({
      part,
      key: planned.key,
      title: columns[index]?.title ?? planned.title,
      isInserted: created?.isInserted ?? false,
      written: await inTurns(writtenContentSteps(planned, prepared.customerAt, !at)),
      before: at && before.get(part),
      look: created?.looks[createdIndex],
      numberFormats:
        isOnUserCells && numberFormatOf(planned.key)
          ? await numberFormats(context, sheet, column, prepared.row, prepared.rows)
          : undefined,
    });
  }
  return {
    number,
    unitRows: prepared.row - area.row - 1,
    keys: prepared.keys,
    columns: written,
    removed: surplus.flatMap(({ part, key: use, title }) => {
      const contents = before.get(part);
      return contents ? [{ part, key: use, title, ...contents }] : [];
    }),
    recordBefore: standing?.record,
    schemeBefore: prepared.schemeBefore,
    legendBefore: prepared.legendBefore,
    standingsBefore: plan.standings.before,
  };
}

/** The records of the other gradings; one whose columns are all gone is forgotten, with its names. */
async function standingRecords(
  context: Excel.RequestContext,
  records: readonly GradingRecord[],
  current: number,
): Promise<readonly GradingRecord[]> {
  const standing = new Set((await standingGradings(context)).map(({ record }) => record.number));
  const others = records.filter(({ number }) => number !== current);
  for (const { number, columns } of others.filter((record) => !standing.has(record.number))) {
    deleteGradingNames(context, number, columns);
    await keepStandingTexts(context, number, []);
  }
  return others.filter(({ number }) => standing.has(number));
}

/**
 * Writes a column's title, unless a person renamed the column: then theirs stays. A title follows what the column is for.
 *
 * @returns the title as we would have it, by which a later renaming is told
 */
function writeTitle(
  sheet: Excel.Worksheet,
  row: number,
  { planned, column, standing }: PlacedColumn,
  now: string | number | boolean | undefined,
): string {
  const isRenamed =
    standing !== undefined && standing.key === planned.key && now !== undefined && !isSameContent(now, standing.title);
  if (standing && !isRenamed) sheet.getCell(row, column).values = [[literalText(planned.title)]];
  return isRenamed ? standing.title : planned.title;
}
