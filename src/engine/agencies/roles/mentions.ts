import { firstOf } from '../../text/search.ts';
import type { BodyMention } from './role-lexicon.ts';

/** Index of the first mention that starts at token `at` or behind it; mentions are in order. */
export const firstMention = (mentions: readonly BodyMention[], at: number): number =>
  firstOf(mentions.length, (m) => (mentions[m]?.from ?? 0) >= at);
