import { refusal } from '../wire/refusal';

/** Points per pixel at 96 dpi. */
const pointsPerPixel = 0.75;

/** @example columnWidthPoints(64) // 48 */
export const columnWidthPoints = (pixels: number): number => pixels * pointsPerPixel;

/** @throws HostError InvalidArgument where it is no width of at most 255 characters */
export function columnWidthPixels(points: unknown): number {
  if (typeof points !== 'number' || !(points >= 0 && points <= 1790 * pointsPerPixel)) throw refusal('InvalidArgument');
  return Math.round(points / pointsPerPixel);
}
