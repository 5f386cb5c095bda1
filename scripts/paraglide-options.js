/** One place for what the Vite plugin and the command line compile the messages with. */
export const paraglideOptions = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  /** @type {['globalVariable', 'baseLocale']} */
  strategy: ['globalVariable', 'baseLocale'],
  isServer: 'import.meta.env.SSR',
  disableAsyncLocalStorage: true,
  emitReadme: false
};
