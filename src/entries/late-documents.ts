import type { DocumentFormat } from "../ports/document-format";

/**
 * Word documents by a library that is as large as the rest of the program: what writes no document does not start it.
 * Eager keeps it in the one file of the command.
 */
export const LATE_DOCUMENTS: DocumentFormat = {
  write: async (document) => {
    const { DOCX_FORMAT } = await import(/* webpackMode: "eager" */ "../adapters/docx/write-docx");
    return DOCX_FORMAT.write(document);
  },
};
