import { describe, expect, it } from 'vitest';
import {
  cutAtEnds,
  goingOn,
  mayHold,
  readSaid,
  written,
} from '../../../src/engine/text/phrase-notation.ts';

describe('phrases behind their first word', () => {
  const phrases = written([
    { said: 7, rest: ['officer'] },
    { said: 7, rest: ['officer', 'corps'] },
    { said: 3, rest: [] },
    { said: 12, form: 'state', rest: ['of'] },
  ]);

  it('are one text: those of one word first, no number twice running', () => {
    expect(phrases).toBe('3|7 officer| officer corps|12s of');
  });

  it('are taken apart word by word, each with what it says', () => {
    const { ends, others } = cutAtEnds(phrases);
    expect(ends).toEqual(['3']);
    expect([...goingOn(others)]).toEqual([
      ['7', 'officer', ''],
      ['7', 'officer', 'corps'],
      ['12s', 'of', ''],
    ]);
    expect(readSaid('12s')).toEqual({ said: 12, form: 'state' });
    expect(readSaid('7')).toEqual({ said: 7, form: undefined });
  });

  it('all end with the word, or all go on', () => {
    expect(cutAtEnds('3|4')).toEqual({ ends: ['3', '4'], others: '' });
    expect(cutAtEnds('3 of')).toEqual({ ends: [], others: '3 of' });
  });

  it('tell which words they may go on with', () => {
    expect(mayHold('7 officer| corps', 'corps')).toBe(true);
    expect(mayHold('7 officer| corps', 'ficer')).toBe(false);
  });
});
