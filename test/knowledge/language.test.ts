import { expect, it } from 'vitest';
import { guessLanguage } from '../../src/knowledge/language.ts';

it.each([
  [
    'id',
    'Polisi menangkap sebelas orang di Jakarta kemarin dan menyita narkotika serta uang tunai, kata jaksa. Para tersangka akan dihadapkan ke pengadilan hari ini untuk pemeriksaan lebih lanjut.',
  ],
  [
    'fr',
    'La police a arrêté hier onze personnes à Lyon et saisi de la drogue et de l’argent liquide, a indiqué le procureur. Les suspects doivent être présentés aujourd’hui à un juge.',
  ],
])('a text in %s is told by the tag that its page would give', (tag, text) => {
  expect(guessLanguage(text)).toBe(tag);
});

it('a text that is too short tells nothing', () => {
  expect(guessLanguage('Polisi menangkap sebelas orang.')).toBeUndefined();
});
