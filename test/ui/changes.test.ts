import { describe, expect, it } from 'vitest';
import type { CardFigure, FactCard } from '../../src/engine/reading.ts';
import { changesOf, isKept, keptOf } from '../../src/ui/card-context/changes.ts';
import { ARTICLE, READING } from '../fixtures/chinese-ring.ts';

type Fact = Partial<CardFigure> & Pick<CardFigure, 'id' | 'kind'>;

const cardOf = (figures: readonly Fact[], stage: FactCard['status']['stage'] = 'alleged') => ({
  ...READING.card,
  status: { stage, mentions: [] },
  figures: figures.map((figure) => ({ q: 'exact' as const, sure: true, mentions: [], ...figure })),
});
const arrested = (value: number, more: Partial<Fact> = {}): Fact => ({
  id: `f${value}`,
  kind: 'arrested',
  unit: 'person',
  value,
  ...more,
});

/** The first card as it comes back from the page, and what changed in the second. */
const between = (first: FactCard, second: FactCard) =>
  changesOf(JSON.parse(JSON.stringify(keptOf(first, 'then'))), second);

describe('what changed since the first look', () => {
  it('is nothing in the same card, whatever the order and the ids', () => {
    const { was, added, gone, stage } = between(
      cardOf([arrested(20), arrested(5)]),
      cardOf([arrested(5, { id: 'f1' }), arrested(20, { id: 'f2' })]),
    );
    expect([was.size, added.size, gone, stage]).toEqual([0, 0, [], undefined]);
    expect(between(READING.card, READING.card)).toMatchObject({ gone: [] });
  });

  it('is a number in the place of another', () => {
    const { was, added, gone } = between(cardOf([arrested(20)]), cardOf([arrested(25)]));
    expect(was.get('f25')).toMatchObject({ value: 20 });
    expect([added.size, gone]).toEqual([0, []]);
  });

  it('is a bound that fell', () => {
    const { was } = between(cardOf([arrested(25, { q: 'max' })]), cardOf([arrested(25)]));
    expect(was.get('f25')).toMatchObject({ q: 'max', value: 25 });
  });

  it('is a sum that was told by the week and is the whole now', () => {
    const sum = { id: 's', kind: 'damage', unit: 'EUR', value: 40_000 } as const;
    const { added, gone } = between(cardOf([{ ...sum, per: 'week' }]), cardOf([sum]));
    expect([...added]).toEqual(['s']);
    expect(gone).toMatchObject([{ per: 'week', value: 40_000 }]);
  });

  it('is a further number beside the first, which stays', () => {
    const { was, added, gone } = between(
      cardOf([arrested(20)]),
      cardOf([arrested(20), arrested(25)]),
    );
    expect([...added]).toEqual(['f25']);
    expect([was.size, gone]).toEqual([0, []]);
  });

  it('is a number that the text has no more', () => {
    const searches: Fact = { id: 's', kind: 'searches', unit: 'premises', value: 26 };
    const { gone } = between(cardOf([arrested(20), searches]), cardOf([arrested(20)]));
    expect(gone).toEqual([{ kind: 'searches', q: 'exact', value: 26, unit: 'premises' }]);
  });

  it('pairs no two numbers of which nobody knows which became which', () => {
    const { was, added, gone } = between(
      cardOf([arrested(20), arrested(3)]),
      cardOf([arrested(25), arrested(4)]),
    );
    expect(was.size).toBe(0);
    expect(added.size).toBe(2);
    expect(gone).toHaveLength(2);
  });

  it('is the stage that the case had', () => {
    expect(between(cardOf([]), cardOf([], 'charged')).stage).toBe('alleged');
  });

  it('says nothing of figures of other cases, and keeps none', () => {
    const other = arrested(368, { background: true });
    expect(keptOf(cardOf([other]), 'then').figures).toEqual([]);
    expect(between(cardOf([]), cardOf([other])).added.size).toBe(0);
  });

  it('takes nothing else for a first look', () => {
    const shapes = [undefined, null, 'x', {}, { stage: 'none' }, { stage: 'none', figures: 1 }];
    expect(shapes.filter(isKept)).toEqual([]);
    expect(isKept(keptOf(READING.card, 'then'))).toBe(true);
  });

  it('keeps none of the article’s words', () => {
    const said = JSON.stringify(keptOf(READING.card, ARTICLE.text));
    expect(said).not.toMatch(/prosecutor|official figures|Officers/i);
  });

  it('tells one text from another', () => {
    const texts = [ARTICLE.text, ARTICLE.text.replace('26', '34'), `${ARTICLE.text} `, ''];
    expect(new Set(texts.map((text) => keptOf(READING.card, text).text)).size).toBe(4);
  });
});
