import { WordClass } from '../../text/by-spelling.ts';
import { normAt, type Tokens } from '../../text/tokens/tokens.ts';

/** The words of a list, to be looked up in whole texts. */
export const wordClass = (words: ReadonlySet<string>): WordClass =>
  new WordClass((norm) => words.has(norm));

/** All words of a class, each as often as it is said: what they come to tells what a text is about. */
export function wordsSaid(words: WordClass, tokens: Tokens): string[] {
  const found: string[] = [];
  for (let i = words.next(tokens, 0); i < tokens.count; i = words.next(tokens, i + 1))
    found.push(normAt(tokens, i));
  return found;
}

/** A question about a whole text, which few names ask and which is worked out for the first of them. */
export function askedOnce(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
