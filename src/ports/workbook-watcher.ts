/** Tells that a person changed the open workbook. Our own writes are not told where the host says whose they are. */
export interface WorkbookWatcher {
  /** Calls back after every change of cells or tabs; gives what ends that. Where the host cannot tell, nothing happens. */
  watch(listener: () => void): () => void;
}
