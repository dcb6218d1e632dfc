import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { PUBLISHED } from './cases.ts';

const readme = readFileSync(
  new URL('../../../src/engine/figures/README.md', import.meta.url),
  'utf8',
);

it('is read as the README of the figures says of its example', () => {
  const text = [...readme.matchAll(/^> (.+)$/gm)].map(([, line]) => line).join('\n\n');
  const { trace } = readArticle(text, { published: PUBLISHED });
  const named = [...readme.matchAll(/\(`(figures\/[^`]+)`\)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !trace.includes(`\n${name} "`))).toEqual([]);
});
