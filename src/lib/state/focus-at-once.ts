/** For `{@attach focusAtOnce}` on a field that was just asked for: Svelte's autofocus leaves the focus on the button that asked. */
export function focusAtOnce(element: HTMLElement): void {
  element.focus();
}
