import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { CarryScreenProps } from "./carry";
import type { CheckScreenProps } from "./check";
import type { CompileScreenProps } from "./compile";
import type { InsertScreenProps } from "./insert";
import type { MenuScreenProps } from "./menu-screen";
import type { MenuScreen } from "../state/screen";

/** The screens that are loaded when they are first looked at. */
export interface LazyScreens extends Readonly<Record<MenuScreen, LazyExoticComponent<ComponentType<MenuScreenProps>>>> {
  readonly insert: LazyExoticComponent<ComponentType<InsertScreenProps>>;
  readonly carry: LazyExoticComponent<ComponentType<CarryScreenProps>>;
  readonly check: LazyExoticComponent<ComponentType<CheckScreenProps>>;
  readonly compile: LazyExoticComponent<ComponentType<CompileScreenProps>>;
}

/** Screens that are not loaded yet. React keeps a failure, so that trying again takes new ones. */
export function newLazyScreens(): LazyScreens {
  return {
    insert: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-insert" */ "./insert")).InsertScreen,
    })),
    carry: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-carry" */ "./carry")).CarryScreen,
    })),
    check: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-check" */ "./check")).CheckScreen,
    })),
    compile: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-compile" */ "./compile")).CompileScreen,
    })),
    distribute: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-distribute" */ "./distribute")).DistributeScreen,
    })),
    publish: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-publish" */ "./publish")).PublishScreen,
    })),
    indicators: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-indicators" */ "./indicators")).IndicatorsScreen,
    })),
    merge: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-merge" */ "./merge")).MergeScreen,
    })),
    settings: lazy(async () => ({
      default: (await import(/* webpackChunkName: "screen-settings" */ "./settings")).SettingsScreen,
    })),
  };
}
