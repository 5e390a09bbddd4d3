/**
 * Expected trouble at the edge of the program: what went wrong, and what a message needs to say where and what next.
 * Callers must handle it; messages/trouble turns each code into a sentence.
 */
export type Trouble =
  | { readonly kind: "trouble"; readonly code: "not-a-workbook"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "encrypted"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "macro-file"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "old-format"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "file-empty"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "file-not-found"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "file-is-folder"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "file-unreadable"; readonly path: string; readonly reason: string }
  | { readonly kind: "trouble"; readonly code: "file-too-large"; readonly path: string; readonly limit: string }
  | { readonly kind: "trouble"; readonly code: "too-many-sheets"; readonly count: number; readonly limit: number }
  | { readonly kind: "trouble"; readonly code: "output-exists"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "output-is-input"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "would-lose"; readonly path: string; readonly parts: readonly string[] }
  | { readonly kind: "trouble"; readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "trouble"; readonly code: "workbook-protected" }
  | { readonly kind: "trouble"; readonly code: "tab-title-taken"; readonly sheet: string }
  | { readonly kind: "trouble"; readonly code: "name-taken"; readonly name: string }
  | { readonly kind: "trouble"; readonly code: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "trouble"; readonly code: "sheet-changed"; readonly sheet: string }
  | { readonly kind: "trouble"; readonly code: "last-sheet"; readonly sheet: string }
  | { readonly kind: "trouble"; readonly code: "cell-changed"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "trouble"; readonly code: "formula-in-cell"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "trouble"; readonly code: "verify-failed"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "trouble"; readonly code: "payload-too-large" }
  | { readonly kind: "trouble"; readonly code: "cell-editing" }
  | { readonly kind: "trouble"; readonly code: "read-only" }
  | { readonly kind: "trouble"; readonly code: "host-busy" }
  | { readonly kind: "trouble"; readonly code: "api-missing"; readonly member: string }
  | { readonly kind: "trouble"; readonly code: "cannot-select"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "trouble"; readonly code: "part-not-loaded" }
  | { readonly kind: "trouble"; readonly code: "cannot-save-file"; readonly path: string }
  | { readonly kind: "trouble"; readonly code: "host-error"; readonly hostCode: string; readonly detail: string };

export type TroubleCode = Trouble["code"];
