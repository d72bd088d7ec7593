import type { Engine } from './Engine';
import { IDefinedNamesService } from './univerPackages';

/** Univer's name box shows the name of what is selected, also a hidden one: it shows the address instead, as Excel does. */
export function keepHiddenNamesHidden({ injector }: Pick<Engine, 'injector'>): void {
  const service = injector.get(IDefinedNamesService);
  const nameOf = service.getDefinedNameByRefString.bind(service);
  service.getDefinedNameByRefString = (unitId, reference) => {
    const name = nameOf(unitId, reference);
    return name?.hidden ? undefined : name;
  };
}
