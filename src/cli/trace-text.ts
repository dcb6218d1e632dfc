import type { Trace } from '../engine/draft.ts';

/**
 * Writes down what the rules of a reading say, a line each: the rule, the words that it spoke of, and what it made of
 * them. For whoever asks why a line of the card is wrong.
 */
export function traceInto(lines: string[], text: string): Trace {
  return (rule, { start, end }, note) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    lines.push([rule, words && `"${words}"`, note].filter(Boolean).join(' '));
  };
}
