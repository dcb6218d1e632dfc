import { oncePer } from '../../text/compiled.ts';
import type { Span } from '../../types.ts';
import type { TopicEvidence } from './evidence.ts';

/** The words that name a crime, in the order of the text: verbs of a headline are asked whether one stands behind them. */
export const crimesNamed = oncePer(({ terms }: TopicEvidence): readonly Span[] =>
  terms
    .filter(({ group, area }) => group === 'crime' || area !== undefined)
    .map(({ span }) => span),
);
