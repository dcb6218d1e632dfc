import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { TopicEvidence } from '../evidence/evidence.ts';
import type { TopicGroup } from '../words.ts';
import { isNamed } from './held.ts';

/** The kinds of writing that belong to the crimes an article is about by their last words: a memorial to 'vandals', a crash to 'drink-driving'. */
export const ofLastWords = (
  { doc, language }: Draft,
  { sentences, terms }: TopicEvidence,
): readonly TopicGroup[] =>
  terms.flatMap(({ group, weight, sentence, span }) =>
    group === 'crime' && isNamed(weight, sentences[sentence])
      ? (language.topic.matters.get(normAt(doc.tokens, tokenAt(doc, span.end - 1))) ?? [])
      : [],
  );
