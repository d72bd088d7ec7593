import { refusal } from '../wire/refusal';

/** @throws HostError InvalidArgument where it is none of these */
export function choice<const T extends readonly string[]>(value: unknown, choices: T): T[number] {
  const found = choices.find((one) => one === value);
  if (found === undefined) throw refusal('InvalidArgument');
  return found;
}

/** @throws HostError InvalidArgument where it is no number from `least` to `most` */
export function numberWithin(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw refusal('InvalidArgument');
  return value;
}

/** The empty text takes a limit away. @throws HostError InvalidArgument where it is neither a number nor that */
export function numberOrAutomatic(value: unknown): number | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusal('InvalidArgument');
  return value;
}

/** @throws HostError InvalidArgument where it is no text */
export function anyText(value: unknown): string {
  if (typeof value !== 'string') throw refusal('InvalidArgument');
  return value;
}
