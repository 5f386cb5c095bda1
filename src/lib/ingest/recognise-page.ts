import type { Problem } from '#lib/model/problem.ts';
import { fileProblem } from './file-problem.ts';

const HEAD_LENGTH = 2000;
const BEFORE_PAGE = String.raw`^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[^]){0,1000}-->\s*)*`;
const PAGE = new RegExp(`${BEFORE_PAGE}<(?:!doctype\\s+html|html|head|body)\\b`, 'i');

/** Whether a text is a web page: by its first mark, else by its name where it has marks at all. */
export function isWebPage(text: string, name: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  return PAGE.test(head) || (/\.(?:html?|xhtml|xht)$/i.test(name) && /<[a-z][a-z1-6]*[\s/>]/i.test(text));
}

/** "unsupported-format" for a page that a browser packed with its pictures into one file (MHTML). */
export function packedPageProblem(text: string, name: string): Problem | null {
  const head = text.slice(0, HEAD_LENGTH);
  if (!/^(?:from|mime-version|subject|date):/im.test(head) || !/^content-type:\s*multipart\/related/im.test(head)) return null;
  const message = `${name} is a web page packed with its pictures (MHTML): open it in a browser, save it as "Web page, HTML only" and read that.`;
  return fileProblem('unsupported-format', message);
}
