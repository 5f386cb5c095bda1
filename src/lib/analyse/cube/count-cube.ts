import type { Cube } from './cube.ts';

/** Runs of meetings, by half-open ranges of their indices, that do not overlap. */
export type Runs = readonly (readonly [from: number, to: number])[];

/** [r * T + t] or [r], as in the cube. */
export type CubeCounts = {
  mentions: Uint32Array;
  /** Meetings of the runs at which the region raised the topic. */
  raised: Uint32Array;
  updates: Uint32Array;
  tagged: Uint32Array;
  /** Meetings of the runs at which the region reported. */
  reports: Uint32Array;
};

/** The counts over some runs of meetings. O(runs × regions × topics), however many updates or meetings there are. */
export function countCube(cube: Cube, runs: Runs): CubeCounts {
  const [R, T] = [cube.regions.length, cube.topicIds.length];
  return {
    mentions: sumOver(cube.mentions, R * T, runs),
    raised: sumOver(cube.raised, R * T, runs),
    updates: sumOver(cube.updates, R, runs),
    tagged: sumOver(cube.tagged, R, runs),
    reports: sumOver(cube.reports, R, runs)
  };
}

function sumOver(counter: Uint32Array, width: number, runs: Runs): Uint32Array {
  const sums = new Uint32Array(width);
  for (const [from, to] of runs) {
    for (let place = 0; place < width; place += 1) {
      sums[place] = (sums[place] ?? 0) + (counter[to * width + place] ?? 0) - (counter[from * width + place] ?? 0);
    }
  }
  return sums;
}

/** The meetings that are wanted, as runs. */
export function runsOf(cube: Cube, isWanted: (meeting: Cube['meetings'][number]) => boolean): Runs {
  const runs: [number, number][] = [];
  cube.meetings.forEach((meeting, index) => {
    if (!isWanted(meeting)) return;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  });
  return runs;
}
