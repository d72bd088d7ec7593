import { markerStyles, type MarkerStyle } from '../charts/data/ChartPointData';
import { type ChartFillData } from '../charts/data/ChartFormat';
import { choice, numberWithin } from './choice';
import { colorText } from './color';

/** @throws HostError InvalidArgument where it is no style of a marker */
export const markerStyle = (value: unknown): MarkerStyle => choice(value, markerStyles);

/** @param value points @throws HostError InvalidArgument where no marker can be that large */
export const markerSize = (value: unknown): number => numberWithin(value, 2, 72);

/** @throws HostError InvalidArgument where it is no colour; the empty text is none */
export const markerColor = (value: unknown): ChartFillData => (value === '' ? undefined : colorText(value));

/** What a marker's colour reads as. */
export const markerColorText = (color: ChartFillData): string => (color === 'none' ? '' : (color ?? ''));
