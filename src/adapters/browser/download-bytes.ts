const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers the bytes of an .xlsx file as a download. The browser never writes over a file without asking the person. */
export function downloadBytes(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by the next turn of the page; the bytes need not stay after that.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
