/** The text without what XML cannot carry: control characters, lone halves of surrogate pairs and the two non-characters. */
export function validText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
