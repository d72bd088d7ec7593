import { refusal } from '../wire/refusal';

/** The names Excel's documentation uses in examples and CSS shares with HTML 4. */
const named: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/**
 * A colour as Excel gives it back.
 *
 * @throws HostError InvalidArgument where it is no colour
 * @example colorText('#ffaa00') // '#FFAA00'
 */
export function colorText(value: unknown): string {
  if (typeof value !== 'string') throw refusal('InvalidArgument');
  const name = named[value.toLowerCase()];
  if (name) return name;
  if (!/^#?[0-9a-f]{6}$/i.test(value)) throw refusal('InvalidArgument');
  return `#${value.replace('#', '').toUpperCase()}`;
}
