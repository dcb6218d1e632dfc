import { NUMBER } from '../../../text/tokens/tokens.ts';
import type { Triggered } from '../../../triggers.ts';
import type { Quantity } from '../../number/quantity.ts';
import type { Reader } from '../../reader.ts';
import type { Dimension } from '../../words/entries.ts';
import type { ExclusionWords } from '../../words/exclusion-words.ts';

/** A reason why a number is no figure of the case. Its name stands in the trace. */
export interface Exclusion extends Triggered {
  readonly name: string;
  /** Whether the number is a quantity all the same, and told where the text is about no crime. */
  readonly aside?: true;
  /** The only dimension that it excludes, if it does not exclude all. Other numbers need not be tried. */
  readonly of?: Dimension;
  /** Whether it excludes only numbers in digits. */
  readonly digits?: true;
  readonly applies: (reader: Reader, quantity: Quantity, words: ExclusionWords) => boolean;
}

/** Whether a number stands in digits without a unit. */
export const isBareDigits = (reader: Reader, q: Quantity) =>
  q.dimension === 'count' && reader.tokens.kind[q.number] === NUMBER;
