import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import type * as Command from './command.ts';

/** How many bytes the sum takes that ends a file of compiled code. */
const SUM = 4;

/** Of the source and its code together: V8 looks at neither, but for their lengths. */
const sumOf = (source: Buffer, code: Buffer) => crc32(code, crc32(source));

/** Beside the command: its compiled code, which serves a Node of the same version and sort of processor alone. */
const compiledFile = (folder: string) =>
  join(folder, `command.${process.version}-${process.arch}.bin`);

/** The compiled code of a source, where it is there and whole; otherwise Node compiles for itself. */
function compiledIn(folder: string, source: Buffer): Buffer | undefined {
  try {
    const file = readFileSync(compiledFile(folder));
    const code = file.subarray(0, -SUM);
    return file.readUInt32LE(code.length) === sumOf(source, code) ? code : undefined;
  } catch {
    return undefined;
  }
}

const sourceIn = (folder: string) => readFileSync(join(folder, 'command.js'));

/** The built command as a script, which takes a fifth less to its first reading where its compiled code is there. */
export function scriptIn(folder: string): Script {
  const source = sourceIn(folder);
  const cachedData = compiledIn(folder, source);
  // the build leaves no letter beyond ASCII in it: so it is read fastest
  return new Script(source.toString('latin1'), {
    filename: join(folder, 'command.js'),
    ...(cachedData ? { cachedData } : {}),
  });
}

/** Writes what V8 has compiled of a script by now beside the command. */
export function keepCompiled(script: Script, folder: string) {
  const code = script.createCachedData();
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(sumOf(sourceIn(folder), code));
  writeFileSync(compiledFile(folder), Buffer.concat([code, sum]));
}

/** What the script of a built command exports: it is a function of how Node's own modules are got, for it needs no others. */
export function opened(script: Script): typeof Command {
  return script.runInThisContext()(process.getBuiltinModule);
}
