/** The text of a file: UTF-8, or, where it is none, what Excel on Windows writes (Windows-1252). */
export function readUpload(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
