export type DroppedFiles = { files: File[]; /** How many hidden and system files of folders were left out. */ skipped: number };

const SYSTEM_FILE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Every file that was dropped or pasted, those in folders and their folders too. Must be called while the event is being handled. */
export async function filesOfDrop({ items, files }: DataTransfer): Promise<DroppedFiles> {
  const entries = [...items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null)).filter((entry) => entry !== null);
  if (entries.length === 0) return withoutSystemFiles([...files]);
  const found = await Promise.all(entries.map(filesOfEntry));
  return withoutSystemFiles(found.flat());
}

export function withoutSystemFiles(files: readonly File[]): DroppedFiles {
  const kept = files.filter(({ name }) => !SYSTEM_FILE.test(name));
  return { files: kept, skipped: files.length - kept.length };
}

async function filesOfEntry(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const found: File[][] = [];
  const reader = entry.createReader();
  // A folder is read in portions, until one is empty.
  for (let part = await readPart(reader); part.length > 0; part = await readPart(reader))
    found.push(...(await Promise.all(part.map(filesOfEntry))));
  return found.flat();
}

function readPart(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
