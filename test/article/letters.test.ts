import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../src/article/wording/letters.ts';

const OURS = new RegExp(`[${LETTERS}]`);
const SCRIPTS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NONE = /[\p{P}\p{Zs}\p{Cc}\p{Sc}\p{Sm}\p{Emoji_Presentation}←-⇿■-◿☀-➿×÷]/u;
const ALL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('letters', () => {
  it('are all that Unicode calls so in the scripts that are read, but for raised, lowered and letter-like signs', () => {
    const missed = ALL.filter(
      (c) =>
        !(c > '\u1fff' && c < '\u2c00') && SCRIPTS.test(c) && /\p{L}/u.test(c) && !OURS.test(c),
    );
    expect(missed).toEqual([]);
  });

  it('are no punctuation, digits of ASCII, spaces or signs up to the end of Latin, nor in the blocks that pages take theirs from', () => {
    const isCommon = (c: string) =>
      c < '\u0250' || (c > '\u1fff' && c < '\u2c00') || (c > '\u2e7f' && c < '\u3040');
    const wrong = ALL.filter((c) => isCommon(c) && (NONE.test(c) || /\d/.test(c)) && OURS.test(c));
    expect(wrong).toEqual([]);
    expect([...'،؛؟۔।॥־׳״·;։'].filter((c) => OURS.test(c))).toEqual([]);
  });
});
