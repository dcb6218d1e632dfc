import type { Draft } from '../draft.ts';
import { tokenAt } from '../text/doc.ts';
import type { PlaceAnnotation, Span } from '../types.ts';

/** A country, place or nationality that stands right before or behind an authority and gives its country. */
export interface Owner {
  from: number;
  to: number;
  cc: string;
  by: 'nationality' | 'place' | 'possessive';
}

/** The text's nationalities and places by the tokens at which they start and end. */
export class Owners {
  readonly #norm: readonly string[];
  readonly #ending = new Map<number, Owner>();
  readonly #starting = new Map<number, Owner>();

  constructor({ doc, places, nationalities }: Draft) {
    this.#norm = doc.tokens.norm;
    const add = ({ start, end }: Span, cc: string, by: Owner['by']) => {
      const owner: Owner = { from: tokenAt(doc, start), to: tokenAt(doc, end - 1) + 1, cc, by };
      this.#ending.set(owner.to, owner);
      this.#starting.set(owner.from, owner);
    };
    for (const place of places) if (isOne(place)) add(place, place.cc, 'place');
    for (const { start, end, cc, form } of nationalities)
      if (form === 'adjective' && cc !== 'XX') add({ start, end }, cc, 'nationality');
  }

  /** The owner that ends right before token `i`: 'Belgian', 'Antwerp', 'Romania's'. */
  before(i: number): Owner | undefined {
    const possessive = this.#norm[i - 1] === "'s" || this.#norm[i - 1] === "'";
    const owner = this.#ending.get(possessive ? i - 1 : i);
    if (!owner) return undefined;
    if (!possessive) return owner;
    return owner.by === 'place' ? { ...owner, to: i, by: 'possessive' } : undefined;
  }

  /** The place or nationality that starts at token `i`. */
  at(i: number): Owner | undefined {
    return this.#starting.get(i);
  }
}

/** A place in one country; a sea or a continent owns no authority. */
const isOne = ({ cc }: PlaceAnnotation) => cc !== 'XX' && cc !== '';
