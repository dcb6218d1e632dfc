import { fold } from '../text/fold.ts';
import type { Article } from '../types.ts';

/**
 * A hash of the words that a correction struck out, so that the same words are known again while the
 * words of an article are never stored.
 */
export function surfaceOf(words: string): string {
  return hashOf(words.split(/\s+/).map(fold).filter(Boolean).join(' '));
}

/**
 * Names an article by a hash of its address without query and fragment, so that no list of what was read
 * is stored; a live report keeps its name while its text grows. Without an address the text names it.
 */
export function articleKey({ url, text }: Pick<Article, 'url' | 'text'>): string {
  return hashOf(url ? url.split(/[?#]/, 1).join('') : text);
}

/** What a text is known again by, where it is not kept (cyrb53: two 32-bit lanes, 53 bits, hexadecimal). */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = mixed(high, low);
  low = mixed(low, high);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
