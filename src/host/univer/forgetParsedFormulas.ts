import type { Engine } from './Engine';
import { IFormulaDependencyGenerator, LexerTreeBuilder } from './univerPackages';

/** Univer's dependency generator, opened. */
interface OpenGenerator {
  _disposeByUnitId(unitId: string): void;
}

/**
 * Empties Univer's caches of parsed formulas: they keep what a defined name meant when it was parsed, one of them even
 * for the next workbook.
 */
export function forgetParsedFormulas(engine: Pick<Engine, 'injector' | 'unitId'>): void {
  // All that disposing of it does is to clear its two caches.
  engine.injector.get(LexerTreeBuilder).dispose();
  // The method is private to TypeScript only; the tests of names hold it.
  (engine.injector.get(IFormulaDependencyGenerator) as unknown as OpenGenerator)._disposeByUnitId(engine.unitId);
}
