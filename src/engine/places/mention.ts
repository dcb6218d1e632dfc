import type { PlaceKind, Span } from '../types.ts';
import type { Bearing } from './names/bearings.ts';

/** A name in the text that is taken for a place, with the records it may mean. */
export interface Mention extends Span {
  /** Tokens `from` up to, not including, `to`. */
  from: number;
  to: number;
  /** Folded name; mentions that share it mean the same place unless the text says otherwise. */
  key: string;
  /** Records of the gazetteer; empty for a street or district that only its city locates. */
  ids: readonly number[];
  rule: string;
  /** What the words around the name say that it is: 'province of X', 'X County'. */
  noun: PlaceKind | undefined;
  /** The same where the noun is in the plural, and so holds for a whole list: 'the towns of X and Y'. */
  plural: PlaceKind | undefined;
  /** Set where an alias or the text fixes the country. */
  cc: string | undefined;
  /** The mention that the text says it lies in ('Leuven, Belgium'), as an index into the list. */
  within: number | undefined;
  /** The mention that the text says lies in it, as an index into the list. */
  holds: number | undefined;
  /** The mention after an 'in' that follows it, whether or not any of its records lies there. */
  placedIn: number | undefined;
  /** The mention that the text tells its distance from, as an index into the list, and how far that is. */
  beside: number | undefined;
  bearing: Bearing | undefined;
  /** The country at whose border the text puts it, as an index into the list. */
  abroad: number | undefined;
  /** The text speaks of the place itself, 'in X in Cork', not of who is there: 'Moscow in Geneva'. */
  isSpokenOf: boolean;
  /** The mentions that it stands in a list with, itself among them. */
  list: Mention[] | undefined;
  /** The country of a body that stands right before it: 'Guardia Civil in Cartagena'. */
  body: string | undefined;
  /** The country of a demonym that stands right before it: 'Dutch Limburg'. */
  demonym: string | undefined;
  /** The name to show where the gazetteer has none. */
  surface: string | undefined;
}

/** A mention with what is known of it; all have the same fields, so that the rules that settle it read one shape. */
export function newMention(
  span: Span,
  known: Pick<Mention, 'from' | 'to' | 'key' | 'ids' | 'rule'> &
    Partial<Pick<Mention, 'noun' | 'plural' | 'cc' | 'surface'>>,
): Mention {
  return {
    start: span.start,
    end: span.end,
    from: known.from,
    to: known.to,
    key: known.key,
    ids: known.ids,
    rule: known.rule,
    noun: known.noun,
    plural: known.plural,
    cc: known.cc,
    within: undefined,
    holds: undefined,
    placedIn: undefined,
    beside: undefined,
    bearing: undefined,
    abroad: undefined,
    isSpokenOf: false,
    list: undefined,
    body: undefined,
    demonym: undefined,
    surface: known.surface,
  };
}
