import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { sentenceAround, sentenceAt, tokenAt } from '../../text/doc.ts';
import { tableOf } from '../../text/phrases.ts';
import { nextOf, normAt } from '../../text/tokens/tokens.ts';
import type { TopicWords } from '../words.ts';

/** How many tokens may stand before the word that a sentence explains: 'An Interpol red notice'. */
const BEFORE_SUBJECT = 2;

const definitions = compiledOnce(({ defines }: TopicWords) => tableOf(defines));

/** Whether a phrase is the subject of a sentence that says what it is: 'A red notice is an alert ...'. */
export function explains({ doc, language }: Draft, from: number, to: number): boolean {
  const sentence = sentenceAround(doc, from);
  if (from - sentence.from > BEFORE_SUBJECT) return false;
  return definitions(language.topic).match(doc.tokens, to, sentence.to) !== undefined;
}

/**
 * How many sentences of a text may explain a body if the text is about the body. Further down every press release
 * does.
 */
const FIRST_SENTENCES = 3;

/** Whether one of a text's first sentences says what a body is: 'INTERPOL is an international organisation'. */
export function explainsBody({ doc, agencies, language }: Draft, s: number): boolean {
  if (s >= FIRST_SENTENCES) return false;
  const { tokens, sentences } = doc;
  const end = sentences[s + 1] ?? 0;
  const seen = new Set<string>();
  for (const body of agencies) {
    if (sentenceAt(doc, body.start) !== s) continue;
    // A comma closes the aside beside the name: 'The organisation, known as INTERPOL, is'.
    const next = tokenAt(doc, body.end);
    const to = seen.has(body.id) && normAt(tokens, next) === ',' ? next + 1 : next;
    if (definitions(language.topic).match(tokens, to, end)) return true;
    seen.add(body.id);
  }
  return false;
}

const questions = compiledOnce(({ asks }: TopicWords) => tableOf(asks));

/** Whether a sentence asks what is so in general: 'What is the sentence for burglary?', not 'How did they steal it?'. */
export function asks({ doc: { tokens }, language }: Draft, from: number, end: number): boolean {
  return (
    normAt(tokens, end - 1) === '?' &&
    questions(language.topic).match(tokens, from, end) !== undefined
  );
}

/** Whether a headline says how things came about, as features do: 'How Antwerp became a gateway', not 'How thieves stole it'. */
export function retells({ doc: { tokens }, language }: Draft, from: number, end: number): boolean {
  const words = language.topic.retells.get(normAt(tokens, from));
  return words !== undefined && (words.size === 0 || nextOf(tokens, words, from, end) < end);
}
