import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { TopicEvidence } from '../evidence/evidence.ts';
import type { TopicGroup } from '../words.ts';
import { isNamed } from './held.ts';

/** The last words of the crimes an article is about. */
const lastWords = ({ doc }: Draft, { sentences, terms }: TopicEvidence): string[] =>
  terms
    .filter(
      ({ group, weight, sentence }) => group === 'crime' && isNamed(weight, sentences[sentence]),
    )
    .map(({ span }) => normAt(doc.tokens, tokenAt(doc, span.end - 1)));

/** The kinds of writing that belong to the crimes an article is about by their last words: a memorial to 'vandals', a crash to 'drink-driving'. */
export const ofLastWords = (draft: Draft, evidence: TopicEvidence): readonly TopicGroup[] =>
  lastWords(draft, evidence).flatMap((word) => draft.language.topic.matters.get(word) ?? []);

/** What belongs to a fire that somebody set, whether or not somebody is held for it: firefighters and flames are all over such a case. */
const BURNT: readonly TopicGroup[] = ['accident'];

/** The kinds of writing that belong to an article about a fire that somebody set. */
export const ofFires = (draft: Draft, evidence: TopicEvidence): readonly TopicGroup[] =>
  lastWords(draft, evidence).some((word) => draft.language.topic.fires.has(word)) ? BURNT : [];
