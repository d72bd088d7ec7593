const DAY = 86400000;

/**
 * The serial of a date the file writes as text (`t="d"`), in the 1900 system; any other text stays as it is.
 *
 * @example isoSerial('2024-03-01T12:00:00') // 45352.5
 */
export function isoSerial(text: string): number | string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return text;
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : (time - Date.UTC(1899, 11, 30)) / DAY;
}
