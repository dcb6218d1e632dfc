import { describe, expect, it } from 'vitest';
import { sealed, unsealed } from '../../src/extension/messages/sealed.ts';

describe('what is sealed', () => {
  it('opens as it was, whatever characters it holds', () => {
    const whole = {
      'a"b': ['~', '~~"', '\\u007e', '"\\"\u007e"', 'Škoda — “so”\n'],
      n: 1.5,
      no: null,
    };
    expect(unsealed(sealed(whole))).toEqual(whole);
  });

  it('holds nothing that a message would have to escape but its own escapes', () => {
    const text = sealed({ kind: 'seized', words: 'ten boats' });
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  });
});
