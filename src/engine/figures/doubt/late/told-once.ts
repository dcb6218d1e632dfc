import type { FigureAnnotation } from '../../../types.ts';
import { endOfLead } from '../../context/lead.ts';
import type { Reader } from '../../reader.ts';

/** How many figures of headline and lead are compared with each one below. A lead with more is a list. */
const MOST_OF_LEAD = 8;

/** How far apart a number and its rounded form may be, as a share of the larger one. */
const NEAR = 0.15;

/**
 * Counts how often a text tells each figure and how many figures each sentence has, and keeps the largest number of
 * each kind among those that `pass` has been given.
 */
export class ToldOnce {
  readonly #doc: Reader['doc'];
  readonly #times = new Map<string, number>();
  readonly #sentences = new Map<number, number>();
  readonly #most = new Map<string, number>();
  readonly #lead: readonly FigureAnnotation[];

  constructor(reader: Reader) {
    const { candidates, figures } = reader.draft;
    this.#doc = reader.doc;
    for (const figure of figures) add(this.#times, keyOf(figure));
    for (const { from } of candidates) add(this.#sentences, this.#sentenceOf(from));
    const end = reader.tokens.start[endOfLead(reader)] ?? reader.doc.text.length;
    this.#lead = figures.filter(({ start }) => start < end).slice(0, MOST_OF_LEAD);
  }

  #sentenceOf(token: number): number {
    return this.#doc.sentenceOf[token] ?? 0;
  }

  /** Takes note of a figure that a walk through the text has reached. */
  pass(figure: FigureAnnotation): void {
    const sort = sortOf(figure);
    this.#most.set(sort, Math.max(figure.value ?? 0, this.#most.get(sort) ?? 0));
  }

  /** The largest number of a figure's kind and unit so far; undefined where there was none. */
  mostOf(figure: FigureAnnotation): number | undefined {
    return this.#most.get(sortOf(figure));
  }

  /** How many figures stand in a token's sentence. */
  inSentence(token: number): number {
    return this.#sentences.get(this.#sentenceOf(token)) ?? 0;
  }

  /**
   * Whether a number of this kind is told twice, or headline or lead tell it roughly: '24' under 'dozens' or
   * 'more than 20'.
   */
  isToldElsewhere(figure: FigureAnnotation): boolean {
    if ((this.#times.get(keyOf(figure)) ?? 0) > 1) return true;
    return this.#lead.some(
      ({ kind, unit, value }) =>
        kind === figure.kind && unit === figure.unit && isNear(value, figure.value),
    );
  }
}

/** By what figures are compared. The unit counts, because kilos of goods and items of goods are different numbers. */
const sortOf = ({ kind, unit }: FigureAnnotation): string => `${kind}|${unit}`;

/**
 * Up to this value the same number is often told of two kinds of things. A larger one is usually the same, as '$2m'
 * in a bag that the headline calls a bribe.
 */
const SMALL = 2;

const keyOf = ({ kind, unit, value = 0 }: FigureAnnotation): string =>
  `${value > SMALL || kind}|${unit}|${value}`;

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Whether two numbers may be the same. 'Dozens' has no value and is near every number. */
const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || Math.abs(a - b) <= NEAR * Math.max(a, b);
