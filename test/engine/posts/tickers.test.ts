import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/article/extract.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import type { Reading } from '../../../src/engine/reading.ts';
import { BUILD_NAMES, BUILDS, type Build, type Page } from '../../live/builds.ts';
import {
  ARSON,
  FRAUD,
  KILLING,
  MANHUNT,
  POLITICS,
  type Post,
  RAID,
  SPORT,
  WEATHER,
} from '../../live/matters.ts';
import { TICKERS } from '../../live/pages.ts';
import { KNOWLEDGE } from '../knowledge.ts';

/** What is read of a page: which posts are kept, by a sign each, and the reading. */
function read(build: Build, page: Page): { kept: string; reading: Reading; text: string } {
  const found = extract(parsePage(BUILDS[build](page)));
  if (!found) throw new Error('no article');
  const { article } = found;
  const signs = new Map<number, string>();
  const reading = annotate(article, KNOWLEDGE, {}, (rule, { start }) => {
    const post = article.blocks.find((block) => block.start === start)?.post;
    if (post !== undefined && rule === 'posts/kept') signs.set(post, '+');
    if (post !== undefined && rule === 'posts/left') signs.set(post, '-');
  });
  return {
    kept: page.posts.map((_, i) => signs.get(i) ?? '?').join(''),
    reading,
    text: article.text,
  };
}

const inOrder = (...posts: readonly Post[]): Post[] =>
  posts.toSorted((a, b) => a.at.localeCompare(b.at));

const DAY = inOrder(...RAID, ...KILLING, ...FRAUD, ...ARSON, ...WEATHER, ...POLITICS, ...SPORT);
const OF_RAID = DAY.map((post) => (RAID.some((one) => one === post) ? '+' : '-')).join('');

/** What a page tells, in the order of time, and which posts are read. */
const PAGES: readonly [what: string, page: Page, kept: string][] = [
  [
    'a day’s news under no case',
    { headline: 'Live: Thursday in Flanders and beyond', posts: DAY },
    OF_RAID,
  ],
  [
    'a day’s news under one case',
    {
      headline: 'Nine arrested in Ghent and Rotterdam over cocaine, and all other news',
      posts: DAY,
    },
    OF_RAID,
  ],
  [
    'three crimes under one of them',
    {
      headline: 'Murder inquiry in Leeds after body is found',
      posts: inOrder(...KILLING, ...FRAUD, ...ARSON),
    },
    '+-+-',
  ],
  [
    'three crimes under none',
    {
      headline: 'Thursday as it happened',
      posts: inOrder(...KILLING.slice(0, 1), ...FRAUD, ...ARSON),
    },
    '---',
  ],
  [
    'one case in many towns',
    { headline: 'Jeweller shot dead in Trieste: police hunt two men', posts: MANHUNT },
    '+++++++',
  ],
  ['one case that no headline names', { headline: 'Live updates', posts: MANHUNT }, '+++++++'],
  [
    'one case and a post on another',
    { headline: 'Police raid homes in Ghent over cocaine', posts: inOrder(...RAID, ...FRAUD) },
    '++-+++',
  ],
];

describe.each(BUILD_NAMES)('a live page built as %s', (build) => {
  it.each(PAGES)(
    'that tells %s has the posts on its case read, whichever come first',
    (_, page, kept) => {
      expect(read(build, page).kept).toBe(kept);
      const newest = read(build, { ...page, posts: page.posts.toReversed() });
      expect([...newest.kept].reverse().join('')).toBe(kept);
    },
  );
});

describe('a page of a case with the weather beside it', () => {
  it('has no line of the weather, and all of the case that counts', () => {
    const headline = 'Jeweller shot dead in Trieste: police hunt two men';
    const { reading, text } = read('data', { headline, posts: inOrder(...MANHUNT, ...WEATHER) });
    const places = reading.card.places.map(({ name }) => name);
    expect(places).toEqual(expect.arrayContaining(['Trieste', 'Ljubljana']));
    expect(places).not.toContain('Ostend');
    expect(reading.card.figures.some(({ value }) => value === 2300)).toBe(false);
    const said = reading.annotations.map(({ start, end }) => text.slice(start, end));
    expect(said.join('|')).not.toMatch(/Ostend|2,300|110/);
    expect(reading.posts?.left).toBeGreaterThanOrEqual(2);
  });
});

describe.each(TICKERS)('the page $name', (page) => {
  it('has the posts on its case read and no others', () => {
    const { kept, reading } = read(page.build, page);
    const either = page.isRead.map((isRead, i) =>
      isRead === undefined ? kept[i] : isRead ? '+' : '-',
    );
    expect(kept.replaceAll('?', '+')).toBe(either.join(''));
    const left = kept.split('-').length - 1;
    expect(reading.posts?.left ?? 0).toBe(left);
    expect(reading.posts?.isMixed ?? false).toBe(left === kept.length);
    expect(reading.relevant).toBe(page.relevant ?? reading.relevant);
  });
});

describe('all posts', () => {
  const page = { headline: 'Thursday as it happened', posts: DAY };

  it('are read where the reader wants them', () => {
    const { article } = extract(parsePage(BUILDS.data(page))) ?? {};
    if (!article) throw new Error('no article');
    const reading = annotate(article, KNOWLEDGE, { allPosts: true });
    expect(reading.posts).toEqual({ read: DAY.length, left: 0 });
    const said = reading.annotations.map(({ start, end }) => article.text.slice(start, end));
    expect(said).toEqual(expect.arrayContaining(['Ghent', 'Leeds', 'Lisbon']));
  });
});
