import { text } from '../../../locales';
import type { Area } from '../../types';
import { textRow } from '../layout/blocks';
import type { ReportSources } from '../reportSources';
import type { PlannedBlock, PlannedInputs } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import { field, typedBlock } from '../typed/typedBlock';

/** Who signs. */
const SIGNERS = ['director', 'manager', 'departments'] as const;
/** Points: room for a name by hand. */
const SIGN_HEIGHT = 27;

/** Lines to sign, as wide as the list. */
export interface SignOff {
  readonly blocks: readonly PlannedBlock[];
  readonly inputs: readonly PlannedInputs[];
  readonly merges: readonly Area[];
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  readonly rows: number;
}

/**
 * Who the results go to, each with an opinion, a signature and a date.
 *
 * @param width columns of the sheet; at least six
 */
export function signOff({ grades: { scheme }, typed }: ReportSources, row: number, width: number): SignOff {
  const { language } = scheme;
  const spans = [
    [0, 2],
    [2, width - 4],
    [width - 4, width - 2],
    [width - 2, width],
  ] as const;
  const inRow = <Cell>(cells: readonly Cell[], rest: Cell) =>
    spans.flatMap(([from, end], index) => [
      cells[index] ?? rest,
      ...Array.from({ length: end - from - 1 }, () => rest),
    ]);
  const headings = (['sign', 'opinion', 'signature', 'date'] as const).map((key) =>
    text(language, `report.review.${key}`),
  );
  const lines = SIGNERS.map((signer) =>
    inRow(
      [
        text(language, `report.review.${signer}`),
        field(`review.${signer}.opinion`),
        field(`review.${signer}.signature`),
        field(`review.${signer}.date`),
      ],
      '',
    ),
  );
  const styles = spans.flatMap(([from, end], index): readonly StyleName[] =>
    Array.from({ length: end - from }, () => (index === 0 ? 'label' : index === 3 ? 'inputDate' : 'inputText')),
  );
  const { block, inputs } = typedBlock(row + 1, 0, lines, styles, typed, '');
  const merges = Array.from({ length: SIGNERS.length + 1 }, (_, line) =>
    spans.flatMap(([from, end]) =>
      end - from > 1 ? [{ row: row + line, column: from, rows: 1, columns: end - from }] : [],
    ),
  ).flat();
  return {
    blocks: [textRow(row, 0, inRow(headings, ''), 'heading'), block],
    inputs,
    merges,
    heights: [{ row: row + 1, rows: SIGNERS.length, points: SIGN_HEIGHT }],
    rows: SIGNERS.length + 1,
  };
}
