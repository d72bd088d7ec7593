import type { Engine } from './Engine';
import { IDependencyManagerService, IFormulaDependencyGenerator } from './univerPackages';

/** Univer's dependency generator, opened. */
interface OpenGenerator {
  readonly _dependencyTreeCache: ReadonlyMap<number, unknown>;
}

/**
 * Univer's index of references keeps those of formulas that are gone and complains about each at every calculation;
 * this leaves them out of what the index finds.
 */
export function dropStaleDependencies(injector: Engine['injector']): void {
  const manager = injector.get(IDependencyManagerService);
  // The field is private to TypeScript only.
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as OpenGenerator;
  const search = manager.searchDependency.bind(manager);
  manager.searchDependency = (...query) => {
    const found = search(...query);
    for (const id of found) if (!generator._dependencyTreeCache.has(id)) found.delete(id);
    return found;
  };
}
