import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { sentenceAround } from '../text/doc.ts';
import { type PhraseTable, phraseSet } from '../text/phrases.ts';
import type { TopicWords } from './words.ts';

/** So many tokens may stand before the word that a sentence explains: 'An Interpol red notice'. */
const BEFORE_SUBJECT = 2;

const definitions = compiledOnce(
  ({ defines }: TopicWords): PhraseTable<string> => phraseSet(defines),
);

/** Whether a phrase is the subject of a sentence that says what it is: 'A red notice is an alert ...'. */
export function explains({ doc, language }: Draft, from: number, to: number): boolean {
  const sentence = sentenceAround(doc, from);
  if (from - sentence.from > BEFORE_SUBJECT) return false;
  return definitions(language.topic).match(doc.tokens, to, sentence.to) !== undefined;
}
