/** A button of the ribbon that runs a function of the add-in without opening its pane. */
export interface RibbonButton {
  readonly id: string;
  readonly functionName: string;
  readonly label: string;
}

/** The function buttons of an add-in-only manifest, labelled in its default language. */
export function ribbonButtons(manifest: Document): readonly RibbonButton[] {
  const controls = [...manifest.getElementsByTagName("Control")];
  return controls.flatMap((control) => {
    const functionName = control.getElementsByTagName("FunctionName")[0]?.textContent;
    if (functionName === undefined) return [];
    const label = textOfResource(manifest, control.getElementsByTagName("Label")[0]?.getAttribute("resid"));
    return [{ id: control.getAttribute("id") ?? functionName, functionName, label: label ?? functionName }];
  });
}

function textOfResource(manifest: Document, id: string | null | undefined): string | undefined {
  const resources = [...manifest.getElementsByTagName("bt:String")];
  return resources.find((resource) => resource.getAttribute("id") === id)?.getAttribute("DefaultValue") ?? undefined;
}
