import type { PlaceKind, Span } from '../types.ts';

/** A name in the text that is taken for a place, with the records it may mean. */
export interface Mention extends Span {
  /** Tokens `from` up to, not including, `to`. */
  from: number;
  to: number;
  /** Folded name: mentions that share it mean the same place unless the text says otherwise. */
  key: string;
  /** Records of the gazetteer; empty for a street or district that only its city locates. */
  ids: readonly number[];
  rule: string;
  /** What the words around the name say that it is: 'province of X', 'X County'. */
  noun?: PlaceKind;
  /** The same where the noun is in the plural, and so holds for a whole list: 'the towns of X and Y'. */
  plural?: PlaceKind;
  /** Set where an alias or the text fixes the country. */
  cc?: string;
  /** The mention that the text says it lies in ('Leuven, Belgium'), as an index into the list. */
  within?: number;
  /** The mention that the text says lies in it, as an index into the list. */
  holds?: number;
  /** The mentions that it stands in a list with, itself among them. */
  list?: Mention[];
  /** The country of a body that stands right before it: 'Guardia Civil in Cartagena'. */
  body?: string;
  /** The name to show where the gazetteer has none. */
  surface?: string;
}
