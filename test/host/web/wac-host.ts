import type { EmulatedHost, EventEntry } from "../emulated-host";
import {
  ActionKind,
  Dispatch,
  MessageType,
  type MethodCall,
  parseMessage,
  ResponseKind,
  type WacMessage,
} from "./wac-message";

const APP_ID = "00000000-0000-0000-0000-00000000addd";
const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const UNKNOWN_ACTION = -2;
const INTERNAL_ERROR = 5001;

export interface WacOptions {
  readonly host: EmulatedHost;
  /** The origin of the frame around the add-in, https and of the same host name as the add-in. */
  readonly origin: string;
  /** The language of Excel, such as "th-TH" or "en-US". */
  readonly locale: string;
  /** Hands a text to the add-in's window. */
  readonly send: (text: string) => void;
}

let nextConversation = 1;

/** The side of "Excel on the web" that an add-in's page talks to, over any transport. */
export class WacHost {
  /** Kept when a page is loaded anew, so that its window's name stays true. */
  readonly conversationId = `conv_${String(nextConversation++)}`;
  readonly #options: WacOptions;
  readonly #registered = new Map<string, WacMessage>();
  readonly #waiting: (() => void)[] = [];
  #completed: (() => void) | undefined;

  constructor(options: WacOptions) {
    this.#options = options;
    options.host.onEvent((entry) => {
      this.#event("richApiMessage", { ArrayData: [entry satisfies EventEntry] });
    });
  }

  /** The name for the add-in's window: office.js reads host, platform, conversation and origin from it. */
  windowName(): string {
    const { locale, origin } = this.#options;
    return JSON.stringify({
      baseFrameName: "addin",
      hostInfo: ["Excel", "Web", "16.00", locale, "corr-1", "", "disableLogging", "0"].join("$"),
      xdmInfo: [this.conversationId, APP_ID, origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Runs a ribbon button's function in the page's function file; resolves when the function says it is done. */
  async command(functionName: string, controlId: string): Promise<void> {
    await this.#listening("appCommandInvoked");
    const done = new Promise<void>((resolve) => {
      this.#completed = resolve;
    });
    this.#event("appCommandInvoked", [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    await done;
  }

  /** Takes a text that the add-in's window posted to its parent. */
  receive(text: string): void {
    const message = parseMessage(text);
    if (message?._messageType !== MessageType.Request) return;
    if (message._actionType === ActionKind.Register) {
      this.#registered.set(message._actionName, message);
      this.#reply(message, { Error: 0 });
      for (const resume of this.#waiting.splice(0)) resume();
    } else if (message._actionType === ActionKind.Unregister) {
      this.#registered.delete(message._actionName);
      this.#reply(message, { Error: 0 });
    } else this.#invoke(message);
  }

  #invoke(message: WacMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#reply(message, this.#appContext());
        return;
      case "ContextActivationManager_notifyHost":
      case "ContextActivationManager_openWindowInHost":
        return;
      case "executeMethod":
        this.#reply(message, this.#execute(message._data as MethodCall));
        return;
      default:
        this.#reply(message, null, UNKNOWN_ACTION);
    }
  }

  #execute(call: MethodCall): Readonly<Record<string, unknown>> {
    const { host } = this.#options;
    const settings = host.model.settings;
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.RichApi:
        return done({ Data: [200, ["Content-Type", "application/json"], host.answer(String(call.ArrayData?.[4]))] });
      case Dispatch.LoadSettings:
        return done({ Properties: { Settings: this.#settings().map(([Name, Value]) => ({ Name, Value })) } });
      case Dispatch.SaveSettings:
        settings.clear();
        for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) settings.set(key, JSON.parse(value));
        return done({});
      case Dispatch.CommandCompleted:
        this.#completed?.();
        return done({});
      case Dispatch.FileProperties:
        return done({ Properties: { Url: this.#documentUrl() } });
      default:
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  #settings(): readonly (readonly [string, string])[] {
    return [...this.#options.host.model.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  #documentUrl(): string {
    return `${this.#options.origin}/${this.#options.host.model.name}`;
  }

  #appContext(): Readonly<Record<string, unknown>> {
    const { locale, host } = this.#options;
    const matrix = { ExcelApi: host.requirementSet, AddInCommands: "1.1", Settings: "1.1", RichApiRuntime: "1.2" };
    return {
      _id: APP_ID,
      _appInstanceId: APP_ID,
      _appName: EXCEL_WEB_APP,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _hostFullVersion: "16.0.0.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: this.#documentUrl(),
      _clientMode: READ_WRITE,
      _settings: this.#settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "corr-1",
      _requirementMatrix: JSON.stringify({ ...matrix, RichApiRuntimeFlag: "1.2" }),
      _addinName: "add-in",
      _appDomains: [],
      _initialDisplayMode: 0,
      _featureGates: {},
    };
  }

  async #listening(action: string): Promise<void> {
    while (!this.#registered.has(action)) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  #event(action: string, data: unknown): void {
    const registration = this.#registered.get(action);
    if (registration !== undefined) this.#post(registration, data, 0, ResponseKind.Eventing);
  }

  #reply(message: WacMessage, data: unknown, errorCode = 0): void {
    this.#post(message, data, errorCode, ResponseKind.Calling);
  }

  #post(to: WacMessage, data: unknown, errorCode: number, kind: number): void {
    const { origin, send } = this.#options;
    const head = { _messageType: MessageType.Response, _actionName: to._actionName, _origin: origin };
    const about = { _conversationId: to._conversationId, _correlationId: to._correlationId, _serializerVersion: 1 };
    send(JSON.stringify({ ...head, ...about, _data: data, _errorCode: errorCode, _responseType: kind }));
  }
}

function done(answer: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { Version: 1, Error: 0, ...answer };
}
