/** Which events the add-in listens to; Excel pushes an event to registered targets only. */
export class Registrations {
  readonly #counts = new Map<string, number>();

  /** `method` is the wire name of the bookkeeping call, such as `_RegisterDataChangedEvent`. Gives false when it is none. */
  note(method: string, target: string): boolean {
    const match = /^_(Register|Unregister)(\w+)$/.exec(method);
    if (match === null) return false;
    const key = `${target}:${match[2] ?? ""}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) + (match[1] === "Register" ? 1 : -1)));
    return true;
  }

  /** Whether a handler is registered for an event such as `DataChangedEvent` on a sheet id or on "Workbook". */
  has(target: string, event: string): boolean {
    return (this.#counts.get(`${target}:${event}`) ?? 0) > 0;
  }
}
