/**
 * What a grade is: columns of numbers in, grades and reasons out. Here belong the scheme model, the machine that reads
 * it and the presets as data. Nothing here knows a spreadsheet, a page or a language: it speaks in codes and data.
 *
 * @example parseScheme(JSON.parse(JSON.stringify(presetById('rfm')))).ok // true
 * @example checkScheme(presetById('rfm')) // []
 * @example parseScheme({ id: 'mine' }).problems[0] // { path: 'version', code: 'keyMissing', severity: 'error', params: {} }
 * @example grade({ rowCount: 2, numbers: { sales: Float64Array.of(900, 90000) } }, presetById('sales-class')).tiers // Int16Array.of(4, 3)
 * @example explain(grade({ rowCount: 2, numbers: { sales: Float64Array.of(900, 90000) } }, presetById('sales-class')), 1).rule // 3
 * @example nextTier(grade({ rowCount: 2, numbers: { sales: Float64Array.of(900, 90000) } }, presetById('sales-class')), 1).changes
 *   // [{ indicator: 'sales', from: 90000, to: 100000, tier: 'class3', effort: 0 }]
 */
export { tableCoverage, type Axis, type Cell, type TableCoverage } from './checker/tableCoverage';
export { checkScheme } from './checkScheme';
export { compare, type IdentifiedGrades, type Migration } from './compare/compare';
export { customersToShare } from './concentration/customersToShare';
export { gini } from './concentration/gini';
export { lorenzPoints, type LorenzPoints } from './concentration/lorenzPoints';
export { paretoClasses } from './concentration/paretoClasses';
export { topShare } from './concentration/topShare';
export { cutSteps } from './cuts/cutSteps';
export { kMeansSteps } from './clusters/kMeans';
export { GIVEN_STATUSES, KEEP_REASONS, MANUAL_REASONS } from './decision/reasons';
export { degreeOf } from './degrees/degreeOf';
export { percentileColumn } from './degrees/percentileColumn';
export { sortedPresent } from './degrees/sortedPresent';
export { finished } from './finished';
export { creditShares, type CreditShare } from './leads/creditShares';
export { leadStatus, type LeadDue, type LeadStatus, type LeadTerm } from './leads/leadStatus';
export { explain } from './reasons/explain';
export { explainerSteps, type Explainer } from './reasons/explainer';
export { crossTable, type CrossCells, type CrossTable } from './crosstab/crossTable';
export { type LabelColumn } from './crosstab/labelPlaces';
export { grade, gradeSteps } from './grade';
export { indicatorNeeds, type IndicatorNeed } from './indicators/indicatorNeeds';
export { latestDate } from './indicators/latestDate';
export { missingColumns } from './indicators/missingColumns';
export { requiredIndicators } from './indicators/requiredIndicators';
export { usedIndicators } from './indicators/usedIndicators';
export { issueParams } from './issueParams';
export { rollUp, type RollUp } from './levels/rollUp';
export { nextTier } from './next/nextTier';
export { aggregateOrders, aggregateOrdersSteps } from './orders/aggregateOrders';
export { parseScheme, type ParsedScheme } from './parseScheme';
export { presetById, presets } from './presets';
export { regradeDue } from './regradeDue';
export { retier } from './retier';
export { schemeFacts, type SchemeFacts } from './schemeFacts';
export { schemeIn } from './schemeIn';
export { summarise } from './summarise';
export { ahpWeights, FURTHEST, MOST_JUDGED, RECIPROCAL_TOLERANCE, type AhpWeights } from './weights/ahpWeights';
export { criticWeights } from './weights/criticWeights';
export { entropyWeights } from './weights/entropyWeights';
export { equalWeights } from './weights/equalWeights';
export type * from './codes';
export type * from './orders/types';
export type * from './scheme';
export type * from './types';
