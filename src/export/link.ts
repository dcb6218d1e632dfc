import type { Article, Span } from '../engine/types.ts';

/** Longer quotes are given by their first and last words. */
const LONGEST = 120;
const WORDS_AT_END = 4;

/** A link that opens the page at these words: a text fragment, as browsers and wicg.github.io/scroll-to-text-fragment have it. */
export function fragmentLink(url: string, words: string, prefix = ''): string {
  const page = url.split('#')[0] ?? url;
  const said = words.trim().replace(/\s+/g, ' ');
  if (said === '') return page;
  const fragment = `${page}#:~:text=${prefix && `${encoded(prefix)}-,`}`;
  if (said.length <= LONGEST) return fragment + encoded(said);
  const all = said.split(' ');
  const first = all.slice(0, WORDS_AT_END).join(' ');
  const last = all.slice(-WORDS_AT_END).join(' ');
  return `${fragment}${encoded(first)},${encoded(last)}`;
}

/** Commas, hyphens and ampersands have a meaning in the fragment; half a surrogate pair cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/** A link to the words of a span; undefined where the article has no address. */
export function linkTo(article: Pick<Article, 'text' | 'url'>, span: Span): string | undefined {
  const { text, url } = article;
  if (!url || !/^https?:/.test(url)) return undefined;
  const words = text.slice(span.start, span.end);
  const isFirst = text.indexOf(words) >= span.start;
  return fragmentLink(url, words, isFirst ? '' : before(text, span));
}

/** The words before a span on its line, by which the place is told from an earlier one that says the same. */
function before(text: string, { start }: Span): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.trim().split(/\s+/).slice(-WORDS_AT_END).join(' ');
}
