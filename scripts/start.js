import { ensureDependencies } from './ensure-dependencies.js';
import { projectRoot } from './project-root.js';
import { runPackage } from './run-command.js';
import { readPort, serveFolder } from './static-server.js';

/** Installs what is missing, builds the site and serves it until it is ended. */
async function start() {
  if (!(await ensureDependencies())) return false;
  console.error('Building …');
  const build = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { seconds: 300 });
  if (!build.ok) {
    console.error(build.timedOut ? 'The build took longer than five minutes and was ended.' : 'The build failed: see the message above.');
    return false;
  }
  const host = process.env['HOST'] ?? '127.0.0.1';
  const { url } = await serveFolder(`${projectRoot}/build`, { host, port: readPort(process.env['PORT'], 4173) });
  console.log(`Regionpuls is ready: ${url}  (Ctrl+C ends it)`);
  return true;
}

if (!(await start())) process.exitCode = 1;
