import type { CopiedElement } from '../copied/copied-tree.ts';

/** What an article's structured data says, as far as a reading needs it. */
export interface LinkedArticle {
  /** The schema.org type without the vocabulary's address: 'NewsArticle', 'LiveBlogPosting' ... */
  type: string;
  headline: string | undefined;
  description: string | undefined;
  published: string | undefined;
  lang: string | undefined;
  outlet: string | undefined;
  writers: string[];
  /** The publisher's own copy of the text: a yardstick for what the page shows. */
  body: string | undefined;
  /** false where part of the article is for subscribers only. */
  free: boolean | undefined;
  url: string | undefined;
}

/** Whether a script element holds structured data. */
export const isStructuredData = (element: CopiedElement): boolean =>
  (element.getAttribute('type') ?? '').toLowerCase().startsWith('application/ld+json');

/** How large the structured data of a page may be (UTF-16 units of all scripts together). More is left unread. */
const LARGEST_JSON_LD = 1_000_000;
/** Objects looked at in the search for the article. */
const MOST_NODES = 2_000;

const ARTICLE_TYPE = /(?:Article|LiveBlogPosting|BlogPosting|Report)$/;
/** Where a page hangs its main thing; lists of related things are not entered. */
const INWARD = ['@graph', 'mainEntity', 'mainEntityOfPage', 'article'];

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function string(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

/** Publishers write line breaks into strings, wrap the data in CDATA or end it with a semicolon. */
function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks it
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

function typeOf(node: unknown): string | undefined {
  const type = own(node, '@type');
  const types = Array.isArray(type) ? type : [type];
  const named = types.find((t) => typeof t === 'string' && ARTICLE_TYPE.test(t));
  return typeof named === 'string' ? named.replace(/^.*[/#:]/, '') : undefined;
}

function isFree(value: unknown): boolean | undefined {
  const said = String(Array.isArray(value) ? value[0] : value).toLowerCase();
  if (said === 'false' || said.endsWith('/false')) return false;
  return said === 'true' || said.endsWith('/true') ? true : undefined;
}

/** Names of whoever wrote it: each may stand alone or be described. */
function writersOf(given: unknown): string[] {
  const all = Array.isArray(given) ? given : [given];
  return all.map((one) => string(one) ?? string(own(one, 'name'))).filter((n) => n !== undefined);
}

function read(node: unknown, type: string): LinkedArticle {
  const publisher = own(node, 'publisher');
  const page = own(node, 'mainEntityOfPage');
  return {
    type,
    headline: string(own(node, 'headline')) ?? string(own(node, 'name')),
    description: string(own(node, 'description')),
    published: string(own(node, 'datePublished')) ?? string(own(node, 'coverageStartTime')),
    lang: string(own(node, 'inLanguage')),
    outlet: string(own(Array.isArray(publisher) ? publisher[0] : publisher, 'name')),
    writers: writersOf(own(node, 'author')),
    body: string(own(node, 'articleBody')),
    free: isFree(own(node, 'isAccessibleForFree')),
    url: string(own(node, 'url')) ?? string(page) ?? string(own(page, '@id')),
  };
}

/** All articles that a page's JSON-LD describes, in its order; broken or huge data gives none. */
export function readJsonLd(sources: readonly string[]): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  let budget = LARGEST_JSON_LD;
  let nodes = 0;
  for (const source of sources) {
    budget -= source.length;
    if (budget < 0) break;
    const queue: unknown[] = [parse(source)];
    while (queue.length > 0 && nodes < MOST_NODES) {
      const node = queue.shift();
      nodes += 1;
      if (Array.isArray(node)) {
        queue.push(...node.slice(0, MOST_NODES));
        continue;
      }
      const type = typeOf(node);
      if (type) found.push(read(node, type));
      for (const key of INWARD) {
        const inner = own(node, key);
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
      }
    }
  }
  return found;
}

/** The one that is about this page: by its address, else the first that has a headline, else the first. */
export function articleOf(
  articles: readonly LinkedArticle[],
  isThisPage: (url: string) => boolean,
): LinkedArticle | undefined {
  return (
    articles.find((a) => a.url !== undefined && isThisPage(a.url)) ??
    articles.find((a) => a.headline !== undefined) ??
    articles[0]
  );
}
