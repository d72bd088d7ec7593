/** Charts as report sheets plan them, over the cells that `chartCells` holds from A1 of a sheet. */
import { areaOf } from '../../../src/sheets';
import type { ChartCells, PlannedChart } from '../../../src/sheets';

const SHEET = 'Sheet1';

const at = (address: string, sheet = SHEET): ChartCells => ({ sheet, ...areaOf(address) });

/** Six made-up customers by tier: two axes and sales; threshold lines as two paths with a gap; sales by tier; a cumulative share. */
export const chartCells: readonly (readonly (string | number)[])[] = [
  ['客户', '价值', '潜力', '销售额', '累计占比', '线 x', '线 y'],
  ['甲', 90, 80, 4000, 0.5, 50, 0],
  ['乙', 75, 60, 2000, 0.75, 50, 100],
  ['丙', 60, 20, 1000, 0.875, '', ''],
  ['丁', 30, 70, 600, 0.95, 0, 65],
  ['戊', 20, 10, 300, 0.9875, 100, 65],
  ['己', 10, 30, 100, 1, '', ''],
];

/** A series of points for each tier, the lines that part them, two customers named. */
export const matrixChart: PlannedChart = {
  name: 'matrix',
  title: '价值–潜力矩阵',
  area: areaOf('I1:P20'),
  series: [
    {
      name: '白金',
      kind: 'points',
      values: at('B2:B3'),
      across: at('C2:C3'),
      colour: '#D8E3EC',
      outline: '#16324A',
      marker: { shape: 'Circle', size: 8 },
      labels: [
        { point: 0, text: '甲 "A" & <B>', side: 'Left' },
        { point: 1, text: '=乙', side: 'Bottom' },
      ],
    },
    {
      name: '铅',
      kind: 'points',
      values: at('B6:B7'),
      across: at('C6:C7'),
      colour: '#5B626D',
      marker: { shape: 'Triangle', size: 7 },
    },
    {
      name: '分界线',
      kind: 'path',
      values: at('G2:G6'),
      across: at('F2:F6'),
      colour: '#B42318',
      isDashed: true,
      weight: 1.25,
    },
  ],
  horizontal: { title: '潜力（0–100）', minimum: 0, maximum: 100, majorUnit: 25, hasGridlines: true },
  vertical: { title: '价值（0–100）', minimum: 0, maximum: 100, majorUnit: 25, hasGridlines: true, numberFormat: '0' },
  legend: 'Bottom',
};

/** Sales by customer with their cumulative share on an axis of its own, 0–100 %. */
export const paretoChart: PlannedChart = {
  name: 'pareto',
  title: '销售集中度',
  area: areaOf('I22:P40'),
  series: [
    { name: '销售额', kind: 'column', values: at('D2:D7'), across: at('A2:A7'), colour: '#1F4E79', gap: 40 },
    {
      name: '累计占比',
      kind: 'line',
      values: at('E2:E7'),
      across: at('A2:A7'),
      colour: '#B45309',
      isOnSecondaryAxis: true,
      marker: { shape: 'Circle', size: 5 },
    },
  ],
  vertical: { title: '销售额（元）', minimum: 0, numberFormat: '#,##0', hasGridlines: true },
  secondary: { title: '累计占比', minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: '0%' },
  legend: 'Bottom',
};

/** Columns that stand for tiers: a colour each, pale ones outlined; one series, so no legend. */
export const tierChart: PlannedChart = {
  name: 'tiers',
  title: '各等级销售额',
  area: areaOf('A10:G28'),
  series: [
    {
      name: '销售额',
      kind: 'column',
      values: at('D2:D5'),
      across: at('A2:A5'),
      colour: ['#D8E3EC', '#F7D774', '#B9C0CB', '#5B626D'],
      outline: ['#778B9B', '#A1863A', '#6C737D', '#5B626D'],
      gap: 60,
      valueLabels: { numberFormat: '#,##0' },
    },
  ],
  vertical: { title: '元', minimum: 0, numberFormat: '#,##0', hasGridlines: true },
  legend: 'None',
};

/** Slices, lying stacked bars and shares, a ring and bubbles. */
export const otherCharts: readonly PlannedChart[] = [
  {
    name: 'pie',
    title: '销售额占比',
    area: areaOf('A30:G46'),
    series: [
      {
        name: '销售额',
        kind: 'pie',
        values: at('D2:D5'),
        across: at('A2:A5'),
        colour: ['#1F4E79', '#F7D774', '#B9C0CB', '#5B626D'],
        valueLabels: { isShare: true, hasNames: true, numberFormat: '0.0%' },
      },
    ],
    legend: 'None',
  },
  {
    name: 'bars',
    title: '两轴之和',
    area: areaOf('I42:P58'),
    series: [
      { name: '价值', kind: 'stackedBar', values: at('B2:B7'), across: at('A2:A7'), colour: '#1F4E79' },
      { name: '潜力', kind: 'stackedBar', values: at('C2:C7'), across: at('A2:A7'), colour: '#8FB4F0' },
    ],
    horizontal: { title: '', isReversed: true },
    vertical: { title: '分', hasGridlines: true },
    legend: 'Right',
  },
  {
    name: 'bubbles',
    title: '按销售额',
    area: areaOf('A48:G64'),
    series: [
      {
        name: '客户',
        kind: 'bubbles',
        values: at('B2:B7'),
        across: at('C2:C7'),
        sizes: at('D2:D7'),
        colour: '#8FB4F0',
        outline: '#1F4E79',
      },
    ],
    legend: 'None',
  },
];
