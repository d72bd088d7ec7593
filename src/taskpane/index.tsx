/** Entry of the pane: the only file of the room that says `Office`. */
import { createRoot } from 'react-dom/client';
import { App } from './App';

void Office.onReady(() => {
  const pane = document.getElementById('pane');
  if (pane === null) throw new RangeError('the pane requires an element with the id "pane"');
  const language = Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  document.documentElement.lang = language;
  createRoot(pane).render(<App language={language} theme={Office.context.officeTheme} />);
});
