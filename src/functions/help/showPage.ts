/** The script of the page of functions: writes it in the language of its frame, and goes to the function asked for. */
import { functionPage } from './functionPage';
import { pageFiles } from './pageFrame';

const language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
document.body.innerHTML = functionPage(language, pageFiles);
document.getElementById(location.hash.slice(1))?.scrollIntoView();
