const STRONG = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu;
const EMPHASISED = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_]+?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu;
const CODE = /`([^`]+)`/gu;
const ESCAPED = /\\([\\`*_{}[\]()#+.!>~|-])/gu;

/** Words of a Markdown text as its reader sees them: without the marks of bold, italics and code, and the strokes that keep such marks. */
export function withoutEmphasis(text: string): string {
  return text.replace(STRONG, '$2').replace(EMPHASISED, '$2').replace(CODE, '$1').replace(ESCAPED, '$1');
}
