import { areaAddress, styles } from '../sheets';
import type { CellStyle, SheetPlan, StyleName } from '../sheets';
import { inBatches } from './inBatches';
import { setNumberFormat } from './numberFormats';
import type { Steps } from './steps';

/** Longest address that Excel takes; a little is kept in hand. */
const LONGEST_ADDRESS = 8000;
const BORDER = '#C8D1DC';
/** None between columns: those of a block have their looks one by one, and cells that look like one have none. */
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const;

/** Gives the cells of a plan their looks: each style once, over all the areas that have it; the last ones are queued. */
export async function styleSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  steps: Steps,
): Promise<void> {
  const looks = looksOf(plan);
  // Several areas at once take every look but this one.
  const formats = looks.flatMap(({ area, style }) => {
    const { numberFormat }: CellStyle = styles[style];
    return numberFormat === undefined ? [] : [{ area, numberFormat }];
  });
  const setFormat = ({ area, numberFormat }: (typeof formats)[number]) =>
    setNumberFormat(sheet.getRange(areaAddress(area)), numberFormat);
  await inBatches(context, formats, setFormat, steps);
  const addresses = new Map<StyleName, string[]>();
  for (const { area, style } of looks) {
    const all = addresses.get(style) ?? [];
    addresses.set(style, all);
    all.push(areaAddress(area));
  }
  for (const [name, all] of addresses) {
    for (const address of joinedAddresses(all)) applyStyle(sheet.getRanges(address), styles[name]);
  }
}

/** The looks of all areas of a plan: of each column of its blocks, then of areas that are none. */
function looksOf({ blocks, looks = [] }: SheetPlan): NonNullable<SheetPlan['looks']> {
  const ofBlocks = blocks
    .filter(({ rows }) => rows > 0)
    .flatMap(({ row, column, rows, styles: names }) =>
      names.map((style, index) => ({ area: { row, column: column + index, rows, columns: 1 }, style })),
    );
  return [...ofBlocks, ...looks];
}

/** Addresses joined by commas, none longer than Excel takes. */
export function joinedAddresses(addresses: readonly string[]): readonly string[] {
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
