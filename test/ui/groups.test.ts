import { expect, it } from 'vitest';
import type { FigureKind } from '../../src/engine/types.ts';
import { groupFigures } from '../../src/ui/card/figures/groups.ts';

const figure = (id: string, kind: FigureKind, value: number) =>
  ({ id, kind, q: 'exact', value }) as const;

it('what a thing is worth stands under it, and under nothing that the card lacks', () => {
  const price = { ...figure('f2', 'price', 20_000_000), unit: 'EUR' };
  const drugs = { ...figure('f1', 'drugs', 300), unit: 'kg' };
  const figures = [
    drugs,
    { ...price, worthOf: 'f1' },
    { ...price, id: 'f3', value: 5, worthOf: 'f9' },
  ];
  const { main } = groupFigures({ figures, disagreements: [] });
  const told = main.map(
    (group) => group.type === 'figure' && [group.figure.id, group.parts.length],
  );
  expect(told).toEqual([
    ['f1', 1],
    ['f3', 0],
  ]);
});

it('a sum by the week is not told with the same sum in all', () => {
  const sum = { ...figure('f1', 'damage', 40_000), unit: 'EUR' };
  const figures = [
    { ...sum, per: 'week' },
    { ...sum, id: 'f2', per: 'month' },
  ] as const;
  const { main } = groupFigures({ figures, disagreements: [] });
  expect(main.map((group) => group.type === 'figure' && group.also.length)).toEqual([0, 0]);
});

it('what came of it stands before who was sent and how many countries took part', () => {
  const figures = [
    figure('f1', 'countries', 6),
    figure('f2', 'officers', 300),
    figure('f3', 'arrested', 49),
    figure('f4', 'searches', 80),
  ];
  const { main } = groupFigures({ figures, disagreements: [] });
  expect(main.map((group) => group.type === 'figure' && group.figure.id)).toEqual([
    'f3',
    'f4',
    'f1',
    'f2',
  ]);
});
