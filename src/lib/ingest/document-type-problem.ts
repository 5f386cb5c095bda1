import type { Problem } from '#lib/model/problem.ts';
import { fileProblem } from './file-problem.ts';

/** `part` of the file `name` declares a document type. */
export function documentTypeProblem(part: string, name: string): Problem {
  const message = `${name} was not opened: its part ${part} declares a document type, which no office program writes and which can hide entities without end. Save it from its own program and read that.`;
  return fileProblem('document-type', message);
}
