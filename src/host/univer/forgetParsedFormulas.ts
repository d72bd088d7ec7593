import type { Engine } from './engine';
import { IFormulaDependencyGenerator } from './univerPackages';

/** Univer's dependency generator, opened. */
interface OpenGenerator {
  _disposeByUnitId(unitId: string): void;
}

/**
 * Empties Univer's cache of parsed formulas for this workbook: it keeps what a defined name meant when it was parsed.
 */
export function forgetParsedFormulas(engine: Engine): void {
  // The method is private to TypeScript only; the tests of names hold it.
  (engine.injector.get(IFormulaDependencyGenerator) as unknown as OpenGenerator)._disposeByUnitId(engine.unitId);
}
