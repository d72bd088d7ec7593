/** The way through the pane, in order. `welcome` lies before it. */
export const steps = ['data', 'columns', 'scheme', 'preview', 'result'] as const;

/** Where the way begins, and what lies beside it. */
export type Step = 'welcome' | 'reports' | 'functions' | (typeof steps)[number];

/** Whether a step lies on the way, so that it is told how far along one is. */
export function isOnTheWay(step: Step): step is (typeof steps)[number] {
  return steps.some((each) => each === step);
}

/**
 * The step that "Back" leads to. From a result it leads nowhere: a grading is taken back, not stepped back from.
 *
 * @param hasResult a grading of this session can be looked at again
 *
 * @example stepBefore('columns') // 'data'
 * @example stepBefore('data') // 'welcome'
 */
export function stepBefore(step: Step, hasResult = false): Step | undefined {
  if (step === 'welcome' || step === 'result') return undefined;
  if (!isOnTheWay(step)) return hasResult ? 'result' : 'welcome';
  return steps[steps.indexOf(step) - 1] ?? 'welcome';
}
