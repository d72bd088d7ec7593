import type { ChartSource } from '../charts/sourceSeries';
import type { Session } from '../wire/session';
import { intersection } from './area';
import { choice } from './choice';
import type { Range } from './range';

/** The cells a chart is to be made of; whole columns and rows as far as the sheet is used. */
export function chartSource({ book }: Session, range: Range): ChartSource<string> {
  const { sheetId, rect: asked } = range.area();
  const used = book.usedRect(sheetId, true);
  const rect = (used && intersection(used, asked)) ?? { ...asked, rows: 1, columns: 1 };
  return { sheet: sheetId, rect, values: book.read(sheetId, rect).values };
}

/** @throws HostError InvalidArgument where it is no side */
export const seriesBySide = (side: string = 'Auto'): 'Auto' | 'Columns' | 'Rows' =>
  choice(side, ['Auto', 'Columns', 'Rows']);
