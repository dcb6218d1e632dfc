import { describe, expect, it } from 'vitest';
import type { CardFigure } from '../../src/engine/reading.ts';
import { ownMeasure } from '../../src/ui/card/figures/own-measure.ts';

const told = (said: string, value: number, unit = 'kg') => {
  const text = `Officers found ${said} in a van.`;
  const start = text.indexOf(said);
  const figure: CardFigure = {
    id: 'f1',
    kind: 'drugs',
    q: 'exact',
    value,
    unit,
    sure: true,
    mentions: [{ start, end: start + said.length }],
  };
  return ownMeasure(figure, { text });
};

describe('the article’s own measure', () => {
  it.each<[said: string, value: number, unit?: string]>([
    ['more than 8 pounds of meth', 3.628739],
    ['500lb of scales', 226.796185],
    ['2.5 ounces', 0.070874],
    ['1,100 gallons of petrol', 4163.953, 'litre'],
    ['sixteen pounds of ivory', 7.25747792],
    ['five ounces of heroin', 141.747615625, 'g'],
  ])('is told of %s', (said, value, unit = 'kg') => {
    expect(told(said, value, unit)).toBe(said);
  });

  it.each<[said: string, value: number, unit?: string]>([
    ['300 kg of cocaine', 300],
    ['7.4 tonnes of cocaine', 7400],
    ['400 grams', 0.4],
    ['1,250 kilos', 1250],
    ['1.5 million litres', 1_500_000, 'litre'],
    ['half a tonne of cocaine', 500],
    ['two and a half kilograms', 2.5],
    ['a quarter of a litre', 0.25, 'litre'],
    ['8 vehicles', 8, 'vehicle'],
  ])('says nothing more of %s', (said, value, unit = 'kg') => {
    expect(told(said, value, unit)).toBeUndefined();
  });
});
