// @ts-check
/** Hands a file to the browser, which saves it. */

/** @param {Blob} file @param {string} name */
export function save(file, name) {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
