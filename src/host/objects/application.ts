import type { Book } from '../store/book';
import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';

type CalculationMode = ReturnType<Book['calculationMode']>;

/** Excel itself: calculation. Screen updating and suspended calculation last until the answer and change no result. */
export class Application extends HostObject {
  static override readonly officeName = 'Application';

  get calculationMode(): CalculationMode {
    return this.session.book.calculationMode();
  }

  set calculationMode(value: unknown) {
    if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual') {
      throw refusal('InvalidArgument');
    }
    this.session.book.setCalculationMode(value);
  }

  get calculationState(): 'Done' {
    return 'Done';
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  /** Modelled: every kind of calculation is a full one. */
  calculate(_calculationType: string): void {
    this.session.book.calculate();
  }

  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}
}
