const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file or folder',
  ELOOP: 'a link that leads back to itself',
  EIO: 'the disk cannot read it',
  EISDIR: 'is a folder',
  EROFS: 'the file system takes no changes',
  ENOSPC: 'no space left on the disk',
};

/** Why something went wrong, in a few words on one line. What has no code of the system is a fault of db-lens. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.split('\n', 1);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code === undefined ? `internal error: ${line}` : (reasons[code] ?? line);
}
