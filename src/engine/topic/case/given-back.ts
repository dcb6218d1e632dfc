import type { Draft } from '../../draft.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
import { HOLDS } from '../evidence/sums.ts';

/** Goods that are given back in public. */
export const ART = 'cultural-goods';

/** Sentences in which stolen art is given back: 'the idols, stolen in Peru, were handed to its consul'; what police or a museum do there is an act of the case. What soldiers took long ago is none. */
export function givenBack({ doc, language, topic }: Draft): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { area, sentence: s } of topic.terms) {
    const { crime = 0, war = 0 } = topic.sentences[s]?.groups ?? {};
    if (area !== ART || crime <= HOLDS || war > 0) continue;
    const [from = 0, to = 0] = [doc.sentences[s], doc.sentences[s + 1]];
    if (hasOneOf(doc.tokens, language.topic.givenBack, from, to)) found.add(s);
  }
  return found;
}
