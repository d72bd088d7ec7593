import type { Book } from '../store/book';

/** `Office.context.document.settings` as the client reads and writes it: JSON texts beside their keys. */
export function documentSettings(book: () => Book): {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
} {
  return {
    Read(keys, values) {
      for (const [key, value] of book().settings()) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys, values) {
      const settings = book().settings();
      settings.clear();
      keys.forEach((key, i) => settings.set(key, JSON.parse(values[i] ?? 'null')));
    },
  };
}
