/** An event as the host pushes it to office.js. */
export interface HostEvent {
  /** The number of the event on the wire. */
  readonly type: number;
  /** The end of the registration call's name, such as `DataChangedEvent`. */
  readonly registration: string;
  readonly sheetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export type HostEventListener = (event: HostEvent) => void;

export const EventType = {
  DataChanged: { type: 10, registration: "DataChangedEvent" },
  Activated: { type: 11, registration: "ActivatedEvent" },
  Deactivated: { type: 12, registration: "DeactivatedEvent" },
  Added: { type: 13, registration: "AddedEvent" },
  SelectionChanged: { type: 14, registration: "SelectionChangedEvent" },
  Deleted: { type: 15, registration: "DeletedEvent" },
  ProtectionChanged: { type: 24, registration: "ProtectionChangedEvent" },
} as const;
