import { functionSet } from '../../../src/host/custom-functions/functionSet';
import { openHost, type OpenHost } from '../../../src/host/openHost';

/** An add-in's page of its own: functions as an author writes them, associated in the page. */
const script = `
  CustomFunctions.associate('ADD', (a, b) => a + b);
`;

const metadata = {
  functions: [
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [
        { name: 'first', type: 'number' },
        { name: 'second', type: 'number' },
      ],
      result: { type: 'number' },
    },
  ],
};

const html = `<!DOCTYPE html><head><script src="/office-js/office.js"></script>
  <script src="/functions.js"></script></head><body></body>`;

export function openFixture(): Promise<OpenHost> {
  return openHost({
    html,
    functions: functionSet('TEST', metadata),
    serve: (path) => (path === '/functions.js' ? Promise.resolve(Buffer.from(script)) : undefined),
  });
}
