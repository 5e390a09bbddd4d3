/** A message between office.js and the frame of "Excel on the web" around it, as JSON text over postMessage. */
export interface WacMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

export const MessageType = { Request: 0, Response: 1 } as const;
export const ActionKind = { Invoke: 0, Register: 1, Unregister: 2 } as const;
export const ResponseKind = { Calling: 0, Eventing: 1 } as const;

/** What a call of `executeMethod` asks for. */
export const Dispatch = {
  LoadSettings: 75,
  SaveSettings: 76,
  FileProperties: 86,
  RichApi: 93,
  CommandCompleted: 94,
} as const;

export interface MethodCall {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Reads a message; undefined for text that is none. */
export function parseMessage(text: string): WacMessage | undefined {
  try {
    const message = JSON.parse(text) as WacMessage | null;
    return typeof message === "object" && message !== null && "_actionName" in message ? message : undefined;
  } catch {
    return undefined;
  }
}
