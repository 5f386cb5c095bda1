import { runCommandLine } from './run-command-line.ts';

/** A reader that has seen enough ("| head") closes its end; there is nothing left to do then, and nothing went wrong. */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

endWithReader(process.stdout);
endWithReader(process.stderr);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  data: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`)
});
