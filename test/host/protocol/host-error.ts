const MESSAGES = new Map<string, string>([
  ["AccessDenied", "You cannot perform the requested operation."],
  ["ApiNotFound", "The API you are trying to use could not be found."],
  ["InvalidArgument", "The argument is invalid or missing or has an incorrect format."],
  ["InvalidOperation", "The operation attempted is invalid on the object."],
  ["InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode and try again."],
  ["InvalidReference", "This reference is not valid for the current operation."],
  ["ItemAlreadyExists", "The resource being created already exists."],
  ["ItemNotFound", "The requested resource doesn't exist."],
  ["NotImplemented", "The requested feature is not implemented."],
  ["RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."],
  ["ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."],
]);

const HTTP_STATUS = new Map<string, number>([
  ["AccessDenied", 403],
  ["ApiNotFound", 404],
  ["ItemAlreadyExists", 409],
  ["ItemNotFound", 404],
  ["NotImplemented", 501],
]);

/** What the host answers when Excel would refuse: it reaches the add-in as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message ?? MESSAGES.get(code) ?? code);
    this.name = "HostError";
    this.code = code;
  }

  get httpStatus(): number {
    return HTTP_STATUS.get(this.code) ?? 400;
  }
}
