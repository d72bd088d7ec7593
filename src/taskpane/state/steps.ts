/** The way through the pane, in order. `welcome` lies before it. */
export const steps = ['data', 'columns', 'scheme', 'preview', 'result'] as const;

export type Step = 'welcome' | (typeof steps)[number];

/**
 * The step that "Back" leads to. From a result it leads nowhere: a grading is taken back, not stepped back from.
 *
 * @example stepBefore('columns') // 'data'
 * @example stepBefore('data') // 'welcome'
 */
export function stepBefore(step: Step): Step | undefined {
  if (step === 'welcome' || step === 'result') return undefined;
  return steps[steps.indexOf(step) - 1] ?? 'welcome';
}
