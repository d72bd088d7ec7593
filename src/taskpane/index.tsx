/** The pane's entry: gives the pane what Office says. */
import { createRoot } from 'react-dom/client';
import { App } from './App';

void Office.onReady(() => {
  const pane = document.getElementById('pane');
  if (pane === null) throw new RangeError('the page requires an element with the id "pane"');
  const language = Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  document.documentElement.lang = language;
  createRoot(pane).render(<App language={language} officeTheme={() => Office.context.officeTheme} />);
});
