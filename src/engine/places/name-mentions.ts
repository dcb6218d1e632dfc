import type { Draft } from '../draft.ts';
import { spanOf } from '../text/doc.ts';
import { type Mention, newMention } from './mention.ts';
import type { FoundName } from './names.ts';
import { isPlural, nounAround } from './nouns.ts';
import type { Surroundings } from './surroundings.ts';

/** A street, which only its town locates. */
export function streetMention(draft: Draft, from: number, to: number): Mention {
  const span = spanOf(draft.doc, from, to);
  const surface = draft.doc.text.slice(span.start, span.end);
  draft.trace?.('places/street', span, surface);
  const rule = 'places/street';
  return newMention(span, { from, to, key: `?${surface}`, ids: [], rule, noun: 'street', surface });
}

/** 'Brussels-Midi station': the gazetteer knows the town, the text names what stands in it. */
function surfaceOf({ doc }: Draft, name: FoundName): string {
  const { start, end } = spanOf(doc, name.from, name.to);
  return doc.text.slice(start, end);
}

/** A name of the gazetteer that is meant as a place, with what the words around it say of it. */
export function mentionOf(
  draft: Draft,
  around: Surroundings,
  name: FoundName,
  rule: string,
): Mention {
  const { alias } = name;
  const noun = name.head ?? (rule === 'dateline' ? 'city' : nounAround(name, around));
  return newMention(spanOf(draft.doc, name.from, name.to), {
    from: name.from,
    to: name.to,
    key: name.key,
    ids: name.ids,
    rule: `places/${rule}`,
    cc: alias?.cc || undefined,
    surface: name.head === 'feature' ? surfaceOf(draft, name) : undefined,
    noun,
    plural: noun && isPlural(name, around) ? noun : undefined,
  });
}
