import type { AxisName, ChartAxisData } from '../charts/data/ChartAxisData';
import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { ChartAxis } from './chartAxis';
import { part, type Handle } from './handle';

const names: Readonly<Record<string, AxisName | undefined>> = {
  'Category Primary': 'category',
  'Value Primary': 'value',
  'Category Secondary': 'secondaryCategory',
  'Value Secondary': 'secondaryValue',
};

/** The axes of a chart. */
export class ChartAxes extends HostObject {
  static override readonly officeName = 'ChartAxes';
  static override readonly navigation = ['categoryAxis', 'valueAxis'];

  constructor(
    session: Session,
    readonly handle: Handle<Readonly<Record<AxisName, ChartAxisData>>>,
  ) {
    super(session);
  }

  get categoryAxis(): ChartAxis {
    return this.#axis('category');
  }

  get valueAxis(): ChartAxis {
    return this.#axis('value');
  }

  getItem(type: string, group: string = 'Primary'): ChartAxis {
    const name = names[`${type} ${group}`];
    if (!name) throw refusal('InvalidArgument');
    return this.#axis(name);
  }

  #axis(name: AxisName): ChartAxis {
    return new ChartAxis(this.session, part(this.handle, name), name);
  }
}
