/** Runs in the pane's frame, so it holds all it needs: a new sheet with a matrix of points and a Pareto chart. */
export function makeChartsInPane(): Promise<void> {
  // office.js put it there.
  const { Excel: excel } = globalThis as unknown as { Excel: typeof Excel };
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('图表');
    sheet.activate();
    sheet.showGridlines = false;
    const points = Array.from({ length: 40 }, (_, i) => [`客户${i + 1}`, (i * 37) % 101, (i * 53) % 97]);
    sheet.getRange('A1:C1').values = [['客户', '价值', '潜力']];
    sheet.getRange('A2:C41').values = points;
    sheet.getRange('A45:C50').values = [
      ['客户', '销售额', '累计占比'],
      ['甲', 5_000_000, 0.5],
      ['乙', 2_500_000, 0.75],
      ['丙', 1_500_000, 0.9],
      ['丁', 700_000, 0.97],
      ['戊', 300_000, 1],
    ];
    sheet.getRange('B46:B50').numberFormat = [['#,##0'], ['#,##0'], ['#,##0'], ['#,##0'], ['#,##0']];
    sheet.getRange('C46:C50').numberFormat = [['0%'], ['0%'], ['0%'], ['0%'], ['0%']];
    sheet.getRange('B43:C44').values = [
      [50, 0],
      [50, 100],
    ];
    const matrix = sheet.charts.add('XYScatter', sheet.getRange('B1:C11'), 'Columns');
    matrix.name = '矩阵';
    matrix.title.text = '价值–潜力矩阵';
    matrix.setPosition('E2', 'K18');
    matrix.legend.visible = true;
    const colors = ['#1F4E79', '#BF9000', '#7F7F7F', '#404040'];
    for (const [index, name] of ['白金', '黄金', '铁', '铅'].entries()) {
      const series = index === 0 ? matrix.series.getItemAt(0) : matrix.series.add(name);
      series.name = name;
      series.setXAxisValues(sheet.getRange(`B${2 + index * 10}:B${11 + index * 10}`));
      series.setValues(sheet.getRange(`C${2 + index * 10}:C${11 + index * 10}`));
      series.set({ markerStyle: 'Circle', markerSize: 7, markerForegroundColor: '#FFFFFF' });
      series.markerBackgroundColor = colors[index] ?? '';
    }
    const labelled = matrix.series.getItemAt(0).points.getItemAt(3);
    labelled.dataLabel.set({ text: '客户4', position: 'Right' });
    const line = matrix.series.add('阈值');
    line.chartType = 'XYScatterLinesNoMarkers';
    line.setXAxisValues(sheet.getRange('B43:B44'));
    line.setValues(sheet.getRange('C43:C44'));
    line.format.line.set({ color: '#C00000', weight: 1.5, lineStyle: 'Dash' });
    matrix.axes.categoryAxis.title.text = '当前价值（分）';
    matrix.axes.valueAxis.title.text = '增长潜力（分）';
    for (const axis of [matrix.axes.categoryAxis, matrix.axes.valueAxis]) {
      axis.set({ minimum: 0, maximum: 100, majorUnit: 25 });
    }
    const pareto = sheet.charts.add('ColumnClustered', sheet.getRange('A45:C50'), 'Columns');
    pareto.title.text = '销售集中度';
    pareto.setPosition('E20', 'K36');
    pareto.series.getItemAt(0).gapWidth = 40;
    pareto.axes.valueAxis.title.text = '销售额（元）';
    const share = pareto.series.getItemAt(1);
    share.set({ chartType: 'LineMarkers', axisGroup: 'Secondary' });
    pareto.axes.getItem('Value', 'Secondary').set({ minimum: 0, maximum: 1, numberFormat: '0%' });
    pareto.axes.getItem('Value', 'Secondary').title.text = '累计占比';
    await context.sync();
  });
}
