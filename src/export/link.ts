import type { Article, Span } from '../engine/types.ts';
import { once } from '../ui/once.ts';

/** Longer quotes are given by their first and last words. */
const LONGEST = 120;
const WORDS_AT_END = 4;
/** Fewer characters may stand in a menu or a teaser of the page as well, which the text does not show. */
const TELLING = 20;
/** Words on each side beyond which a sentence that stands there twice says the same in both places. */
const MOST_AROUND = 12;
/** Characters on each side in which so many words are sought. */
const REACH = 200;

/** Writes a link to the words of a span; undefined where the article has no address. */
export type LinkOf = (span: Span) => string | undefined;

/**
 * Links that open the page at words of its text: text fragments, as browsers and wicg.github.io/scroll-to-text-fragment
 * have them. Words that stand there more than once get as many of the words around them as tell the place.
 */
export function linksTo({ text, url, seams }: Pick<Article, 'text' | 'url' | 'seams'>): LinkOf {
  const folded = once(() => fold(text));
  const parted = once(() => partedAt(text, seams ?? []));
  return (span) => {
    if (!url || !/^https?:/.test(url)) return undefined;
    const page = url.split('#')[0] ?? url;
    const said = text.slice(span.start, span.end).trim();
    if (said === '') return page;
    const sides = sidesOf(parted(), span).map((side) => fragmentOf(parted(), side, folded()));
    // A browser goes to the first that it finds: 'On Monday' before an advert may stand elsewhere as well.
    const told = sides.filter(({ isTold }) => isTold);
    const all = (told.length > 0 ? told : sides).map(({ words }) => `text=${words}`);
    return `${page}#:~:${all.join('&')}`;
  };
}

/** The text with a line's end at each seam: a browser finds no words across it. */
function partedAt(text: string, seams: readonly number[]): string {
  let parted = '';
  let from = 0;
  for (const seam of seams) {
    parted += `${text.slice(from, seam)}\n`;
    from = seam + 1;
  }
  return parted + text.slice(from);
}

/** A span's parts on both sides of each seam in it. */
function sidesOf(parted: string, { start, end }: Span): Span[] {
  const sides: Span[] = [];
  let from = start;
  for (const line of parted.slice(start, end).split('\n')) {
    if (line.trim() !== '') sides.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return sides;
}

function fragmentOf(text: string, span: Span, folded: string): { words: string; isTold: boolean } {
  const all = text.slice(span.start, span.end).trim().split(/\s+/);
  const isLong = all.join(' ').length > LONGEST;
  const first = isLong ? all.slice(0, WORDS_AT_END) : all;
  const [before, after] = around(text, span);
  for (let words = 0; ; words += 1) {
    const prefix = words === 0 ? '' : before.slice(-words).join('');
    const suffix = isLong ? '' : after.slice(0, words).join('');
    const whole = fold(prefix + first.join(' ') + suffix);
    const isTold = whole.length >= TELLING && isOnce(whole, folded);
    const isAll = words >= before.length && (isLong || words >= after.length);
    if (!isTold && !isAll) continue;
    const parts = [
      prefix.trim() && `${encoded(prefix)}-`,
      encoded(first.join(' ')),
      isLong && encoded(lastOf(all)),
      suffix.trim() && `-${encoded(suffix)}`,
    ];
    return { words: parts.filter(Boolean).join(','), isTold };
  }
}

/** The words before and after a span on its line, each with the signs and space that part it from the span. */
function around(text: string, { start, end }: Span): [before: string[], after: string[]] {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split('\n')[0] ?? '';
  // a word that the reach cuts is none
  const left =
    before.match(/\S*[\p{L}\p{N}][^\p{L}\p{N}]*/gu)?.slice(before.length === REACH ? 1 : 0) ?? [];
  const right =
    after
      .match(/[^\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)
      ?.slice(0, after.length === REACH ? -1 : undefined) ?? [];
  return [left.slice(-MOST_AROUND), right.slice(0, MOST_AROUND)];
}

/** The last words of a long quote: as many as do not stand in it before. */
function lastOf(all: readonly string[]): string {
  const whole = fold(all.join(' '));
  for (let words = WORDS_AT_END; ; words += 1) {
    const last = all.slice(-words).join(' ');
    if (words >= all.length - WORDS_AT_END || isOnce(fold(last), whole)) return last;
  }
}

/** A text as browsers compare it when they look for a fragment: without regard to capitals, accents and the width of a space. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether the words stand in the text no second time, as whole words. */
function isOnce(words: string, text: string): boolean {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0 && found < 2; at = text.indexOf(words, at + 1))
    if (isApart(text, at) && isApart(text, at + words.length)) found += 1;
  return found < 2;
}

/** True where no word goes on over this place. */
function isApart(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Commas, hyphens and ampersands have a meaning in the fragment; half a surrogate pair cannot be encoded. */
function encoded(text: string): string {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(plain).replaceAll('-', '%2D');
}
