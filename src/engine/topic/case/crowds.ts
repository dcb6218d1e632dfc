import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { ACT, type TopicEvidence } from '../evidence/evidence.ts';
import { isOfOpening } from '../evidence/weight.ts';

/** 'Polish fans were arrested after fighting with local supporters': those who came to a match and are held for what they did beside it, in the text's order. */
export const crowdsHeld = ({ doc, language }: Draft, { sentences, terms }: TopicEvidence): Span[] =>
  terms
    .filter(({ group, sentence: s, span }) => {
      const sentence = sentences[s];
      // A hooligan is one by a crime's name.
      const isOfSide = group === 'sport' || group === 'crime';
      if (!isOfSide || !sentence || !isOfOpening(sentence) || sentence.elsewhere) return false;
      const { crime, strongAct } = sentence.groups;
      if (crime < ACT || strongAct < ACT) return false;
      return language.topic.crowds.has(normAt(doc.tokens, tokenAt(doc, span.end - 1)));
    })
    .map(({ span }) => span);
