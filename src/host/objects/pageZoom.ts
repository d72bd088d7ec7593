import type { PageZoomData } from '../print/PageSetupData';
import { refusal } from '../wire/refusal';
import { wholeNumber } from './numbers';

const whole = (value: unknown, least: number): number | undefined =>
  value === undefined || value === null ? undefined : wholeNumber(value, least);

/** @throws HostError InvalidArgument where it is no zoom, or both a scale and a number of pages */
export function pageZoom(value: unknown): PageZoomData {
  if (typeof value !== 'object' || value === null) throw refusal('InvalidArgument');
  // The wire's object, looked at member by member.
  const asked = value as Readonly<Record<string, unknown>>;
  const scale = whole(asked['scale'], 10);
  const horizontalFitToPages = whole(asked['horizontalFitToPages'], 1);
  const verticalFitToPages = whole(asked['verticalFitToPages'], 1);
  const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  if (scale !== undefined && (isFitted || scale > 400)) throw refusal('InvalidArgument');
  return {
    ...(scale !== undefined && { scale }),
    ...(horizontalFitToPages !== undefined && { horizontalFitToPages }),
    ...(verticalFitToPages !== undefined && { verticalFitToPages }),
  };
}
