import { areaAddress, styles } from '../sheets';
import type { CellStyle, SheetPlan, StyleName } from '../sheets';
import { inBatches } from './inBatches';
import { setNumberFormat } from './numberFormats';
import type { Steps } from './steps';

/** Longest address that Excel takes; a little is kept in hand. */
const LONGEST_ADDRESS = 8000;
const BORDER = '#C8D1DC';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Gives the cells of a plan their looks: each style once, over all the areas that have it; the last ones are queued. */
export async function styleSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  steps: Steps,
): Promise<void> {
  const addresses = new Map<StyleName, string[]>();
  for (const { row, column, rows, styles: names } of plan.blocks) {
    if (rows === 0) continue;
    names.forEach((name, index) => {
      const address = areaAddress({ row, column: column + index, rows, columns: 1 });
      const all = addresses.get(name) ?? [];
      addresses.set(name, all);
      all.push(address);
    });
  }
  // Several areas at once take every look but this one.
  const formats = plan.blocks.flatMap(({ row, column, rows, styles: names }) =>
    names.flatMap((name, index) => {
      const { numberFormat }: CellStyle = styles[name];
      return numberFormat === undefined || rows === 0 ? [] : [{ row, column: column + index, rows, numberFormat }];
    }),
  );
  const setFormat = ({ row, column, rows, numberFormat }: (typeof formats)[number]) =>
    setNumberFormat(sheet.getRangeByIndexes(row, column, rows, 1), numberFormat);
  await inBatches(context, formats, setFormat, steps);
  for (const [name, all] of addresses) {
    for (const address of joined(all)) applyStyle(sheet.getRanges(address), styles[name]);
  }
}

/** Addresses joined by commas, none longer than Excel takes. */
function joined(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

function applyStyle(areas: Excel.RangeAreas, style: CellStyle): void {
  const { format } = areas;
  format.verticalAlignment = 'Center';
  if (style.wrap) format.wrapText = true;
  if (style.bold) format.font.bold = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.hasBorder) {
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = BORDER;
    }
  }
}
