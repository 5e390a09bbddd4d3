import { FormulaCalculator } from "./calc/formula-calculator";
import type { OpenEngine } from "./calc/formula-engine";
import { type PlayedBook, makeBook } from "./excel/make-book";
import { services } from "./excel/services";
import { Person } from "./person";
import type { HostEvent } from "./model/workbook-event";
import { WorkbookModel } from "./model/workbook";
import { ApiGate } from "./protocol/api-gate";
import { HostError } from "./protocol/host-error";
import { Interpreter, type PlannedFailure } from "./protocol/interpreter";
import { countsOf, type SyncCounts, type SyncRecord, utf8Length } from "./protocol/sync-counts";
import { parseRequest, type WireRequest, type WireResponse } from "./protocol/wire";

/** Excel on the web takes and gives no more in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const FIXED_YEAR = 2025;

export interface HostOptions {
  /** The ExcelApi version to advertise, such as "1.9" or "1.14"; members above it answer ApiNotFound. */
  readonly requirementSet?: string;
  /** A workbook to start with; a new one has one empty sheet, Sheet1. */
  readonly workbook?: WorkbookModel;
  /** The Gregorian year Excel would add to a day and month typed without one. */
  readonly year?: number;
  readonly openEngine: OpenEngine;
}

/** One entry as office.js wants it pushed: category, event type, target, JSON text, id, internal. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** The emulated Excel behind any transport: give it the text of a request and send back what it answers. */
export class EmulatedHost {
  readonly requirementSet: string;
  readonly openEngine: OpenEngine;
  /** A person at the keyboard. */
  readonly person: Person;
  /** While a person is editing a cell, every request is refused. */
  cellEditing = false;
  payloadLimit = PAYLOAD_LIMIT;
  readonly #played: PlayedBook;
  readonly #interpreter: Interpreter;
  readonly #records: SyncRecord[] = [];
  readonly #failures = new Map<number, PlannedFailure>();
  readonly #pushes = new Set<(entry: EventEntry) => void>();
  readonly #answered = new Set<() => void>();
  #nextEvent = 1;

  constructor(options: HostOptions) {
    const { requirementSet = "1.14", year = FIXED_YEAR, workbook = new WorkbookModel(), openEngine } = options;
    this.requirementSet = requirementSet;
    this.openEngine = openEngine;
    this.#played = makeBook(workbook, new FormulaCalculator(openEngine), year);
    this.person = new Person(this.#played.book);
    this.#interpreter = new Interpreter({ root: this.#played.root, gate: new ApiGate(requirementSet), services });
    workbook.listen((event) => {
      this.#push(event);
    });
  }

  get model(): WorkbookModel {
    return this.#played.book.model;
  }

  /** The emulated object model, for what writes the workbook to a file or shows it. */
  get book(): PlayedBook["book"] {
    return this.#played.book;
  }

  get counts(): SyncCounts {
    return countsOf(this.#records);
  }

  /** Every request so far, in order. */
  get requests(): readonly SyncRecord[] {
    return this.#records;
  }

  /** Starts counting from zero again. */
  resetCounts(): void {
    this.#records.length = 0;
  }

  /** Lets the k-th request from now (1 is the next one; releases not counted) fail with this code. */
  failAt(k: number, code: string, { afterActions = 0 }: { readonly afterActions?: number } = {}): void {
    this.#failures.set(this.counts.syncs + k, { code, afterActions });
  }

  /** Protects a sheet, so that writing to it is refused. */
  protect(sheetName: string, options: Readonly<Record<string, unknown>> = {}, password = ""): void {
    this.model.sheet(sheetName).protection = { options, password };
  }

  protectStructure(password = ""): void {
    this.model.structureProtected = true;
    this.model.structurePassword = password;
  }

  onEvent(push: (entry: EventEntry) => void): void {
    this.#pushes.add(push);
  }

  /** Tells when a request has been answered, so that a view can be drawn again. */
  onAnswer(answered: () => void): void {
    this.#answered.add(answered);
  }

  /** Carries out the text of a request; gives the text to answer with. */
  answer(requestText: string): string {
    const request = parseRequest(requestText);
    const bytesIn = utf8Length(requestText);
    const isRelease = request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
    const outcome = this.#refusal(bytesIn) ?? this.#carryOut(request, isRelease && holdsRelease(request));
    const full = JSON.stringify(outcome.response);
    const bytes = utf8Length(full);
    const tooLarge = bytes > this.payloadLimit;
    const answer = tooLarge ? JSON.stringify(refused("ResponsePayloadSizeLimitExceeded")) : full;
    this.#records.push({
      bytesIn,
      bytesOut: tooLarge ? answer.length : bytes,
      isRelease: isRelease && holdsRelease(request),
      writes: outcome.writes,
      error: tooLarge ? "ResponsePayloadSizeLimitExceeded" : outcome.response.Error?.Code,
    });
    for (const answered of this.#answered) answered();
    return answer;
  }

  #refusal(bytesIn: number): { readonly response: WireResponse; readonly writes: readonly string[] } | undefined {
    if (bytesIn > this.payloadLimit) return { response: refused("RequestPayloadSizeLimitExceeded"), writes: [] };
    return this.cellEditing ? { response: refused("InvalidOperationInCellEditMode"), writes: [] } : undefined;
  }

  #carryOut(request: WireRequest, isRelease: boolean): ReturnType<Interpreter["process"]> {
    const number = this.counts.syncs + 1;
    const failure = isRelease ? undefined : this.#failures.get(number);
    if (failure !== undefined) this.#failures.delete(number);
    return this.#interpreter.process(request, failure);
  }

  /** Excel pushes an event to the sheet's own handlers and to those of the collection. */
  #push(event: HostEvent): void {
    for (const target of [event.sheetId, "Workbook"]) {
      if (!this.#interpreter.registrations.has(target, event.registration)) continue;
      const id = this.#nextEvent++;
      for (const push of this.#pushes) push([65_536, event.type, target, JSON.stringify(event.payload), id, false]);
    }
  }
}

function holdsRelease(request: WireRequest): boolean {
  return request.Actions.some(({ Name }) => Name === "_RemoveReference");
}

function refused(code: string): WireResponse {
  const error = new HostError(code);
  const shown = { Code: code, Message: error.message, Location: "", ActionIndex: 0, HttpStatusCode: error.httpStatus };
  return { Results: [], Error: shown };
}
