import type { TextLine } from '#lib/model/document-text.ts';
import { isPartMissing } from '#lib/model/is-part-missing.ts';
import type { Problem } from '#lib/model/problem.ts';
import { fileProblem } from './file-problem.ts';
import { textOfLine, type Furniture } from './page-furniture.ts';

/** Why a PDF could not be opened, from what pdf.js threw. Throws the error where it is pdf.js itself that could not be loaded. */
export function openingProblem(error: unknown, name: string): Problem {
  if (isPartMissing(error)) throw error;
  if (error instanceof Error && error.name === 'PasswordException')
    return fileProblem(
      'file-encrypted',
      `${name} is locked with a password: open it with the password, print it to a new PDF and read that.`
    );
  return fileProblem(
    'file-damaged',
    `${name} is a damaged PDF that cannot be opened: fetch it again from where it came, or ask for the original.`
  );
}

/** One problem for each line that was set aside, with its words; placed where the first of its pages begins in the text. */
export function furnitureProblems(furniture: readonly Furniture[], lines: readonly TextLine[]): Problem[] {
  return furniture.map(({ lines: found }) => {
    const [first, last] = [found[0], found.at(-1)];
    const place = lines.find(({ page }) => page !== null && page >= (first?.page ?? 1))?.start ?? 0;
    const words = [...new Set([first, last].map((line) => (line ? textOfLine(line).replace(/\t/g, ' ') : '')))];
    const quoted = words.map((one) => `"${one}"`).join(' to ');
    const message = `The line ${quoted} stands on ${found.length} pages as their header or footer and was set aside.`;
    const pages = [...new Set(found.map(({ page }) => page))].sort((one, other) => one - other);
    return { code: 'page-furniture', message, start: place, end: place, setAside: { words, pages } };
  });
}

export function unreadablePagesProblem(pages: readonly number[]): Problem[] {
  if (pages.length === 0) return [];
  return [
    fileProblem('page-damaged', `${pageList(pages)} could not be read, for the file is damaged there: ask for the original document.`)
  ];
}

export function blankPagesProblem(pages: readonly number[]): Problem[] {
  if (pages.length === 0) return [];
  return [
    fileProblem('page-without-text', `${pageList(pages)} without text: where it is a picture, run text recognition (OCR) on the file.`)
  ];
}

function pageList(pages: readonly number[]): string {
  const shown = pages.slice(0, 10).join(', ');
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${shown}${pages.length > 10 ? ` and ${pages.length - 10} more` : ''}`;
}
