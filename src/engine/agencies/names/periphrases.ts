import type { Draft } from '../../draft.ts';
import type { Registry } from '../../registry.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { inOneSentence } from '../../text/doc.ts';
import { phraseTable } from '../../text/phrases.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { addTraced, type Claims } from '../claims.ts';
import { agencyLexicon, overArticle } from '../lexicon.ts';

/** The registry's words for the fields of EU bodies, as a table. */
const fieldsOf = compiledOnce((registry: Registry) => {
  const fields = Object.entries(registry.fields());
  return phraseTable(fields.flatMap(([id, words]) => words.map((field) => [field, id] as const)));
});

/**
 * Finds EU bodies that are told by what they do: whose body, of what field, what kind of body
 * ('the bloc's judicial cooperation agency'), or the field last ('EU agency for criminal justice').
 */
export function findPeriphrases(draft: Draft, claims: Claims): void {
  const { tokens } = draft.doc;
  const { holders } = agencyLexicon(draft);
  let next = 0;
  for (let hit = holders.find(tokens, 0); hit; hit = holders.find(tokens, next)) {
    next = hit.from + 1;
    const told = toldAt(draft, hit.from, hit.from + hit.length);
    if (!told) continue;
    const from = overArticle(draft, hit.from);
    if (isIndefinite(draft, from)) continue;
    const claim = { from, to: told.to, id: told.id, rule: 'agencies/periphrasis', sure: told.sure };
    addTraced(draft, claims, claim);
    next = told.to;
  }
}

interface Told {
  to: number;
  id: string;
  sure: boolean;
}

function toldAt(draft: Draft, from: number, afterHolder: number): Told | undefined {
  const { tokens } = draft.doc;
  const lexicon = agencyLexicon(draft);
  const fields = fieldsOf(draft.knowledge.registry);
  let at = afterHolder;
  const based = lexicon.based.match(tokens, at);
  if (based) at += based.length;
  const field = fields.match(tokens, at);
  const body = field && lexicon.bodies.match(tokens, at + field.length);
  if (field && body) return told(at + field.length + body.length, field.values);
  const lead = lexicon.bodyOf.match(tokens, at);
  const behind = lead && fields.match(tokens, at + lead.length);
  if (!lead || !behind) return undefined;
  const to = at + lead.length + behind.length;
  return inOneSentence(draft.doc, from, to - 1) ? told(to, behind.values) : undefined;
}

const told = (to: number, ids: readonly string[]): Told | undefined =>
  ids[0] === undefined ? undefined : { to, id: ids[0], sure: new Set(ids).size === 1 };

/** Whether the word before token `i` makes it any one of many: 'a European police agency'. */
const isIndefinite = (draft: Draft, i: number): boolean =>
  agencyLexicon(draft).indefinite.has(normAt(draft.doc.tokens, i - 1));
