import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { ACT, type FoundTerm, type TopicEvidence } from '../evidence/evidence.ts';
import { HOLDS } from '../evidence/sums.ts';
import { isOfOpening } from '../evidence/weight.ts';

/**
 * How many characters may stand between fans and what is done to them: '20 football fans were detained',
 * 'arrested 31 football fans'.
 */
const NEAR = 20;

/**
 * Those who came to a match and are held for what they did beside it, in the text's order:
 * 'Polish fans were arrested after fighting with local supporters'.
 */
export const crowdsHeld = ({ doc, language }: Draft, { sentences, terms }: TopicEvidence): Span[] =>
  terms
    .filter(({ group, sentence: s, span }) => {
      const sentence = sentences[s];
      // A hooligan is one by a crime's name.
      const isOfSide = group === 'sport' || group === 'crime';
      if (!isOfSide || !sentence || !isOfOpening(sentence) || sentence.elsewhere) return false;
      const { crime, strongAct } = sentence.groups;
      if (strongAct < ACT || (crime < ACT && !isHeldBeside(terms, s, span))) return false;
      return language.topic.crowds.has(normAt(doc.tokens, tokenAt(doc, span.end - 1)));
    })
    .map(({ span }) => span);

/** Whether somebody is held right before or behind some words of a sentence. */
const isHeldBeside = (terms: readonly FoundTerm[], s: number, { start, end }: Span): boolean =>
  terms.some(
    ({ group, weight, sentence, span }) =>
      sentence === s &&
      group === 'act' &&
      weight >= HOLDS &&
      Math.max(span.start - end, start - span.end) <= NEAR,
  );
