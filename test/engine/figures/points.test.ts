import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { toldFigures } from './cases.ts';

/** The figures of points of a list that stand one under the other. */
function figuresOf(points: readonly string[], kind: 'item' | 'paragraph' = 'item'): string[] {
  const text = ['Crime news', ...points].join('\n\n');
  let at = 0;
  const blocks = text.split('\n\n').map((line, i) => {
    const start = text.indexOf(line, at);
    at = start + line.length;
    return { kind: i === 0 ? ('headline' as const) : kind, start, end: at };
  });
  const { annotations } = readArticle(text, { blocks }).reading;
  return toldFigures(text, annotations);
}

it('reads a number in a point of its own by the point over it', () => {
  const points = ['Arrests', '14', 'House searches', '21', 'Victims identified', '7'];
  expect(figuresOf(points)).toEqual([
    '14 = arrested 14 exact person',
    '21 = searches 21 exact premises',
    '7 = victims 7 exact person',
  ]);
});

it('reads none by what is no point, or where more stands with the number', () => {
  expect(figuresOf(['Arrests', '14'], 'paragraph')).toEqual([]);
  expect(figuresOf(['Arrests', '14 March'])).toEqual([]);
  expect(figuresOf(['Gate of the lock', '14'])).toEqual([]);
});
