import { useEffect, useState } from 'react';

/** What there is to read about the custom functions. */
export type FunctionTexts = typeof import('../../locales/functions');

/** The functions' texts, fetched once somebody wants to read them; undefined until they are there. */
export function useFunctionHelp(): FunctionTexts | undefined {
  const [texts, setTexts] = useState<FunctionTexts>();
  useEffect(() => {
    let isShown = true;
    void import('../../locales/functions').then((loaded) => {
      if (isShown) setTexts(loaded);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return texts;
}
