import type { Frame } from 'playwright-core';
import { text, type TextKey } from '../../src/locales';
import { launchBrowser, openWorkbench, serveWorkbench } from '../workbench/tools/workbench';
import type { Check } from './check';

const BUDGET_MILLISECONDS = 1000;

/** From a click in the idle pane to the moment its answer is drawn. */
export interface PaneAnswer {
  /** The button's words. */
  readonly pressed: string;
  readonly milliseconds: number;
  /** Where the answer is a bar of progress: from the same click to the end of the work. */
  readonly finished?: number;
}

/** A screen: its heading, and a part that is there only once it has something to show. */
interface Screen {
  readonly title: TextKey;
  readonly shows: string;
}

interface Question {
  readonly press: TextKey;
  readonly answer: Screen;
  /** Where the work goes on behind the answer. */
  readonly end?: Screen;
}

/** The way through the pane; every answer but a mere next screen is computed from the workbook. */
const questions: readonly Question[] = [
  { press: 'pane.welcome.start', answer: { title: 'pane.data.title', shows: '#pane-found' } },
  { press: 'pane.next', answer: { title: 'pane.columns.title', shows: 'select' } },
  { press: 'pane.next', answer: { title: 'pane.scheme.title', shows: '[role=radiogroup]' } },
  { press: 'pane.scheme.preview', answer: { title: 'pane.preview.title', shows: 'table' } },
  {
    press: 'pane.preview.grade',
    answer: { title: 'pane.grading.title', shows: '[role=progressbar]' },
    end: { title: 'pane.result.title', shows: 'table' },
  },
  { press: 'pane.result.takeBack', answer: { title: 'pane.scheme.title', shows: '[role=radiogroup]' } },
];

const say = (key: TextKey) => text('zh-CN', key);

/** Presses a button once the page is idle; when each screen was drawn, in milliseconds, told by the page's own clock. */
function drawnAfter(pane: Frame, press: TextKey, screens: readonly Screen[]): Promise<readonly number[]> {
  return pane.evaluate(
    async ([name, awaited]) => {
      const there = ({ title, shows }: (typeof awaited)[number]) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (document.querySelector('h1')?.textContent !== title || !document.querySelector(shows)) return;
            changes.disconnect();
            // The second frame begins when the first is drawn.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
          };
          const changes = new MutationObserver(look);
          changes.observe(document.body, { childList: true, subtree: true, characterData: true });
        });
      await new Promise((resolve) => requestIdleCallback(resolve));
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === name);
      if (!button) throw new RangeError(`drawnAfter requires a button "${name}"`);
      const began = performance.now();
      const drawn = awaited.map(there);
      button.click();
      return Promise.all(drawn);
    },
    [say(press), screens.map(({ title, shows }) => ({ title: say(title), shows }))] as const,
  );
}

/** Walks through the pane beside the sample that ships, in the installed browser. */
export async function paneAnswers(): Promise<readonly PaneAnswer[]> {
  const [serving, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  try {
    const { pane } = await openWorkbench(browser, serving.address, 'zh-CN');
    const frame = await pane();
    await frame.getByRole('button', { name: say('pane.welcome.start'), exact: true }).waitFor();
    const answers: PaneAnswer[] = [];
    for (const { press, answer, end } of questions) {
      const [milliseconds = NaN, finished] = await drawnAfter(frame, press, end ? [answer, end] : [answer]);
      answers.push({ pressed: say(press), milliseconds, finished });
    }
    return answers;
  } finally {
    await browser.close();
    await serving.stop();
  }
}

/** The slowest answer against the budget, and all of them. */
export function answerCheck(answers: readonly PaneAnswer[]): Check {
  const slowest = Math.max(...answers.map(({ milliseconds }) => milliseconds));
  const all = answers.map(
    ({ pressed, milliseconds, finished }) =>
      `${pressed} ${milliseconds.toFixed(0)} ms${finished === undefined ? '' : ` (done after ${finished.toFixed(0)} ms)`}`,
  );
  return {
    what: `slowest answer of the pane ${slowest.toFixed(0)} ms (budget ${BUDGET_MILLISECONDS} ms): ${all.join(', ')}`,
    isWithin: slowest <= BUDGET_MILLISECONDS,
    fails: false,
  };
}
