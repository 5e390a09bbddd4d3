import type { Trouble } from "../../ports/trouble";

/** What a step was working on, for the codes that do not say it themselves. */
export interface About {
  /** The title of the one sheet that the step touches. */
  readonly sheet?: string;
}

/** Codes that office.js raises for faults in our own code. */
const BUG_CODES: readonly string[] = ["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath"];

type Mapping = (error: OfficeExtension.Error, about: About) => Trouble;

const hostBusy: Mapping = () => ({ kind: "trouble", code: "host-busy" });
const payloadTooLarge: Mapping = () => ({ kind: "trouble", code: "payload-too-large" });
const apiMissing: Mapping = (error) => ({ kind: "trouble", code: "api-missing", member: placeOf(error) });

/** Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const MAPPINGS: Readonly<Record<string, Mapping>> = {
  RequestAborted: hostBusy,
  ServiceNotAvailable: hostBusy,
  ActivityLimitReached: hostBusy,
  Conflict: hostBusy,
  InvalidOperationInCellEditMode: () => ({ kind: "trouble", code: "cell-editing" }),
  RequestPayloadSizeLimitExceeded: payloadTooLarge,
  ResponsePayloadSizeLimitExceeded: payloadTooLarge,
  AccessDenied: (_error, { sheet }) =>
    sheet === undefined ? { kind: "trouble", code: "read-only" } : { kind: "trouble", code: "sheet-protected", sheet },
  ApiNotFound: apiMissing,
  NotImplemented: apiMissing,
  ItemNotFound: (error, { sheet }) =>
    sheet === undefined ? hostError(error) : { kind: "trouble", code: "sheet-gone", sheet },
};

/**
 * Carries out a step and gives Excel's refusal as Trouble. The only place that catches `OfficeExtension.Error`;
 * any other error, and the codes that mean a fault of ours, are thrown on.
 */
export async function attempt<T>(step: () => Promise<T>, about: About = {}): Promise<T | Trouble> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || BUG_CODES.includes(error.code)) throw error;
    return (MAPPINGS[error.code] ?? hostError)(error, about);
  }
}

function hostError(error: OfficeExtension.Error): Trouble {
  return { kind: "trouble", code: "host-error", hostCode: error.code, detail: placeOf(error) };
}

/** The member at fault, e.g. "Worksheet.getRange"; the host's message where it names none. */
function placeOf({ debugInfo, message }: OfficeExtension.Error): string {
  const location = debugInfo.errorLocation;
  return location === undefined || location === "" ? message : location;
}
