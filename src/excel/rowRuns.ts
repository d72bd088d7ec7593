/** A run of rows: first and end (exclusive). */
export type RowRun = readonly [number, number];

/**
 * Cuts rows into runs that are all hidden or all shown: Excel misplaces a block that is written over rows a filter
 * hides, so each run is written by itself. Halves mixed runs until none is left: at most as many syncs as that takes.
 *
 * @param first worksheet row, from zero
 * @param end exclusive
 */
export async function rowRuns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: number,
  end: number,
): Promise<{ readonly runs: readonly RowRun[]; readonly hidden: number }> {
  const settled: (readonly [RowRun, boolean])[] = [];
  let open: readonly RowRun[] = end > first ? [[first, end]] : [];
  while (open.length > 0) {
    const ranges = open.map(([from, to]) => sheet.getRangeByIndexes(from, 0, to - from, 1).load('rowHidden'));
    await context.sync();
    const mixed: RowRun[] = [];
    open.forEach((run, index) => {
      // Null where shown and hidden rows are mixed, though the types don't say so.
      const isHidden = ranges[index]?.rowHidden as boolean | null | undefined;
      if (typeof isHidden === 'boolean') settled.push([run, isHidden]);
      else mixed.push(...halves(run));
    });
    open = mixed;
  }
  return {
    runs: joined(settled.sort(([a], [b]) => a[0] - b[0])),
    hidden: settled.reduce((sum, [[from, to], isHidden]) => sum + (isHidden ? to - from : 0), 0),
  };
}

function halves([from, to]: RowRun): readonly RowRun[] {
  const middle = (from + to) >> 1;
  return [
    [from, middle],
    [middle, to],
  ];
}

/** Neighbours of one kind as one run. */
function joined(settled: readonly (readonly [RowRun, boolean])[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  let last: boolean | undefined;
  for (const [[from, to], isHidden] of settled) {
    const previous = runs[runs.length - 1];
    if (previous && last === isHidden) runs[runs.length - 1] = [previous[0], to];
    else runs.push([from, to]);
    last = isHidden;
  }
  return runs;
}
