import { refusal } from '../wire/refusal';

/** @throws HostError InvalidArgument where it is no whole number of at least `least` */
export function wholeNumber(value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw refusal('InvalidArgument');
  return value;
}

/** @throws HostError InvalidArgument where it is no text */
export function someText(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw refusal('InvalidArgument');
  return value;
}
