/** System errors in words: `ENOENT` → "does not exist". */

const WORDS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be accessed',
  EPERM: 'may not be accessed',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'finds no room on the disk',
  EISDIR: 'is a folder',
  ENOTDIR: 'lies below something that is not a folder',
  EEXIST: 'lies below something that is not a folder',
}

/** What a file operation's error means, to stand behind the file's name; null for an error of another sort. */
export function explainFileError(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string' || !(error instanceof Error) || !('syscall' in error)) return null
  return WORDS[code] ?? `cannot be used (${code})`
}
