/**
 * The part a relationship of `source` points to.
 *
 * @param source the part's name without a leading slash; "" is the package
 * @example resolvedPart('xl/worksheets/sheet1.xml', '../drawings/drawing1.xml') // 'xl/drawings/drawing1.xml'
 */
export function resolvedPart(source: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folderOf(source)}${target}`;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

/**
 * The part that lists the relationships of `source`.
 *
 * @example relationshipsPartOf('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels'
 */
export function relationshipsPartOf(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** The folder of a part with its last slash; "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
