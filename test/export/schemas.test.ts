import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../fixtures/schemas.ts';

const types = ['types', 'reading']
  .map((file) => readFileSync(`src/engine/${file}.ts`, 'utf8'))
  .join('\n');

/** The unions of words in the engine's types: 'raid | arrest | victims'. */
const unions = new Set(
  [...types.matchAll(/'[\w-]+'(?:\s*\|\s*'[\w-]+')+/g)].map(([union]) =>
    [...union.matchAll(/'([\w-]+)'/g)].map(([, word]) => word).join(' | '),
  ),
);

/** Every list of values in a schema, with the way to it. */
function listsIn(schema: unknown, way = ''): [way: string, list: string][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]): [string, string][] =>
    key === 'enum' && Array.isArray(value)
      ? [[way, value.join(' | ')]]
      : listsIn(value, `${way}/${key}`),
  );
}

describe('lists of values are those of the engine’s types', () => {
  it.each(Object.values(SCHEMAS))('in %s', (file) => {
    const lists = listsIn(JSON.parse(readFileSync(file, 'utf8')));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter(([, list]) => !unions.has(list))).toEqual([]);
  });

  it('in the scheme by which articles are annotated', () => {
    const scheme = readFileSync('test/eval/SCHEME.md', 'utf8');
    const [, kinds] = /^- kind: (arrested .+)$/m.exec(scheme) ?? [];
    expect([...unions]).toContain(kinds);
  });
});
