/** Whether a file's name says that it is a table of updates, not minutes. */
export function isTable(name: string): boolean {
  return /\.(?:csv|tsv|jsonl|ndjson)$/i.test(name);
}
