import type { BookData } from '../../host';
import { openXlsx, saveXlsx, XlsxError } from '../../host/xlsx';
import { reasonOf } from '../reasonOf';
import type { TextKey, TextParams } from '../texts/textOf';
import { download } from './download';
import { samples } from './samples';

/** What the shelf needs of the page around it. */
export interface Page {
  readonly say: (key: TextKey, params?: TextParams) => string;
  /** A sentence across the page; undefined takes it away. */
  readonly tell: (sentence?: string) => void;
  /** Shows that work goes on until it ends. */
  readonly busy: <T>(sentence: string, work: () => Promise<T>) => Promise<T>;
  /** Puts a workbook on the desk in the place of the present one. */
  readonly put: (data: BookData) => Promise<void>;
  /** The workbook on the desk; undefined: none. */
  readonly take: () => Promise<BookData> | undefined;
  /** A workbook is open: its name, and the sample it is, if one. */
  readonly opened: (name: string, sampleId: string) => void;
}

export interface Shelf {
  readonly openSample: (id: string) => Promise<void>;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** The name a saved workbook gets: the input's, marked. */
const savedName = (name: string): string => name.replace(/(\.xlsx)?$/i, '-tierwise.xlsx');

/** Opens workbooks from files and samples, and saves the one on the desk as a download. */
export function shelfOf({ say, tell, busy, put, take, opened }: Page): Shelf {
  let bookName = '';

  const open = async (name: string, sampleId: string, read: () => Promise<ArrayBuffer>): Promise<void> => {
    tell();
    try {
      await busy(say('opening', { name }), async () => put(openXlsx(new Uint8Array(await read()))));
      bookName = name;
      opened(name, sampleId);
    } catch (error) {
      const isFile = error instanceof XlsxError;
      tell(isFile ? say(error.code, { file: name }) : say('openFailed', { file: name, reason: reasonOf(error) }));
    }
  };

  return {
    openSample: async (id) => {
      const sample = samples.find((known) => known.id === id);
      if (!sample) throw new RangeError(`openSample requires a sample, not ${id}`);
      await open(sample.file, id, async () => (await fetch(`/samples/${sample.file}`)).arrayBuffer());
    },
    openFiles: async ([file, ...others]) => {
      if (!file) return;
      if (others.length > 0) tell(say('dropOne'));
      else await open(file.name, '', () => file.arrayBuffer());
    },
    save: async () => {
      try {
        await busy(say('saving'), async () => {
          const data = await take();
          if (data) download(saveXlsx(data), savedName(bookName));
        });
      } catch (error) {
        tell(say('saveFailed', { reason: reasonOf(error) }));
      }
    },
  };
}
