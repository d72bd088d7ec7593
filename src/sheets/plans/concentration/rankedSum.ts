/**
 * The formula of what the biggest k customers bring: those above the k-th amount, and as many equal to it as are still
 * needed, so that ties never count twice.
 *
 * @param cells the amounts, as formulas write them
 * @param count the cell of k
 * @param last the cell of the k-th amount
 */
export function rankedSum(cells: string, count: string, last: string): string {
  const above = `">"&${last}`;
  return `=SUMIF(${cells},${above})+(${count}-COUNTIF(${cells},${above}))*${last}`;
}

/** The formula of the k-th biggest amount; 0 where there are fewer. @param count the cell of k */
export function rankedAmount(cells: string, count: string): string {
  return `=IFERROR(LARGE(${cells},${count}),0)`;
}
