import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** All files below a folder, as sorted paths with '/' between the names. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A zip of a folder whose bytes depend on the files' names and contents alone: no clock, no owner, no order of the disk. */
export async function zip(folder) {
  const archive = new yazl.ZipFile();
  const fixed = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };
  for (const name of filesOf(folder)) archive.addFile(join(folder, name), name, fixed);
  archive.end();
  return buffer(archive.outputStream);
}
