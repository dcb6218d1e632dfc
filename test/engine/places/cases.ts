import { readdirSync, readFileSync } from 'node:fs';
import type { PlaceAnnotation } from '../../../src/engine/types.ts';

/** A text with the places that must be found in it, and no others; a trap is one where a likely one must not be. */
export interface PlaceCase {
  file: string;
  line: number;
  trap: boolean;
  text: string;
  expected: Expected[];
}

/** What a mark says: the English name where it is not the surface, the country, and the kind or role where it counts (`@none`: no role). */
interface Expected {
  surface: string;
  name: string;
  cc: string;
  kind?: string;
  role?: string;
}

const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;
const MEANS = /^(?:(.+) )?([A-Z]{2})((?: [a-z]+| @[a-z]+)*)$/;

/**
 * Reads the case files: one text a line, '! ' before traps, places as `[[surface|Name CC kind @role]]`; ' ¶ ' parts
 * paragraphs. Several rules hold what stands in `uncounted`, and none alone.
 */
export function readCases(of: 'cases' | 'uncounted' = 'cases'): PlaceCase[] {
  const folder = new URL(`./${of}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .trim()
        .split('\n')
        .map((line, i) => readCase(file, i + 1, line)),
    );
}

function readCase(file: string, line: number, marked: string): PlaceCase {
  const trap = marked.startsWith('! ');
  const body = (trap ? marked.slice(2) : marked).replaceAll(' ¶ ', '\n\n');
  return {
    file,
    line,
    trap,
    text: body.replace(MARK, '$1'),
    expected: [...body.matchAll(MARK)].map(([, surface = '', means = '']) =>
      readMark(surface, means, `${file}:${line}`),
    ),
  };
}

function readMark(surface: string, means: string, at: string): Expected {
  const read = MEANS.exec(means);
  if (!read)
    throw new Error(
      `${at}: "${means}" is no mark: write a name where it differs, then the country's code.`,
    );
  const [, name = surface, cc = '', more = ''] = read;
  const words = more.split(' ').filter(Boolean);
  const role = words.find((word) => word.startsWith('@'))?.slice(1);
  const kind = words.find((word) => !word.startsWith('@'));
  return { surface, name, cc, ...(kind ? { kind } : {}), ...(role ? { role } : {}) };
}

const bare = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();

/** What a found place says, in as much detail as the mark that it meets. */
export function describeFound(text: string, place: PlaceAnnotation, mark: Expected | undefined) {
  const surface = text.slice(place.start, place.end);
  const known = mark && bare(mark.name) === bare(place.name) ? mark.name : place.name;
  return {
    surface,
    name: known,
    cc: place.cc,
    ...(mark?.kind ? { kind: place.kind } : {}),
    ...(mark?.role ? { role: place.role ?? 'none' } : {}),
  };
}
