/** When something was pasted, by the reader's own clock, as it may stand in a file's name: "2025-03-18 14.05". */
export function timeForName(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}.${two(now.getMinutes())}`;
}
