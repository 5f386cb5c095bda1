/** A name of its own for each column: what its header says, and where that is nothing or another's, its letter as in a spreadsheet. */
export function nameColumns(header: readonly string[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, at) => {
    const said = (header[at] ?? '').replace(/\s+/g, ' ').trim();
    const letter = letterOf(at);
    const wanted = said === '' ? letter : said;
    let name = taken.has(wanted) ? `${wanted} (${letter})` : wanted;
    while (taken.has(name)) name = `${name} (${letter})`;
    taken.add(name);
    return name;
  });
}

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
function letterOf(at: number): string {
  return (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}
