import { type HostNode, nodesOf } from "../protocol/host-node";

const addinService = nodesOf<null>({
  name: "Microsoft.InternalService.AddinInternalService",
  reads: { notifyActionHandlerReady: () => undefined },
});

/** Objects that office.js makes by type name; it asks for this one once at start. */
export const services: ReadonlyMap<string, () => HostNode> = new Map([
  ["Microsoft.InternalService.AddinInternalService", () => addinService(null)],
]);
