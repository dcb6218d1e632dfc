import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { BUILD_NAMES, BUILDS, type Page } from '../live/builds.ts';
import { KILLING, POLITICS, RAID, WEATHER } from '../live/matters.ts';

const POSTS = [WEATHER[0], RAID[0], KILLING[0], POLITICS[0], RAID[1]];

/** The words of each post, by its number, and those of none. */
function postsOf(html: string, url = 'https://news.example/2026/thursday') {
  const { article } = extract(parsePage(html), { url }) ?? {};
  if (!article) return undefined;
  const posts: string[] = [];
  const none: string[] = [];
  for (const { post, start, end } of article.blocks) {
    const words = article.text.slice(start, end);
    if (post === undefined) none.push(words);
    else posts[post] = [posts[post], words].filter(Boolean).join(' ');
  }
  return { posts, none };
}

describe.each(BUILD_NAMES)('a live page built as %s', (build) => {
  const page: Page = {
    headline: 'Thursday in Flanders and beyond',
    lead: 'All that happens today, as it happens, from our reporters in five countries.',
    posts: POSTS,
  };

  it.each(['oldest', 'newest'])('has its posts, %s first', (order) => {
    const posts = order === 'oldest' ? POSTS : POSTS.toReversed();
    const found = postsOf(BUILDS[build]({ ...page, posts }));
    expect(found?.posts.map((words) => words.replace(/^\S*\d\d[:.]\d\d\S* (?:– )?/, ''))).toEqual(
      posts.map(({ head, text }) =>
        expect.stringMatching(new RegExp(`^${head}[. ].*${text.at(-1)}$`)),
      ),
    );
    expect(found?.none).toEqual([page.headline, page.lead]);
  });
});

describe('posts', () => {
  const page: Page = { headline: 'Thursday in Flanders and beyond', posts: POSTS };
  const LIVE_DATA = /<script type="application\/ld\+json">.*?<\/script>/;
  const count = (html: string, url?: string) => postsOf(html, url)?.posts.length;

  it('stand on a page that says nowhere that it is live, if they are told in order by the hour', () => {
    expect(count(BUILDS.articles(page))).toBe(POSTS.length);
    const [first, second, ...rest] = POSTS;
    const shuffled = [second, first, ...rest].filter((post) => post !== undefined);
    expect(count(BUILDS.articles({ ...page, posts: shuffled }))).toBe(0);
  });

  it('are those of no text that was written over years', () => {
    const html = BUILDS.articles(page).replace(
      'datetime="2026-11-27T06:50',
      'datetime="2021-11-27T06:50',
    );
    expect(count(html)).toBe(0);
  });

  it('have an hour, not only a day', () => {
    const html = BUILDS.articles(page).replace(
      /datetime="(2026-11-)27T0(\d)[^"]*"/g,
      'datetime="$12$2"',
    );
    expect(count(html)).toBe(0);
  });

  it('stand where the data, the address or a name says that the page is live', () => {
    const bare = BUILDS.under(page).replace(LIVE_DATA, '');
    expect(count(BUILDS.under(page))).toBe(POSTS.length);
    expect(count(bare)).toBe(0);
    expect(count(bare, 'https://news.example/world/live/2026/thursday')).toBe(POSTS.length);
    expect(count(bare, 'https://news.example/2026/living-in-ghent')).toBe(0);
    expect(count(bare.replace('page-text', 'live-text'))).toBe(POSTS.length);
  });

  it('are three at least, unless their data says what they are', () => {
    const two = { ...page, posts: POSTS.slice(0, 2) };
    expect(count(BUILDS.data(two))).toBe(0);
    expect(count(BUILDS.lines(two))).toBe(0);
    expect(count(BUILDS.microdata(two))).toBe(2);
  });

  it('hold most of the text', () => {
    const essay =
      'It was a quiet day in the villages by the canal, and nobody there had seen anything. ';
    const html = BUILDS.data(page).replace('</h1>', `</h1><p>${essay.repeat(40)}</p>`);
    expect(count(html)).toBe(0);
  });

  it('do not begin with a sum, with a weight, or with a link to a post', () => {
    const lines = ['6.50 million euros were lost.', '12.40 kg were found.', '3.25 per cent more.'];
    const text =
      'Police told reporters in Ghent about it in the afternoon, and in Antwerp as well.';
    const html = BUILDS.lines({ ...page, posts: [] }).replace(
      '</h1>',
      `</h1>${lines.map((line) => `<p>${line} ${text}</p>`).join('')}`,
    );
    expect(count(html)).toBe(0);
    const links = POSTS.map(({ at, head }) => `<li><a href="#e">${at} ${head}</a></li>`).join('');
    const listed = BUILDS.lines(page).replace('</h1>', `</h1><ul>${links}</ul>`);
    expect(count(listed)).toBe(POSTS.length);
  });

  it('are no more than what stands under the headline', () => {
    const html = BUILDS.under(page).replace(
      '</h1>',
      '</h1><p><time>27 November, 06:30</time></p><p>All that happens today, as it happens, from our reporters in five countries.</p>',
    );
    expect(postsOf(html)).toMatchObject({ posts: { length: POSTS.length }, none: { length: 2 } });
  });
});
