/** Hands a file to the browser to be saved under a name. */
export function downloadFile(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser takes the content a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
