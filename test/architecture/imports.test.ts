import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, partOf, sources } from './sources.ts';

/** What a folder may import of the others: code, or types alone. The table of the README. */
interface Rule {
  code: string[];
  types: string[];
  /** Packages whose code it may use. */
  packages: string[];
}

const PANEL: Rule = {
  code: ['ui', 'export', 'extension'],
  types: ['engine'],
  packages: ['preact'],
};

const TABLE: Record<string, Rule> = {
  engine: { code: [], types: [], packages: [] },
  // The language detector is knowledge that ships as a package: the engine gets it lent.
  knowledge: { code: [], types: ['engine'], packages: ['franc-min'] },
  article: { code: [], types: ['engine'], packages: [] },
  ui: {
    code: [],
    types: ['engine', 'knowledge'],
    packages: ['preact', 'd3-geo'],
  },
  extension: { code: [], types: ['engine', 'article'], packages: [] },
  page: {
    code: ['article', 'ui', 'extension'],
    types: ['engine'],
    packages: ['preact', '@floating-ui/dom'],
  },
  export: { code: ['ui'], types: ['engine'], packages: [] },
  popup: PANEL,
  options: PANEL,
  welcome: { code: ['page', 'ui', 'extension'], types: ['engine'], packages: ['preact'] },
  background: {
    code: ['engine', 'knowledge', 'article', 'extension'],
    types: [],
    packages: [],
  },
  cli: {
    code: ['engine', 'knowledge', 'article', 'ui', 'export'],
    types: [],
    packages: ['parse5', 'node:'],
  },
};

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The engine's folders, each of which may use the code of those before it; the README says them in this order. */
const LAYERS = ['text', 'dates', 'places', 'agencies', 'topic', 'figures', 'card', 'posts'];

/** Folders of the engine whose own folders stand in such an order as well; their READMEs say them so. */
const FOLDERS: Record<string, string[]> = {
  places: ['names', 'unlisted', 'resolve', 'roles'],
  agencies: ['names', 'countries', 'heads', 'second-mentions', 'pin', 'roles'],
  topic: ['evidence', 'case', 'countries', 'status'],
  figures: [
    'words',
    'lexicon',
    'syntax',
    'number',
    'phrase',
    'kind',
    'context',
    'aside',
    'doubt',
    'attribute',
  ],
};

const all = sources.flatMap(importsOf);
const inside = (i: Import) => sources.some((s) => s.path === i.to) || /\.css$/.test(i.to);
const told = (list: Import[]) => list.map((i) => `${i.from} imports ${i.to}`);

/** A file that stands beside cli.ts in a folder of that name follows the same rule. */
const ruleOf = (path: string) => TABLE[partOf(path)];

function breaks(i: Import): boolean {
  const rule = ruleOf(i.from);
  const [from, to] = [partOf(i.from), partOf(i.to)];
  if (!rule || from === to || (from === 'background' && to === 'page' && i.address)) return false;
  return !rule.code.includes(to) && !(i.typeOnly && rule.types.includes(to));
}

describe('who may import whom', () => {
  it('has a rule for each folder', () => {
    const parts = new Set(sources.map((s) => partOf(s.path)));
    expect([...parts].filter((part) => !TABLE[part])).toEqual([]);
  });

  it('is told by the README as it is held here', () => {
    const held = Object.fromEntries(
      Object.entries(TABLE).map(([part, { code, types }]) => [part, { code, types }]),
    );
    expect(readmeTable()).toEqual(held);
  });

  it('is kept between the folders', () => {
    expect(told(all.filter((i) => inside(i) && breaks(i)))).toEqual([]);
  });

  it('is kept for packages', () => {
    const wrong = all.filter((i) => {
      if (inside(i) || i.typeOnly || /\.(tsx?|json|tsv)$/.test(i.to)) return false;
      return !ruleOf(i.from)?.packages.some(
        (p) => i.to === p || i.to.startsWith(p.endsWith(':') ? p : `${p}/`),
      );
    });
    expect(told(wrong)).toEqual([]);
  });

  it('leads to files that exist', () => {
    const missing = all.filter((i) => /\.tsx?$/.test(i.to) && !inside(i));
    expect(told(missing)).toEqual([]);
  });

  it("lets a folder of the engine use those before it alone, and a language's words only what reads text", () => {
    const before = (layer: string) =>
      layer === 'languages' ? ['text'] : LAYERS.slice(0, Math.max(0, LAYERS.indexOf(layer)));
    const wrong = outOfOrder(/^engine\/(\w+)\//, before).filter((i) => !i.typeOnly);
    expect(told(wrong)).toEqual([]);
    expect(readme).toContain(inOrder(LAYERS));
  });

  it.each(Object.entries(FOLDERS))(
    'lets a folder that reads %s use those before it alone, types as well',
    (part, steps) => {
      const before = (folder: string) => steps.slice(0, Math.max(0, steps.indexOf(folder)));
      const path = new RegExp(`^engine/${part}/([\\w-]+)/`);
      expect(told(outOfOrder(path, before))).toEqual([]);
      const orientation = new URL(`../../src/engine/${part}/README.md`, import.meta.url);
      expect(readFileSync(orientation, 'utf8')).toContain(inOrder(steps));
    },
  );

  it('has no circle between the files of the engine', () => {
    const next = new Map<string, string[]>();
    for (const i of all.filter((i) => partOf(i.from) === 'engine' && !i.typeOnly))
      next.set(i.from, [...(next.get(i.from) ?? []), i.to]);
    expect([...next.keys()].map((start) => circle(start, next)).filter(Boolean)).toEqual([]);
  });
});

const inOrder = (folders: readonly string[]) => folders.map((folder) => `\`${folder}\``).join(', ');

/** Imports from one folder of a row to another that does not stand before it. */
function outOfOrder(folder: RegExp, before: (folder: string) => readonly string[]): Import[] {
  const folderOf = (path: string) => folder.exec(path)?.[1] ?? '';
  return all.filter((i) => {
    const [from, to] = [folderOf(i.from), folderOf(i.to)];
    return from !== '' && to !== '' && from !== to && !before(from).includes(to);
  });
}

/** The rows of the README's table that begin with a folder of src: 'a, b; types of c'. */
function readmeTable(): Record<string, Pick<Rule, 'code' | 'types'>> {
  const rows = [...readme.matchAll(/^\| (src\/[^|]+) \|[^|]+\| ([^|]+) \|$/gm)];
  const names = (text = '') => text.split(', ').filter((name) => name !== '' && name !== 'nothing');
  return Object.fromEntries(
    rows.flatMap(([, folders = '', cell = '']) => {
      const clauses = cell.split('; ');
      const types = clauses.find((clause) => clause.startsWith('types of '));
      const code = clauses.find((clause) => clause !== types);
      const rule = { code: names(code), types: names(types?.slice('types of '.length)) };
      const parts = folders.split(', ').map((folder) => folder.slice(4).replace(/\.ts$/, ''));
      return [...new Set(parts)].map((part) => [part, rule]);
    }),
  );
}

/** A way from a file back to itself, as text. */
function circle(start: string, next: Map<string, string[]>): string | undefined {
  const seen = new Set<string>();
  const open = [[start]];
  for (let way = open.pop(); way; way = open.pop())
    for (const to of next.get(way.at(-1) ?? '') ?? []) {
      if (to === start) return [...way, to].join(' > ');
      if (seen.has(to)) continue;
      seen.add(to);
      open.push([...way, to]);
    }
  return undefined;
}
