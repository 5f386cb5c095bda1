const KEY = 'regionpuls-unread';

/** Keeps the names of files that wait to be read, for as long as this tab is open: a reload takes the files themselves away. */
export function rememberUnread(names: readonly string[]): void {
  const storage = openStorage();
  if (names.length === 0) storage?.removeItem(KEY);
  else storage?.setItem(KEY, JSON.stringify(names));
}

/** The names that were kept before the page was loaded anew. */
export function recallUnread(): string[] {
  return namesOf(openStorage()?.getItem(KEY) ?? '[]');
}

function namesOf(kept: string): string[] {
  const value: unknown = JSON.parse(kept);
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

/** Null where the browser keeps nothing for this site. */
function openStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
