const LONE = /^([ \t]*)([•·∙▪▫◦‣●○■□►➢✓])[ \t]*$/u;

/**
 * Text copied from pages whose bullets came to stand on lines of their own, above their words: each goes before its words, and lines between two of them
 * that belong together are set in below the first. The lines stay as many as they are.
 */
export function joinLoneBullets(text: string): string {
  const lines = text.split('\n');
  const lone = lines.flatMap((line, at) =>
    LONE.test(line) && (lines[at + 1] ?? '').trim() !== '' && !LONE.test(lines[at + 1] ?? '') ? [at] : []
  );
  if (lone.length < 2) return text;
  for (const at of lone) {
    const [, indent = '', mark = ''] = LONE.exec(lines[at] ?? '') ?? [];
    lines[at] = '';
    lines[at + 1] = `${indent}${mark} ${(lines[at + 1] ?? '').trimStart()}`;
    for (const next of linesUntilNext(lines, at + 2)) lines[next] = `${indent}  ${(lines[next] ?? '').trimStart()}`;
  }
  return lines.join('\n');
}

/** The lines right below a bullet's first that end at the next bullet: nothing else can stand there. */
function linesUntilNext(lines: readonly string[], from: number): number[] {
  let to = from;
  while (to < lines.length && (lines[to] ?? '').trim() !== '' && !LONE.test(lines[to] ?? '')) to++;
  return LONE.test(lines[to] ?? '') ? Array.from({ length: to - from }, (_, step) => from + step) : [];
}
