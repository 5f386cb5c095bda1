/** How browsers tell of a module that they could not fetch, such as without a network: Chromium, Firefox and Safari, in this order. */
const TOLD = /failed to fetch dynamically imported module|error loading dynamically imported module|importing a module script failed/i;

/** Whether an error is that of a part of the app which is loaded when it is needed, and which could not be. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && TOLD.test(error.message);
}
