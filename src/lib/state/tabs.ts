/** The other tabs of the same site. */
export type Tabs = { /** Says that what is kept has changed. */ tell: () => void };

/** `onTold` is called when another tab has changed what is kept. */
export function openTabs(onTold: () => void, name = 'regionpuls-documents'): Tabs {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', onTold);
  return { tell: () => channel.postMessage('changed') };
}
