import type { CellValue } from '../../../src/host/store/types';
import { functionSet } from '../../../src/host/custom-functions/functionSet';
import { openHost, type OpenHost } from '../../../src/host/openHost';
import { rectOfAddress } from '../store/spreadsheet';

/** The code of an add-in's page of its own. What is called is put down in `window.made`, arguments as JSON. */
const script = `
  // Loaded after this script.
  const cellError = (code, message) => new CustomFunctions.Error(code, message);
  window.made = [];
  window.cancelled = [];
  window.answers = new Map();
  const functions = {
    ADD: (first, second) => first + second,
    CONCAT: (text, flag) => text + '/' + flag,
    ECHO: (values) => values,
    SEEN: (value) => JSON.stringify(value),
    SEENALL: (values) => JSON.stringify(values),
    OPTIONAL: (first, second) => JSON.stringify([first, second]),
    TOTAL: (values) => values.reduce((sum, value) => sum + value, 0),
    SPILL: (rows, columns) =>
      Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column)),
    GIVE: (kind) => ({ nothing: null, missing: undefined, flag: true, nan: NaN, infinite: Infinity, ragged: [[1, 2], [3]],
      flat: [1, 2], none: [], errors: [[1, cellError('#DIV/0!')]], text: '=1+1', blank: '' })[kind],
    FAIL: (code, message) => { throw cellError(code, message ?? undefined); },
    BOOM: () => { throw new TypeError('boom'); },
    REJECT: (code) => Promise.reject(code === null ? undefined : cellError(code, 'later')),
    LATEBOOM: () => { setTimeout(() => { throw new TypeError('late boom'); }); return 'done'; },
    ASKED: (value) => new Promise((resolve) => window.answers.set(value, resolve)),
    WATCHED: (value, invocation) => {
      invocation.onCanceled = () => window.cancelled.push(value);
      return new Promise((resolve) => window.answers.set(value, resolve));
    },
    WHERE: (values, invocation) => invocation.address + ' ' + invocation.parameterAddresses,
    READS: (address) => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load('values');
      await context.sync();
      return range.values[0][0];
    }),
  };
  for (const [name, body] of Object.entries(functions)) {
    CustomFunctions.associate(name, (...given) => {
      window.made.push(name + JSON.stringify(given.slice(0, -1)));
      return body(...given);
    });
  }
`;

const scalar = (name: string, type: string, more: object = {}) => ({ name, type, dimensionality: 'scalar', ...more });
const matrix = (name: string, type = 'any') => ({ name, type, dimensionality: 'matrix' });
const declared = (id: string, parameters: readonly object[] = [], options?: object) => ({
  id,
  name: id,
  parameters,
  result: { type: 'any' },
  ...(options && { options }),
});

/** Its functions.json. */
export const metadata = {
  functions: [
    declared('ADD', [scalar('first', 'number'), scalar('second', 'number')]),
    declared('CONCAT', [scalar('text', 'string'), scalar('flag', 'boolean')]),
    declared('ECHO', [matrix('values')]),
    declared('SEEN', [scalar('value', 'any')]),
    declared('SEENALL', [matrix('values')]),
    declared('OPTIONAL', [scalar('first', 'any', { optional: true }), scalar('second', 'number', { optional: true })]),
    declared('TOTAL', [scalar('values', 'number', { repeating: true })]),
    declared('SPILL', [scalar('rows', 'number'), scalar('columns', 'number')]),
    declared('GIVE', [scalar('kind', 'string')]),
    declared('FAIL', [scalar('code', 'string'), scalar('message', 'string', { optional: true })]),
    declared('BOOM'),
    declared('REJECT', [scalar('code', 'string', { optional: true })]),
    declared('LATEBOOM'),
    declared('ASKED', [scalar('value', 'any')]),
    declared('WATCHED', [scalar('value', 'any')], { cancelable: true }),
    declared('WHERE', [matrix('values')], { requiresAddress: true, requiresParameterAddresses: true }),
    declared('READS', [scalar('address', 'string')]),
    declared('UNBOUND'),
  ],
};

const html = `<!DOCTYPE html><head><script src="/office-js/office.js"></script>
  <script src="/functions.js"></script></head><body></body>`;

/** Excel with that add-in, spoken to as at the keyboard: the first sheet, by address. */
export interface Fixture {
  readonly host: OpenHost;
  /** Types a column, or rows. */
  set(address: string, ...values: readonly (CellValue | readonly CellValue[])[]): void;
  /** Waits for functions, and reads. */
  values(address: string): Promise<readonly (readonly CellValue[])[]>;
  value(address: string): Promise<CellValue>;
  /** What cells show now, with no wait for functions. */
  shown(address: string): Promise<CellValue>;
  message(address: string): string | undefined;
  /** Calls the functions were made since it was asked last, in order. */
  made(): readonly string[];
  readonly cancelled: readonly unknown[];
  /** Answers a call of ASKED or WATCHED, by its argument; waits until it is made. */
  answer(value: unknown, result: unknown): Promise<void>;
}

export async function openFixture(given: object = metadata): Promise<Fixture> {
  const host = await openHost({
    html,
    functions: functionSet('TEST', given),
    serve: (path) => (path === '/functions.js' ? Promise.resolve(Buffer.from(script)) : undefined),
  });
  const { book } = host;
  const page = host.window as unknown as {
    made: string[];
    cancelled: unknown[];
    answers: Map<unknown, (r: unknown) => void>;
  };
  const read = (address: string) => book.read(book.activeSheetId(), rectOfAddress(address)).values;
  const values: Fixture['values'] = async (address) => {
    await book.functions().idle();
    return read(address);
  };
  return {
    host,
    set(address, ...lines) {
      const rows = lines.map((line) => (Array.isArray(line) ? (line as readonly CellValue[]) : [line as CellValue]));
      const { row, column } = rectOfAddress(address);
      const rect = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
      book.write(book.activeSheetId(), rect, rows, 'user');
    },
    values,
    value: async (address) => (await values(address))[0]?.[0] ?? '',
    async shown(address) {
      await book.settle();
      return read(address)[0]?.[0] ?? '';
    },
    message(address) {
      const { row, column } = rectOfAddress(address);
      return book.functions().messageAt(book.activeSheetId(), row, column);
    },
    made: () => page.made.splice(0),
    get cancelled() {
      return page.cancelled;
    },
    async answer(value, result) {
      while (!page.answers.has(value)) await new Promise((resolve) => setTimeout(resolve, 5));
      page.answers.get(value)?.(result);
      page.answers.delete(value);
    },
  };
}
