/**
 * The page: a bar to open and save workbooks, the ribbon as the manifest asks for it, the grid, and the built add-in's
 * pane in a frame of its own. What a person does in the frame goes through office.js to the host, never around it.
 */
import './workbench.css';
import { addinFunctions, functionsAddress, type BookData, type FunctionInfo } from '../../host';
import { reasonOf } from '../reasonOf';
import { textOf, type TextKey, type TextParams } from '../texts/textOf';
import { openDesk, type Desk } from './desk';
import { element } from './element';
import { fillSelect } from './fillSelect';
import { makeSplitter } from './makeSplitter';
import { keepPreferences, languages, readPreferences, themes, type Preferences } from './preferences';
import { ribbonGroups, type RibbonButton } from './ribbon';
import { samples } from './samples';
import { shelfOf } from './shelf';
import { showMessage } from './showMessage';
import { showRibbon } from './showRibbon';
import { showTexts } from './showTexts';
import { watchChoices } from './watchChoices';
import { watchDrops } from './watchDrops';

const languageNames = { 'zh-CN': '简体中文', en: 'English' } as const;
const themeTexts = { light: 'themeLight', dark: 'themeDark', contrast: 'themeContrast' } as const;

const shown = (id: string, isShown: boolean): void => {
  element(id, HTMLElement).hidden = !isShown;
};
const showPane = (isShown: boolean): void => {
  shown('pane-side', isShown);
  shown('splitter', isShown);
};

/** While a command runs, no other is started. */
const enableRibbon = (isEnabled: boolean): void => {
  for (const button of element('ribbon', HTMLElement).querySelectorAll('button')) button.disabled = !isEnabled;
};

let atWork: Promise<unknown> = Promise.resolve();

/** One piece of work at a time, in the order they were asked for: two workbooks opened at once never mix on the desk. */
function busy<T>(sentence: string, work: () => Promise<T>): Promise<T> {
  const done = atWork.then(async () => {
    element('busy-text', HTMLElement).textContent = sentence;
    shown('busy', true);
    // The page is painted once before work that may hold it.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    try {
      return await work();
    } finally {
      shown('busy', false);
    }
  });
  // Whoever asked for it hears of a failure; the next piece starts all the same.
  atWork = done.catch(() => undefined);
  return done;
}

function start(manifest: Document, functions: readonly FunctionInfo[]): void {
  let preferences = readPreferences(window);
  let desk: Desk | undefined;
  let sampleId = '';

  const say = (key: TextKey, params?: TextParams): string => textOf(preferences.language, key, params);
  const tell = (sentence?: string): void => showMessage(sentence, say('dismiss'));
  const put = async (data: BookData): Promise<void> => {
    desk?.close();
    desk = await openDesk(
      element('grid', HTMLElement),
      element('pane-frame', HTMLElement),
      data,
      preferences,
      functions,
    );
  };
  const shelf = shelfOf({
    say,
    tell,
    busy,
    put,
    take: () => desk?.data(),
    opened: (name, id) => {
      element('book-name', HTMLElement).textContent = name;
      sampleId = id;
      showLists();
    },
  });

  const showLists = (): void => {
    const none = sampleId === '' ? [{ value: '', label: say('sampleNone') }] : [];
    const choices = samples.map(({ id, text }) => ({ value: id, label: say(text) }));
    fillSelect('sample', [...none, ...choices], sampleId);
    const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }));
    fillSelect('language', languageChoices, preferences.language);
    fillSelect(
      'theme',
      themes.map((value) => ({ value, label: say(themeTexts[value]) })),
      preferences.theme,
    );
  };
  const press = async ({ functionName }: RibbonButton): Promise<void> => {
    showPane(true);
    if (functionName === undefined) return;
    enableRibbon(false);
    try {
      await desk?.run(functionName);
    } catch (error) {
      tell(reasonOf(error));
    } finally {
      enableRibbon(true);
    }
  };
  const show = (): void => {
    showTexts(preferences.language, preferences.theme);
    showLists();
    const groups = ribbonGroups(manifest, preferences.language, '/addin/');
    element('pane-title', HTMLElement).textContent = groups[0]?.label ?? '';
    showRibbon(element('ribbon', HTMLElement), groups, (button) => void press(button));
  };
  /** Grid and pane read language and theme when they start, as Office's own do. */
  const redraw = async (): Promise<void> => {
    await busy(say('redrawing'), async () => {
      if (desk) await put(await desk.data());
    });
  };
  const prefer = (change: Partial<Preferences>): void => {
    preferences = { ...preferences, ...change };
    keepPreferences(window, preferences);
    show();
    void redraw();
  };

  show();
  const input = element('file', HTMLInputElement);
  makeSplitter(element('splitter', HTMLElement), element('pane-side', HTMLElement));
  watchDrops(document.body, element('drop', HTMLElement), (files) => void shelf.openFiles(files));
  watchChoices('language', languages, (language) => prefer({ language }));
  watchChoices('theme', themes, (theme) => prefer({ theme }));
  watchChoices(
    'sample',
    samples.map(({ id }) => id),
    (id) => void shelf.openSample(id),
  );
  element('open', HTMLButtonElement).addEventListener('click', () => input.click());
  element('save', HTMLButtonElement).addEventListener('click', () => void shelf.save());
  element('close-pane', HTMLButtonElement).addEventListener('click', () => showPane(false));
  input.addEventListener('change', () => {
    void shelf.openFiles([...(input.files ?? [])]);
    input.value = '';
  });
  void shelf.openSample(samples[0].id);
}

const manifest = await (await fetch('/addin/manifest.xml')).text();
const described = functionsAddress(manifest, readPreferences(window).language)?.replace(/^.*\//, '') ?? '';
const functionsJson: unknown = await (await fetch(`/addin/${described}`)).json();
start(new DOMParser().parseFromString(manifest, 'text/xml'), addinFunctions(manifest, functionsJson));
