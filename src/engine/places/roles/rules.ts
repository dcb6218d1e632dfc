import type { Draft } from '../../draft.ts';
import { spanOf } from '../../text/doc.ts';

/** One idea of what stands around a place tells: an entry of a list that is asked in its order. */
export interface Rule<Asked, Answer> {
  readonly name: string;
  readonly apply: (asked: Asked) => Answer | undefined;
}

/** A rule's answer to a word that tells nothing of the place: reading goes on at the next. */
export const PASSED = 'passed';

/** What the first rule of a list that answers says, told in the trace of the token that it is about. */
export function ask<Asked extends { readonly draft: Draft }, Answer>(
  list: string,
  rules: readonly Rule<Asked, Answer>[],
  asked: Asked,
  about: number,
): Answer | undefined {
  for (const { name, apply } of rules) {
    const answer = apply(asked);
    if (answer === undefined) continue;
    const { doc, trace } = asked.draft;
    trace?.(`places/${list}/${name}`, spanOf(doc, about, about + 1));
    return answer;
  }
  return undefined;
}
