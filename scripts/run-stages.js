/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {boolean} [timedOut]
 * @property {string} [output] shown when the stage is over
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {number} seconds time limit
 * @property {(seconds: number) => Outcome | Promise<Outcome>} run is told its time limit and keeps to it
 *
 * @typedef {{ name: string, ok: boolean, timedOut: boolean, seconds: number }} StageResult
 */

/** @param {Stage} stage @returns {Promise<StageResult>} */
async function runStage({ name, seconds, run }) {
  const started = performance.now();
  /** @type {Outcome} */
  let outcome;
  try {
    outcome = await run(seconds);
  } catch (error) {
    outcome = { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  const { ok, timedOut = false, output = '' } = outcome;
  const text = output.trimEnd();
  if (text !== '') console.log(`\n── ${name}\n${text}`);
  if (timedOut) console.log(`\n── ${name}\nended: it took longer than ${Math.round(seconds)} seconds`);
  return { name, ok, timedOut, seconds: (performance.now() - started) / 1000 };
}

/**
 * Runs every stage, also after one has failed, so that one run tells everything that is wrong.
 * @param {readonly Stage[]} stages
 * @param {number} [atOnce] how many stages may run side by side
 * @returns {Promise<StageResult[]>} in the order of the stages
 */
export async function runStages(stages, atOnce = 1) {
  /** @type {StageResult[]} */
  const results = [];
  const waiting = [...stages.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await runStage(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/**
 * One line a stage: whether it passed and how long it took.
 * @param {readonly StageResult[]} results
 */
export function describeStages(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, ok, timedOut, seconds }) => {
      const verdict = ok ? 'ok    ' : timedOut ? 'ENDED ' : 'FAILED';
      return `${verdict}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`;
    })
    .join('\n');
}
