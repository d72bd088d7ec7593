import type { Rect } from '../Rect';
import type { DataValidationData } from '../validation/DataValidationData';
import { HostObject } from '../wire/hostObject';
import { notModelled } from '../wire/refusal';
import type { Session } from '../wire/session';
import { contains, intersection } from './area';
import type { WhereCells } from './cells';
import { demandUnprotected } from './permission';
import { errorAlert, promptOf, type ErrorAlert, type Prompt } from './validationTexts';
import { listRule, officeRule, type OfficeRule } from './validationRule';
import { withoutRects } from './withoutRects';

const plain: Omit<DataValidationData<string>, 'ranges' | 'rule'> = {
  ignoreBlanks: true,
  prompt: { isShown: true, title: '', message: '' },
  alert: { isShown: true, style: 'Stop', title: '', message: '' },
};

/** What may be typed into a range's cells. Only lists are modelled; other kinds pass through from a file. */
export class DataValidation extends HostObject {
  static override readonly officeName = 'DataValidation';

  constructor(
    session: Session,
    readonly cells: WhereCells,
  ) {
    super(session);
  }

  get type(): 'None' | 'List' | 'Inconsistent' | 'MixedCriteria' {
    const found = this.#found();
    if (found.length === 0) return 'None';
    const [only, ...others] = found;
    if (others.length > 0 || !only || !this.#isEverywhere(only)) return 'MixedCriteria';
    if (only.rule.type !== 'list') throw notModelled('DataValidation.type');
    return 'List';
  }

  get rule(): OfficeRule {
    const rule = this.#only()?.rule;
    return rule?.type === 'list' ? officeRule(this.session, rule) : {};
  }

  set rule(value: unknown) {
    const { sheetId } = this.cells();
    const old = this.#only() ?? plain;
    this.#put({ ...plain, ...old, rule: listRule(this.session, sheetId, value) });
  }

  get ignoreBlanks(): boolean {
    return this.#only()?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(value: unknown) {
    this.#change({ ignoreBlanks: value === true });
  }

  get prompt(): Prompt {
    const { isShown, title, message } = (this.#only() ?? plain).prompt;
    return { showPrompt: isShown, title, message };
  }

  set prompt(value: unknown) {
    this.#change({ prompt: promptOf(value) });
  }

  get errorAlert(): ErrorAlert {
    const { isShown, style, title, message } = (this.#only() ?? plain).alert;
    return { showAlert: isShown, style, title, message };
  }

  set errorAlert(value: unknown) {
    this.#change({ alert: errorAlert(value) });
  }

  clear(): void {
    this.#put(undefined);
  }

  #found(): readonly DataValidationData<string>[] {
    const { sheetId, rects } = this.cells();
    return this.session.book
      .dataValidations(sheetId)
      .filter(({ ranges }) => ranges.some((range) => rects.some((rect) => intersection(range, rect))));
  }

  #isEverywhere({ ranges }: DataValidationData<string>): boolean {
    return this.cells().rects.every((rect) => ranges.some((range) => contains(range, rect)));
  }

  #only(): DataValidationData<string> | undefined {
    const [only, ...others] = this.#found();
    return others.length === 0 ? only : undefined;
  }

  #change(patch: Partial<DataValidationData<string>>): void {
    const only = this.#only();
    if (only) this.#put({ ...only, ...patch });
  }

  /** These cells get it, or none; cells beside them keep theirs. */
  #put(validation: Omit<DataValidationData<string>, 'ranges'> | undefined): void {
    const { sheetId, rects } = this.cells();
    demandUnprotected(this.session, sheetId);
    const others = this.session.book.dataValidations(sheetId).flatMap((one) => {
      const ranges: readonly Rect[] = withoutRects(one.ranges, rects);
      return ranges.length > 0 ? [{ ...one, ranges }] : [];
    });
    this.session.book.setDataValidations(sheetId, validation ? [...others, { ...validation, ranges: rects }] : others);
  }
}
