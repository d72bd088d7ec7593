/** The serial day number (1900 system) of a moment, by the calendar of the person's own place. */
export function serialOfMoment(moment: Date): number {
  const days = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000;
  return Math.round(days) + 25_569;
}
