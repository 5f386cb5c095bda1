/** What this tab keeps while it is open; null where the browser keeps nothing for this site. */
export function openTabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
