/** The pane's entry: gives the pane what Office says. */
import { createRoot } from 'react-dom/client';
import { languageOf } from '../locales';
import { App } from './App';

void Office.onReady(() => {
  const pane = document.getElementById('pane');
  if (pane === null) throw new RangeError('the page requires an element with the id "pane"');
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  createRoot(pane).render(<App language={language} officeTheme={() => Office.context.officeTheme} />);
});
