import { describe, expect, it } from 'vitest';
import { correctionOf, correctionsAfter } from '../../src/background/reading/corrections.ts';

const luxembourg = { type: 'place', reading: 'Luxembourg|LU', words: 'Luxembourg' } as const;

describe('corrections', () => {
  it('are kept without their words', () => {
    const kept = correctionOf(luxembourg);
    expect(JSON.stringify(kept.surface)).not.toContain('Luxembourg');
    expect(kept).not.toHaveProperty('words');
  });

  it('are taken back by the same rejection and by what is stored of it', () => {
    const kept = correctionsAfter([], [correctionOf(luxembourg)]);
    expect(kept).toHaveLength(1);
    expect(correctionsAfter(kept, [], [correctionOf(luxembourg)])).toEqual([]);
    expect(correctionsAfter(kept, [], kept)).toEqual([]);
  });

  it('of one article are kept without its address, and are not those of all', () => {
    const url = 'https://newswire.example/world/ring?ref=front#top';
    const here = correctionOf({ ...luxembourg, url });
    expect(JSON.stringify(here)).not.toContain('newswire');
    expect(correctionsAfter([here], [], [correctionOf(luxembourg)])).toEqual([here]);
    const again = { ...luxembourg, url: 'https://newswire.example/world/ring' };
    expect(correctionsAfter([here], [], [correctionOf(again)])).toEqual([]);
  });

  it('stand once, however often they are made', () => {
    const once = correctionsAfter([], [correctionOf(luxembourg)]);
    expect(correctionsAfter(once, [correctionOf(luxembourg)])).toEqual(once);
  });
});
