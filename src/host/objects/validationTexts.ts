import { alertStyles, type AlertStyle, type DataValidationData } from '../validation/DataValidationData';
import { refusal } from '../wire/refusal';
import { anyText, choice } from './choice';

/** As `Excel.DataValidationPrompt`. */
export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** As `Excel.DataValidationErrorAlert`. */
export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: AlertStyle;
  readonly title: string;
  readonly message: string;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw refusal('InvalidArgument');
  // The wire's object, looked at member by member.
  return value as Readonly<Record<string, unknown>>;
}

/** @throws HostError InvalidArgument where it is no prompt */
export function promptOf(value: unknown): DataValidationData['prompt'] {
  const { showPrompt = true, title = '', message = '' } = membersOf(value);
  return { isShown: showPrompt === true, title: anyText(title), message: anyText(message) };
}

/** @throws HostError InvalidArgument where it is no alert */
export function errorAlert(value: unknown): DataValidationData['alert'] {
  const { showAlert = true, style = 'Stop', title = '', message = '' } = membersOf(value);
  return {
    isShown: showAlert === true,
    style: choice(style, alertStyles),
    title: anyText(title),
    message: anyText(message),
  };
}
