import fc from 'fast-check';
import { expect, it } from 'vitest';
import { surfaceOf } from '../../../src/engine/card/hashes.ts';

it('the same words are known again, however they are spaced, cased or accented', () => {
  expect(surfaceOf('Neufchâteau')).toBe(surfaceOf(' neufchateau'));
  expect(surfaceOf('the\nHague')).toBe(surfaceOf('The  Hague'));
  expect(surfaceOf('Luxembourg')).not.toBe(surfaceOf('Limburg'));
});

it('is fourteen hexadecimal digits of anything, and holds no words', () => {
  fc.assert(fc.property(fc.string(), (words) => /^[0-9a-f]{14}$/.test(surfaceOf(words))));
});
