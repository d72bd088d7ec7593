/** The series of a sheet's charts, in their order: name, cells of its values, cells of its categories. */
export function seriesOf(sheet: string): Promise<readonly (readonly string[])[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name');
    await context.sync();
    charts.items.forEach(({ series }) => series.load('items/name'));
    await context.sync();
    const all = charts.items.flatMap(({ series }) =>
      series.items.map((each) => ({
        name: each.name,
        values: each.getDimensionDataSourceString('Values'),
        categories: each.getDimensionDataSourceString('Categories'),
      })),
    );
    await context.sync();
    return all.map(({ name, values, categories }) => [name, values.value, categories.value]);
  });
}
