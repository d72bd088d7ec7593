import { schemeFacts } from '../../../grading';
import { schemeSections, text } from '../../../locales';
import { partsSheet } from '../layout/partsSheet';
import { HEAD_ROWS } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import { stackedParts, type SheetPart } from '../layout/sheetPart';
import type { SheetPlan } from '../layout/sheetPlan';
import { documentPart } from './documentPart';
import { gatesPart } from './gatesPart';
import { historyPart } from './historyPart';
import { indicatorsPart } from './indicatorsPart';
import { regradePart } from './regradePart';
import { tiersPart } from './tiersPart';
import { wordsPart } from './wordsPart';

const WIDTHS = [22, 32, 24, 50, 22, 16] as const;
/** Parts of the scheme that are said in lines; the others have tables. */
const IN_WORDS: ReadonlySet<string> = new Set(['levels', 'cuts', 'decision', 'keep']);

/**
 * 分级标准: what a manager signs and a newcomer reads: the document's head, what each tier requires and gets, how the
 * grade comes about, when it is due again, and which versions there were.
 */
export function standardsSheet(sources: ReportSources): SheetPlan {
  const { scheme } = sources.grades;
  const { language } = scheme;
  const title = text(language, 'report.standards.name');
  const words = schemeSections(language, scheme, schemeFacts(scheme)).filter(({ part }) => IN_WORDS.has(part));
  const reason = { title: text(language, 'report.standards.reason'), lines: scheme.reason[language].split('\n') };
  const parts = stackedParts(HEAD_ROWS, [
    (row) => documentPart(sources, row),
    (row) => tiersPart(sources, row),
    (row) => indicatorsPart(sources, row),
    ...(scheme.gates.length > 0 ? [(row: number) => gatesPart(sources, row)] : []),
    ...[...words, reason].map(
      (section) =>
        (row: number): SheetPart =>
          wordsPart(section, row, WIDTHS.length),
    ),
    (row) => regradePart(sources, row),
    ...(sources.remembered.history.length > 0 ? [(row: number) => historyPart(sources, row)] : []),
  ]);
  const tabColour = '#5A6472';
  return partsSheet(sources, {
    key: 'standards',
    title,
    tabColour,
    parts,
    widths: WIDTHS,
    orientation: 'landscape',
  });
}
