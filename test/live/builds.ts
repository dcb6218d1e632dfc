import type { Post } from './matters.ts';

/** A live page as it is told. */
export interface Page {
  headline: string;
  lead?: string;
  posts: readonly Post[];
}

const DAY = '2026-11-27';
const stamp = (at: string) => `${DAY}T${at.replace('.', ':')}:00+01:00`;
const paragraphs = ({ text }: Post) => text.map((words) => `<p>${words}</p>`).join('');
const each = ({ posts }: Pick<Page, 'posts'>, told: (post: Post) => string) =>
  posts.map(told).join('');
const sharing = '<ul class="share"><li><a href="#s">Share</a></li></ul>';

interface Frame {
  data?: object;
  around?: string;
  url?: string;
}

const frame = (
  { headline, lead }: Page,
  posts: string,
  { data, around = 'page-text' }: Frame = {},
) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | The Harbour Mail</title>` +
  `<meta property="og:type" content="article"><meta property="article:published_time" content="${stamp('06:30')}">` +
  (data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : '') +
  `</head><body><nav><a href="/">Home</a></nav><main><div class="${around}"><h1>${headline}</h1>` +
  `${lead ? `<p class="standfirst">${lead}</p>` : ''}${posts}</div></main>` +
  '<footer><a href="/terms">Terms</a></footer></body></html>';

const liveData = ({ headline, posts }: Page) => ({
  '@context': 'https://schema.org',
  '@type': 'LiveBlogPosting',
  headline,
  coverageStartTime: stamp('06:30'),
  liveBlogUpdate: posts.map(({ at, head }) => ({
    '@type': 'BlogPosting',
    headline: head,
    datePublished: stamp(at),
  })),
});

/** Ways in which pages tell a day post by post; each gives the page of some posts, in the order in which they are handed in. */
export const BUILDS = {
  /** Structured data, and boxes named as entries. */
  data: (page: Page) =>
    frame(
      page,
      each(
        page,
        (p) =>
          `<div class="entry" id="e${p.at}"><span class="entry-time">${p.at}</span><h2>${p.head}</h2>${paragraphs(p)}${sharing}</div>`,
      ),
      { data: liveData(page) },
    ),
  /** The same in a graph, each post in a wrapper of its own, with adverts between. */
  graph: (page: Page) =>
    frame(
      page,
      each(
        page,
        (p) =>
          `<div class="slot"><section class="update"><header><time datetime="${stamp(p.at)}">${p.at}</time><h3>${p.head}</h3></header><div class="update-text">${paragraphs(p)}</div></section></div><div class="ad">Advertisement</div>`,
      ),
      { data: { '@context': 'https://schema.org', '@graph': [liveData(page)] } },
    ),
  /** Articles in an article, in order by their elements of time; nothing says that it is live. */
  articles: (page: Page) =>
    frame(
      page,
      `<article>${each(page, (p) => `<article class="note"><h2>${p.head}</h2><time datetime="${stamp(p.at)}">${p.at}</time>${paragraphs(p)}</article>`)}</article>`,
    ),
  /** A plugin's list. */
  plugin: (page: Page) =>
    frame(
      page,
      `<div class="elb-liveblog"><ul class="elb-liveblog-list">${each(page, (p) => `<li class="elb-liveblog-post"><p class="elb-liveblog-post-time"><time datetime="${stamp(p.at)}">${p.at}</time></p><h2 class="elb-liveblog-post-heading">${p.head}</h2><div class="elb-liveblog-post-content">${paragraphs(p)}</div></li>`)}</ul></div>`,
    ),
  /** Another plugin's: no headings, who wrote it over each. */
  entries: (page: Page) =>
    frame(
      page,
      `<div id="liveblog-container">${each(page, (p) => `<div class="liveblog-entry"><aside class="liveblog-entry-aside"><span class="liveblog-time">${p.at}</span></aside><div class="liveblog-entry-main"><div class="liveblog-entry-text">${paragraphs({ ...p, text: [`<b>${p.head}.</b> ${p.text[0]}`, ...p.text.slice(1)] })}</div></div></div>`)}</div>`,
    ),
  /** Nothing but headings that begin with the hour. */
  headings: (page: Page) =>
    frame(
      page,
      each(page, (p) => `<h3>${p.at} – ${p.head}</h3>${paragraphs(p)}`),
      {
        around: 'ticker-text',
      },
    ),
  /** Nothing but paragraphs that begin with the hour in bold. */
  lines: (page: Page) =>
    frame(
      page,
      each(
        page,
        (p) =>
          `<p><strong>${p.at.replace(':', '.')}</strong> ${p.head}. ${p.text[0]}</p>${paragraphs({ ...p, text: p.text.slice(1) })}`,
      ),
      { around: 'live-text' },
    ),
  /** The hour in a line of its own under each heading. */
  under: (page: Page) =>
    frame(
      page,
      each(
        page,
        (p) => `<h2>${p.head}</h2><p class="when"><time>${p.at}</time></p>${paragraphs(p)}`,
      ),
      { data: liveData(page) },
    ),
  /** A list of articles, each with its head. */
  stream: (page: Page) =>
    frame(
      page,
      `<ol class="stream">${each(page, (p) => `<li class="stream-post"><article><header><h3><span>${p.head}</span></h3><p><time datetime="${stamp(p.at)}">${p.at} CET</time></p></header><div class="body">${paragraphs(p)}</div><footer>${sharing}</footer></article></li>`)}</ol>`,
      { data: liveData(page) },
    ),
  /** Microdata, and no hour that is shown. */
  microdata: (page: Page) =>
    frame(
      page,
      each(
        page,
        (p) =>
          `<div class="p" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="headline">${p.head}</h2><div itemprop="articleBody">${paragraphs(p)}</div></div>`,
      ),
    ),
  /** Boxes without a name, in sections by part of the day. */
  sections: (page: Page) => {
    const half = Math.ceil(page.posts.length / 2);
    const section = (posts: readonly Post[]) =>
      `<section>${each({ posts }, (p) => `<div><div>${p.at}</div><h4>${p.head}</h4>${paragraphs(p)}</div>`)}</section>`;
    return frame(page, section(page.posts.slice(0, half)) + section(page.posts.slice(half)), {
      data: liveData(page),
    });
  },
} as const;

/** One of them. */
export type Build = keyof typeof BUILDS;
export const BUILD_NAMES = Object.keys(BUILDS) as Build[];
