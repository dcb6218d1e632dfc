import type { Article, Span } from '../engine/types.ts';

/** Longer quotes are given by their first and last words. */
const LONGEST = 120;
const WORDS_AT_END = 4;

/** A link that opens the page at these words: a text fragment, as browsers and wicg.github.io/scroll-to-text-fragment have it. */
export function fragmentLink(url: string, words: string): string {
  const page = url.split('#')[0] ?? url;
  const said = words.trim().replace(/\s+/g, ' ');
  if (said === '') return page;
  if (said.length <= LONGEST) return `${page}#:~:text=${encoded(said)}`;
  const all = said.split(' ');
  const first = all.slice(0, WORDS_AT_END).join(' ');
  const last = all.slice(-WORDS_AT_END).join(' ');
  return `${page}#:~:text=${encoded(first)},${encoded(last)}`;
}

/** Commas, hyphens and ampersands have a meaning in the fragment; half a surrogate pair cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/** A link to the words of a span; undefined where the article has no address. */
export function linkTo(article: Pick<Article, 'text' | 'url'>, span: Span): string | undefined {
  const { text, url } = article;
  return url && /^https?:/.test(url)
    ? fragmentLink(url, text.slice(span.start, span.end))
    : undefined;
}
