/**
 * The page: a bar to open and save workbooks, the ribbon as the manifest asks for it, the grid, and the built add-in's
 * pane in a frame of its own. What a person does in the frame goes through office.js to the host, never around it.
 */
import { openXlsx, XlsxError } from '../../host';
import { reasonOf } from '../reasonOf';
import { textOf, type TextKey, type TextParams } from '../texts/textOf';
import { openDesk, type Desk } from './desk';
import { download } from './download';
import { element } from './element';
import { fillSelect } from './fillSelect';
import { makeSplitter } from './makeSplitter';
import { keepPreferences, languages, readPreferences, themes, type Preferences } from './preferences';
import { ribbonGroups } from './ribbon';
import { samples } from './samples';
import { showMessage } from './showMessage';
import { showRibbon } from './showRibbon';
import { showTexts } from './showTexts';
import { watchDrops } from './watchDrops';

/** The name a saved workbook gets: the input's, marked as graded here. */
const savedName = (name: string): string => name.replace(/(\.xlsx)?$/i, '-tierwise.xlsx');

const languageNames = { 'zh-CN': '简体中文', en: 'English' } as const;
const themeTexts = { light: 'themeLight', dark: 'themeDark', contrast: 'themeContrast' } as const;

async function start(): Promise<void> {
  const grid = element('grid', HTMLElement);
  const pane = element('pane-side', HTMLElement);
  const sampleList = element('sample', HTMLSelectElement);
  const manifest = new DOMParser().parseFromString(await (await fetch('/addin/manifest.xml')).text(), 'text/xml');
  let preferences = readPreferences(window);
  let desk: Desk | undefined;
  let bookName = '';
  let sampleId = '';

  const say = (key: TextKey, params?: TextParams): string => textOf(preferences.language, key, params);
  const tell = (sentence?: string): void => showMessage(sentence, say('dismiss'));
  const showPane = (isShown: boolean): void => {
    pane.hidden = !isShown;
    element('splitter', HTMLElement).hidden = !isShown;
  };
  const busy = async <T>(sentence: string, work: () => Promise<T>): Promise<T> => {
    element('busy-text', HTMLElement).textContent = sentence;
    element('busy', HTMLElement).hidden = false;
    try {
      return await work();
    } finally {
      element('busy', HTMLElement).hidden = true;
    }
  };

  const openBook = async (bytes: Uint8Array, name: string): Promise<boolean> => {
    tell();
    try {
      await busy(say('opening', { name }), async () => {
        const data = await openXlsx(bytes);
        desk?.close();
        desk = await openDesk(grid, element('pane-frame', HTMLElement), data, preferences);
      });
    } catch (error) {
      tell(
        error instanceof XlsxError
          ? say(error.code, { file: name })
          : say('openFailed', { file: name, reason: reasonOf(error) }),
      );
      return false;
    }
    bookName = name;
    element('book-name', HTMLElement).textContent = name;
    return true;
  };
  const showSamples = (): void =>
    fillSelect(
      sampleList,
      [
        ...(sampleId === '' ? [{ value: '', label: say('sampleNone') }] : []),
        ...samples.map(({ id, text }) => ({ value: id, label: say(text) })),
      ],
      sampleId,
    );
  const openSample = async (id: string): Promise<void> => {
    const sample = samples.find((known) => known.id === id);
    if (!sample) return;
    const answer = await fetch(`/samples/${sample.file}`);
    if (await openBook(new Uint8Array(await answer.arrayBuffer()), sample.file)) sampleId = id;
    showSamples();
  };
  const openFiles = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return tell(say('dropOne'));
    if (await openBook(new Uint8Array(await file.arrayBuffer()), file.name)) sampleId = '';
    showSamples();
  };
  const save = async (): Promise<void> => {
    const open = desk;
    if (!open) return;
    try {
      download(await busy(say('saving'), () => open.save()), savedName(bookName));
    } catch (error) {
      tell(say('saveFailed', { reason: reasonOf(error) }));
    }
  };

  const show = (): void => {
    showTexts(preferences.language, preferences.theme);
    showSamples();
    const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }));
    fillSelect(element('language', HTMLSelectElement), languageChoices, preferences.language);
    const themeChoices = themes.map((value) => ({ value, label: say(themeTexts[value]) }));
    fillSelect(element('theme', HTMLSelectElement), themeChoices, preferences.theme);
    const groups = ribbonGroups(manifest, preferences.language, '/addin/');
    element('pane-title', HTMLElement).textContent = groups[0]?.label ?? '';
    showRibbon(element('ribbon', HTMLElement), groups, ({ functionName }) => {
      showPane(true);
      if (functionName !== undefined) void desk?.run(functionName);
    });
  };
  const prefer = (change: Partial<Preferences>): void => {
    preferences = { ...preferences, ...change };
    keepPreferences(window, preferences);
    show();
    desk?.prefer(preferences);
  };

  show();
  makeSplitter(element('splitter', HTMLElement), pane);
  watchDrops(document.body, element('drop', HTMLElement), (files) => void openFiles(files));
  const input = element('file', HTMLInputElement);
  element('open', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void openFiles([...(input.files ?? [])]);
    input.value = '';
  });
  element('save', HTMLButtonElement).addEventListener('click', () => void save());
  element('close-pane', HTMLButtonElement).addEventListener('click', () => showPane(false));
  sampleList.addEventListener('change', () => void openSample(sampleList.value));
  element('language', HTMLSelectElement).addEventListener('change', (event) => {
    const language = languages.find((known) => known === (event.target as HTMLSelectElement).value);
    if (language) prefer({ language });
  });
  element('theme', HTMLSelectElement).addEventListener('change', (event) => {
    const theme = themes.find((known) => known === (event.target as HTMLSelectElement).value);
    if (theme) prefer({ theme });
  });
  await openSample(samples[0]?.id ?? '');
}

void start();
