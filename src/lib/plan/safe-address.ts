/** The address, as it was written, where it is a whole one of the web (http or https); null for any other. */
export function safeAddress(address: string): string | null {
  const trimmed = address.trim();
  return /^https?:\/\/\S+$/iu.test(trimmed) && URL.canParse(trimmed) ? trimmed : null;
}
