/** Lets the person save a text as a file: nothing leaves the browser. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the address is given back once it surely has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
