import type { WorkbookModel } from "../model/workbook";
import { type HostNode, nodesOf } from "../protocol/host-node";

interface KeyedSetting {
  readonly model: WorkbookModel;
  readonly key: string;
}

const setting = nodesOf<KeyedSetting>({
  name: "Setting",
  id: ({ key }) => key,
  idKey: "_Id",
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ model, key }) => model.settings.get(key) ?? null,
      set: ({ model, key }, value) => {
        model.settings.set(key, value);
      },
    },
  },
  writes: {
    delete: ({ model, key }) => {
      model.settings.delete(key);
    },
  },
});

/** The SettingCollection class: what the add-in keeps in the file. */
export const settings: (model: WorkbookModel) => HostNode = nodesOf<WorkbookModel>({
  name: "SettingCollection",
  items: (model) => [...model.settings.keys()].map((key) => setting({ model, key })),
  item: (model, key) => {
    return typeof key === "string" && model.settings.has(key) ? setting({ model, key }) : null;
  },
  writes: {
    add: (model, args) => {
      const key = args.text(0);
      model.settings.set(key, args.values[1]);
      return setting({ model, key });
    },
  },
});
