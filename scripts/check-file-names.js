import { join } from 'node:path';
import { isMain } from './is-main.js';
import { listFiles } from './list-files.js';
import { projectRoot } from './project-root.js';

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const script = new RegExp(
  `^${kebab}(?:\\.(?:svelte|worker|fixture|server))?(?:\\.browser|\\.property)?(?:\\.(?:test|spec|d|config))?\\.[cm]?[jt]s$`
);
const component = /^[A-Z][A-Za-z0-9]*\.svelte$/;
const route = /^\+(?:page|layout|error|server)(?:\.server)?(?:\.svelte|\.ts)$/;
const emptyName = /(?:^|[-.])(?:utils?|helpers?|manager|process|misc|common|stuff|data2)(?:[-.]|$)/i;

/**
 * What is wrong with a source file's name, null where nothing is.
 * @param {string} path relative to the project, with slashes
 */
export function findNameComplaint(path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const hollow = path.split('/').find((part) => emptyName.test(part));
  if (hollow !== undefined) return `"${hollow}" does not say what it holds`;
  if (name.startsWith('+')) return route.test(name) ? null : 'not a name that SvelteKit knows';
  if (name.endsWith('.svelte')) return component.test(name) ? null : 'a component is named PascalCase.svelte';
  if (/\.[cm]?[jt]s$/.test(name)) return script.test(name) ? null : 'a script is named kebab-case.ts';
  return null;
}

/** @returns {{ ok: boolean, output: string }} */
export function checkFileNames() {
  const files = ['src', 'scripts', 'tests'].flatMap((folder) =>
    listFiles(join(projectRoot, folder), (path) => `${folder}/${path}` !== 'src/lib/paraglide').map((path) => `${folder}/${path}`)
  );
  const complaints = files.flatMap((path) => {
    const complaint = findNameComplaint(path);
    return complaint === null ? [] : [`${path}: ${complaint}`];
  });
  if (files.length === 0) complaints.push('no source files were found');
  return { ok: complaints.length === 0, output: complaints.join('\n') };
}

if (isMain(import.meta)) {
  const { ok, output } = checkFileNames();
  if (output !== '') console.error(output);
  process.exitCode = ok ? 0 : 1;
}
