/**
 * Remembers what was asked last and what it came to, up to a number of questions and a weight of them all.
 *
 * @param isSame whether two questions have the same answer
 * @param weigh of a question; unlike the number of questions it can be told from outside
 */
export function recent<Question, Result>(
  isSame: (one: Question, other: Question) => boolean,
  weigh: (question: Question) => number,
  most: { readonly questions: number; readonly weight: number },
): { find: (question: Question) => Result | undefined; keep: (question: Question, result: Result) => void } {
  let known: (readonly [question: Question, result: Result])[] = [];
  return {
    find(question) {
      const entry = known.find(([one]) => isSame(one, question));
      if (!entry) return undefined;
      known = [entry, ...known.filter((one) => one !== entry)];
      return entry[1];
    },
    keep(question, result) {
      let weight = weigh(question);
      const others = known.slice(0, most.questions - 1).filter(([one]) => (weight += weigh(one)) <= most.weight);
      known = [[question, result], ...others];
    },
  };
}
