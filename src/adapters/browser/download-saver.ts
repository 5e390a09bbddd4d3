import type { FileSaver } from "../../ports/file-saver";

/** A web view reads the address after the click: it must live that much longer. */
const KEPT_MILLISECONDS = 60_000;

/** Where Excel shows web pages in a view of Apple's, and Android's, which have no downloads. */
const WITHOUT_DOWNLOADS: readonly string[] = ["Mac", "iOS", "Android"];

/** Whether task panes on a platform, as Office names it, hand downloads on; null is one that nobody knows. */
export function takesDownloads(platform: string | null): boolean {
  return platform === null || !WITHOUT_DOWNLOADS.includes(platform);
}

/**
 * Files as downloads of the browser, by a link to a Blob. Task panes of Excel for Mac and iPad show web pages in a view
 * that drops downloads without an error (office-js issues 2700, 3385, 4681); there `canSave` is to be false, and nothing
 * is tried.
 */
export function downloadSaver(canSave: boolean): FileSaver {
  return {
    canSave,
    save(name, mediaType, content) {
      if (!canSave) return { kind: "trouble", code: "cannot-save-file", path: name };
      const address = URL.createObjectURL(
        new Blob([typeof content === "string" ? content : Uint8Array.from(content)], { type: mediaType }),
      );
      const link = document.createElement("a");
      link.href = address;
      link.download = name;
      link.hidden = true;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
      return { kind: "sent" };
    },
  };
}
