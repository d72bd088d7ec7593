import type { Language } from '../../grading/types';

let spoken: Language = 'zh-CN';

/** What functions say their sentences in: Office's display language, told by the entry. */
export function language(): Language {
  return spoken;
}

/** Says in which language functions speak from now on. */
export function speak(next: Language): void {
  spoken = next;
}
