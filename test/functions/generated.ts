import { readdirSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

const folder = path.join(__dirname, '../../src/functions');

/** The files of the functions, as the build finds them. */
export const functionFiles: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => path.join(folder, file));

/** functions.json before its texts are put in. */
export interface GeneratedMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

/** What the build makes of the functions' comments. */
export async function generated(): Promise<{
  readonly metadata: GeneratedMetadata;
  readonly associate: readonly { id: string; functionName: string; sourceFileName: string }[];
}> {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([...functionFiles]);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  // What the generator wrote is taken by its word, as Excel takes it.
  return { metadata: JSON.parse(metadataJson) as GeneratedMetadata, associate };
}
