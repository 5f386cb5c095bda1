import { TextRun } from 'docx';
import { validText } from './valid-text.ts';

/** Lines of a text as Word breaks them. */
export function runsOf(text: string): TextRun[] {
  return validText(text)
    .split(/\r\n?|\n/u)
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
