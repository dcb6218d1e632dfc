import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const project = fileURLToPath(new URL('../../', import.meta.url));
const root = join(project, 'src/');

/** A file, its path from src/ or from the project's top, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** The files below a folder of the project whose names fit, each by its path from the project's top. */
export const filesIn = (folder: string, name: RegExp): Source[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') }));

/** The code in a folder of the project. */
export const codeIn = (folder: string): Source[] => filesIn(folder, /\.(tsx?|mjs)$/);

/** Every TypeScript file of src/. */
export const sources: Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** One import or re-export: of a path in src/ ('engine/types.ts') or of a package ('preact'). */
export interface Import {
  from: string;
  to: string;
  /** Gone after compilation: `import type` or `export type`. */
  typeOnly: boolean;
  /** `?script`: the address of a built file, no code. */
  address: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** All imports of a file. `import { type A }` counts as an import of code unless each name has `type`. */
export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const written = match[2] ?? match[3] ?? '';
    const [plain, query] = written.split('?');
    const names = /\{([^}]*)\}/
      .exec(match[0])?.[1]
      ?.split(',')
      .filter((n) => n.trim() !== '');
    const eachType = names?.every((n) => n.trim().startsWith('type ')) ?? false;
    return {
      from: path,
      to: plain?.startsWith('.')
        ? relative(root, join(root, dirname(path), plain)).replaceAll('\\', '/')
        : (plain ?? ''),
      typeOnly: match[1] !== undefined || eachType,
      address: query !== undefined,
    };
  });
}

/** The folder of src/ that a path belongs to; a file at the top stands for itself ('cli'). */
export function partOf(path: string): string {
  const [first = ''] = path.split('/');
  return first.replace(/\.tsx?$/, '');
}
