import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PUBLISHED } from './figures/cases.ts';
import { readArticle } from './read-article.ts';

/** Folders whose README follows one text through them. */
it.each(['agencies', 'figures', 'places', 'topic'])(
  'is read as the README of %s says of its example',
  (folder) => {
    const path = new URL(`../../src/engine/${folder}/README.md`, import.meta.url);
    const readme = readFileSync(path, 'utf8');
    const text = [...readme.matchAll(/^> (.+)$/gm)].map(([, line]) => line).join('\n\n');
    const { trace } = readArticle(text, { published: PUBLISHED });
    const names = new RegExp(`\\(\`(${folder}/[^\`]+)\`\\)`, 'g');
    const named = [...readme.matchAll(names)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    // What is said of the whole text has no words of it, but what each measure adds.
    const isTraced = (name: string) =>
      ['"', '+', '-'].some((s) => trace.includes(`\n${name} ${s}`));
    expect(named.filter((name) => !isTraced(name))).toEqual([]);
  },
);
