export { fileSizeProblem } from '#lib/ingest/file-size-problem.ts';
