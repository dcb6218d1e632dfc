import { GLUED, hasFlag, type Tokens, WORD } from '../tokens/tokens.ts';

/** A number read from tokens `from` up to, not including, `to`. */
export interface NumberHit {
  from: number;
  to: number;
  /** None for 'dozens', 'several hundred'. */
  value: number | undefined;
  /** The reading of '1.500' as one thousand five hundred. */
  grouped: number | undefined;
  form: 'digits' | 'words' | 'fraction' | 'vague';
  /** A glued suffix that could be something else ('100m'): the value without it. */
  unscaled: number | undefined;
  /** Read from 'a dozen', 'half a million': a round number that stands for 'about'. */
  round: boolean;
  /** The scale said with it: a million in '4.5 million', shared by '20 to 100 billion'. */
  scale: number | undefined;
}

/** A hit of which no more is known yet; all have the same fields, so that each rule reads one shape. */
export function newHit(
  own: Pick<NumberHit, 'from' | 'to' | 'form'>,
  value: number | undefined,
): NumberHit {
  return {
    from: own.from,
    to: own.to,
    value,
    grouped: undefined,
    form: own.form,
    unscaled: undefined,
    round: false,
    scale: undefined,
  };
}

/** Whether token `i` is a word. */
export const isWord = (tokens: Tokens, i: number) => tokens.kind[i] === WORD;
/** Whether no white space stands before token `i`. */
export const isGlued = (tokens: Tokens, i: number) => hasFlag(tokens, i, GLUED);
