import type { Project } from './read-project.ts';

/** One section of docs/quality.md. */
export type Part = {
  /** Stands in the page's comments around the section. */
  name: string;
  title: string;
  /** Lines of Markdown from a new measurement; null where what it measures on is not there. */
  measure(project: Project): Promise<string[] | null> | string[] | null;
};
