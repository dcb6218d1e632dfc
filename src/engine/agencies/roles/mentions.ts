import { firstOf } from '../../text/search.ts';
import type { Mention } from './role-lexicon.ts';

/** Index of the first mention that starts at token `at` or behind it; mentions are in order. */
export const firstMention = (mentions: readonly Mention[], at: number): number =>
  firstOf(mentions.length, (m) => (mentions[m]?.from ?? 0) >= at);
