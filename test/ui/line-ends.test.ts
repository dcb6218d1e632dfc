import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/ui/card/quotes.ts';
import { lawOf } from '../../src/ui/words/law.ts';

describe('what a line’s end does not part', () => {
  it('is an article of law and its number', () => {
    expect(lawOf('Art. 88(2) TFEU')).toBe('Art.\u00a088(2) TFEU');
    expect(lawOf('Italian Code of Criminal Procedure, Arts 272 to 325')).toBe(
      'Italian Code of Criminal Procedure, Arts\u00a0272 to 325',
    );
    expect(lawOf('Deweer v. Belgium (1980), § 46')).toBe('Deweer v. Belgium (1980), §\u00a046');
    expect(lawOf('Art. 4 Reg. 2018/1727, Fine Art of 1900')).toBe(
      'Art.\u00a04 Reg. 2018/1727, Fine Art of 1900',
    );
  });

  it('are the dots of a sentence that is cut and the word beside them', () => {
    const text =
      'Officers who had followed the lorry from the port searched two garages and a farm near Ghent on Tuesday.';
    const start = text.indexOf('two garages');
    const { before, after } = quoteOf({ text, lang: 'en' }, { start, end: start + 11 }, 20);
    expect(before).toMatch(/^…\u00a0\S/);
    expect(after).toMatch(/\S\u00a0…$/);
  });
});
