import type { ApiGate } from "./api-gate";
import { HostError } from "./host-error";
import type { HostNode } from "./host-node";
import { MemberCalls } from "./member-calls";
import { Query } from "./query";
import { References } from "./references";
import { Registrations } from "./registrations";
import { RequestRun } from "./request-run";
import { ActionType, memberName, type WireAction, type WireRequest, type WireResponse, type WireResult } from "./wire";

export interface Outcome {
  readonly response: WireResponse;
  /** The write actions that were reached, such as `Range.values`. */
  readonly writes: readonly string[];
}

/** A failure to play once so many actions of a request, or all of them, have been carried out. */
export interface PlannedFailure {
  readonly code: string;
  readonly afterActions: number;
}

/** Carries out the requests of office.js on a tree of nodes; it knows no Excel. */
export class Interpreter {
  readonly references = new References();
  readonly registrations = new Registrations();
  readonly #root: HostNode;
  readonly #gate: ApiGate;
  readonly #services: ReadonlyMap<string, () => HostNode>;

  constructor(world: {
    readonly root: HostNode;
    readonly gate: ApiGate;
    readonly services: ReadonlyMap<string, () => HostNode>;
  }) {
    this.#root = world.root;
    this.#gate = world.gate;
    this.#services = world.services;
  }

  /** Runs the actions in order and stops at the first that fails; what was done before it stays done. */
  process(request: WireRequest, failure?: PlannedFailure): Outcome {
    const calls = new MemberCalls(this.#gate, this.registrations);
    const run = new RequestRun(request, {
      root: this.#root,
      references: this.references,
      services: this.#services,
      calls,
    });
    const results: WireResult[] = [];
    const traces: number[] = [];
    const done = { results, traces };
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (failure !== undefined && index >= failure.afterActions) throw new HostError(failure.code);
        this.#act(run, action, done);
      } catch (error) {
        return { response: failed(error, index, calls.location, done), writes: calls.writes };
      }
    }
    if (failure === undefined) return { response: succeeded(done), writes: calls.writes };
    const lost = new HostError(failure.code);
    return { response: failed(lost, request.Actions.length - 1, calls.location, done), writes: calls.writes };
  }

  #act(run: RequestRun, action: WireAction, done: { readonly results: WireResult[]; readonly traces: number[] }): void {
    const value = this.#valueOf(run, action);
    if (action.ActionType === ActionType.Trace) done.traces.push(action.Id);
    if (value !== undefined) done.results.push({ ActionId: action.Id, Value: value });
  }

  /** The value to answer for an action; undefined when office.js expects no entry for it. */
  #valueOf(run: RequestRun, action: WireAction): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#instantiated(run, run.resolve(action.ObjectPathId));
      case ActionType.Query:
        return new Query(run.calls, "wire").answer(run.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.QueryAsJson:
        return new Query(run.calls, "json").answer(run.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.Method:
        return this.#called(run, action);
      case ActionType.SetProperty:
        run.calls.set(
          present(run.resolve(action.ObjectPathId)),
          memberName(action.Name ?? ""),
          run.args(action.ArgumentInfo).at(0),
        );
        return undefined;
      case ActionType.Update:
        this.#update(run, action);
        return undefined;
      case ActionType.Trace:
        return null;
      case ActionType.EnsureUnchanged:
        return undefined;
      default:
        throw new HostError("NotImplemented", `Action type ${String(action.ActionType)} is not played by this host.`);
    }
  }

  #called(run: RequestRun, action: WireAction): unknown {
    const node = run.resolve(action.ObjectPathId);
    const args = run.args(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.references.release(args.text(0));
      return null;
    }
    if (action.Name === "_KeepReference") {
      if (node !== null) this.references.keep(node);
      return null;
    }
    const value = run.calls.invoke(present(node), memberName(action.Name ?? ""), args);
    return value ?? null;
  }

  #update(run: RequestRun, action: WireAction): void {
    const node = present(run.resolve(action.ObjectPathId));
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) run.calls.set(node, memberName(name), value);
  }

  /** office.js rewrites the path of an object from the id or reference answered here; null makes it a null object. */
  #instantiated(run: RequestRun, node: HostNode | null): unknown {
    if (node === null) return null;
    if (run.request.AutoKeepReference === true) this.references.keep(node);
    const id = node.members.id();
    return {
      ...(id === undefined ? {} : { [node.members.idKey]: id }),
      ...(node.referenceId === undefined ? {} : { _ReferenceId: node.referenceId }),
    };
  }
}

function present(node: HostNode | null): HostNode {
  if (node === null) throw new HostError("InvalidOperation", "The object of this call is a null object.");
  return node;
}

interface Done {
  readonly results: readonly WireResult[];
  readonly traces: readonly number[];
}

function succeeded(done: Done): WireResponse {
  return { Results: done.results, ...(done.traces.length > 0 ? { TraceIds: done.traces } : {}) };
}

function failed(error: unknown, actionIndex: number, location: string, done: Done): WireResponse {
  if (!(error instanceof HostError)) throw error;
  return {
    ...succeeded(done),
    Error: {
      Code: error.code,
      Message: error.message,
      Location: location,
      ActionIndex: actionIndex,
      HttpStatusCode: error.httpStatus,
    },
  };
}
