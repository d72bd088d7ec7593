import { z } from 'zod';
import { HostError } from '../store/hostError';
import type { FunctionInfo } from './types';

/** functions.json, as far as calls depend on it. */
const metadata = z.looseObject({
  allowErrorForDataTypeAny: z.boolean().optional(),
  functions: z.array(
    z.looseObject({
      id: z.string().min(1),
      name: z.string().min(1),
      description: z.string().optional(),
      parameters: z
        .array(
          z.looseObject({
            name: z.string(),
            description: z.string().optional(),
            type: z.string().optional(),
            dimensionality: z.enum(['scalar', 'matrix']).optional(),
            optional: z.boolean().optional(),
            repeating: z.boolean().optional(),
          }),
        )
        .optional(),
      options: z
        .looseObject({
          cancelable: z.boolean().optional(),
          stream: z.boolean().optional(),
          volatile: z.boolean().optional(),
          requiresAddress: z.boolean().optional(),
          requiresParameterAddresses: z.boolean().optional(),
        })
        .optional(),
    }),
  ),
});

type Metadata = z.infer<typeof metadata>['functions'][number];

const parameterTypes = { number: 'number', string: 'string', boolean: 'boolean' } as const;

function typeOf(text: string | undefined): FunctionInfo['parameters'][number]['type'] {
  return text === 'number' || text === 'string' || text === 'boolean' ? parameterTypes[text] : 'any';
}

/**
 * Reads an add-in's functions.json.
 *
 * @param namespace what its functions are called under, as the manifest says
 * @param json the parsed file
 * @returns the functions, by the names formulas call them
 * @throws ZodError where it is not such a file; HostError NotImplemented, naming a streaming or volatile function
 */
export function functionSet(namespace: string, json: unknown): readonly FunctionInfo[] {
  const { functions, allowErrorForDataTypeAny } = metadata.parse(json);
  return functions.map((one) => functionInfo(namespace, one, allowErrorForDataTypeAny ?? false));
}

function functionInfo(namespace: string, one: Metadata, takesErrors: boolean): FunctionInfo {
  const name = `${namespace}.${one.name}`.toUpperCase();
  const options = one.options ?? {};
  if (options.stream) throw new HostError('NotImplemented', `Streaming functions are not modelled: ${name}`);
  if (options.volatile) throw new HostError('NotImplemented', `Volatile functions are not modelled: ${name}`);
  return {
    id: one.id,
    name,
    description: one.description ?? '',
    parameters: (one.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      type: typeOf(parameter.type),
      isMatrix: parameter.dimensionality === 'matrix',
      isOptional: parameter.optional ?? false,
      isRepeating: parameter.repeating ?? false,
    })),
    isCancelable: options.cancelable ?? false,
    wantsAddress: options.requiresAddress ?? false,
    wantsParameterAddresses: options.requiresParameterAddresses ?? false,
    takesErrors,
  };
}
