import { HostError, type HostErrorCode } from '../store/hostError';

/** The status and Excel's own English sentence for each code. */
const errors: Readonly<Record<HostErrorCode, readonly [number, string]>> = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
};

/**
 * A refusal in Excel's words; the dispatcher adds where it happened.
 *
 * @param detail put before the sentence, for what the sentence alone doesn't tell
 */
export function refusal(code: HostErrorCode, detail?: string): HostError {
  const sentence = errors[code][1];
  return new HostError(code, detail === undefined ? sentence : `${detail}. ${sentence}`);
}

/** The refusal of what the host doesn't model, by name: `ApiNotFound: Workbook.linkedWorkbooks`. */
export const notModelled = (member: string): HostError => refusal('ApiNotFound', member);

/** @returns the HTTP status Excel sends along with a code. */
export const statusOf = (code: HostErrorCode): number => errors[code][0];
