/** A version of a scheme that customers were graded by, as the workbook remembers it. */
export interface GradedVersion {
  readonly schemeId: string;
  /** As the scheme called itself in its own language. */
  readonly name: string;
  readonly version: string;
  /** `YYYY-MM-DD` of the first and the last grading by it. */
  readonly firstOn: string;
  readonly lastOn: string;
  /** How many the last one graded. */
  readonly customers: number;
}

/** More are not remembered; the oldest go. */
const MOST = 50;

/**
 * The history with one more grading: the last version goes on, or another one begins.
 *
 * @param history oldest first
 * @example withGrading([], { schemeId: 'a', name: 'A', version: '1', firstOn: '2026-01-15', lastOn: '2026-01-15', customers: 6 }).length // 1
 */
export function withGrading(history: readonly GradedVersion[], graded: GradedVersion): readonly GradedVersion[] {
  const last = history[history.length - 1];
  const isSame = last?.schemeId === graded.schemeId && last.version === graded.version;
  const earlier = isSame ? history.slice(0, -1) : history;
  return [...earlier, isSame ? { ...graded, firstOn: last.firstOn } : graded].slice(-MOST);
}
