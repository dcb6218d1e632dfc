import type { FigureAnnotation } from '../../../types.ts';
import { endOfLead } from '../../context/lead.ts';
import type { Reader } from '../../reader.ts';

/** Figures of headline and lead that are compared with each below them: a lead with more is a list. */
const MOST_OF_LEAD = 8;

/** How near two numbers may be that round one another, as a share of the greater. */
const NEAR = 0.15;

/** How often a text tells its figures, how many a sentence has, and the most of each kind as far as a walk through them has come. */
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

  /** Goes past a figure. */
  pass(figure: FigureAnnotation): void {
    this.#most.set(sortOf(figure), Math.max(figure.value ?? 0, this.mostOf(figure) ?? 0));
  }

  /** The greatest number of a figure's sort that the walk has passed; undefined where it has passed none. */
  mostOf(figure: FigureAnnotation): number | undefined {
    return this.#most.get(sortOf(figure));
  }

  /** How many figures stand in a token's sentence. */
  inSentence(token: number): number {
    return this.#sentences.get(this.#sentenceOf(token)) ?? 0;
  }

  /** Whether a number of this kind is told twice, or headline or lead tell it loosely: '24' under 'dozens' or 'more than 20'. */
  isToldElsewhere(figure: FigureAnnotation): boolean {
    if ((this.#times.get(keyOf(figure)) ?? 0) > 1) return true;
    return this.#lead.some(
      ({ kind, unit, value }) =>
        kind === figure.kind && unit === figure.unit && isNear(value, figure.value),
    );
  }
}

/** Kilos of goods are no measure of how many items there are. */
const sortOf = ({ kind, unit }: FigureAnnotation): string => `${kind}|${unit}`;

/** A number that small is often told of two things; of a greater one '$2m' in a bag is the bribe of the headline. */
const SMALL = 2;

const keyOf = ({ kind, unit, value = 0 }: FigureAnnotation): string =>
  `${value > SMALL || kind}|${unit}|${value}`;

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** 'dozens' says no number that another could be far from. */
const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || Math.abs(a - b) <= NEAR * Math.max(a, b);
