import { openTabStorage } from './tab-storage.ts';

const KEY = 'regionpuls-unread';

/** Keeps the names of files that wait to be read, for as long as this tab is open: a reload takes the files themselves away. */
export function rememberUnread(names: readonly string[]): void {
  const storage = openTabStorage();
  if (names.length === 0) storage?.removeItem(KEY);
  else storage?.setItem(KEY, JSON.stringify(names));
}

/** The names that were kept before the page was loaded anew. */
export function recallUnread(): string[] {
  return namesOf(openTabStorage()?.getItem(KEY) ?? '[]');
}

function namesOf(kept: string): string[] {
  const value: unknown = JSON.parse(kept);
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
