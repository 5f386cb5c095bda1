/** Runs of white space, line breaks among them, become one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
