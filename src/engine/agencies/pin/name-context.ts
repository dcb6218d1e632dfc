import type { Draft } from '../../draft.ts';
import { type BodyName, bodyOf } from '../../registry.ts';
import { oncePer } from '../../text/compiled.ts';
import { sentenceAround } from '../../text/doc.ts';
import { hasFlag, normAt, UPPER } from '../../text/tokens/tokens.ts';
import { agencyLexicon, isJoin, overArticle } from '../lexicon.ts';
import type { NameHit } from '../names/names.ts';
import { isLowerPhrase } from '../names/part-of-other.ts';
import type { PinContext } from '../pin-context.ts';

/** Whether the text lets a name mean this body: some letters and common words do only beside what is of its country. */
export function hasContext(
  { draft, claims, evidence }: PinContext,
  hit: NameHit,
  name: BodyName,
): boolean {
  if (!name.cc && name.proper && isLowerPhrase(draft, hit)) return false;
  if (!name.needsContext) return true;
  if (claims.hasNamed(name.id)) return true;
  if (!name.cc) return name.needsContext === 'country' && areLetters(draft, hit);
  if (name.needsContext === 'name')
    return (
      evidence.main() === name.cc &&
      (staffed(draft).has(name.id) ||
        isDefinite(draft, hit, name.id) ||
        isTold(draft, hit) ||
        isBesideKin({ draft, claims }, hit, name.cc))
    );
  const isNear = evidence.isNear(hit.from, name.cc) || evidence.main() === name.cc;
  return isNear && isAlone(draft, hit);
}

/**
 * Whether letters that are a word too are a name, behind an article or a word that leads to whoever did something:
 * 'The WHO warned', 'with WHO'.
 */
function areLetters(draft: Draft, hit: NameHit): boolean {
  const { articles, sources } = agencyLexicon(draft);
  const before = normAt(draft.doc.tokens, hit.from - 1);
  return (articles.has(before) || sources.has(before)) && isAlone(draft, hit);
}

/** What the registry's police are whose letters an article makes a force: 'the AFP'. */
const FORCE = 'police';

/**
 * Whether letters with an article are the police of the text's country, which they are not before a word of the
 * press: 'The AFP arrested'.
 */
function isDefinite(draft: Draft, { from, to }: NameHit, id: string): boolean {
  const { tokens } = draft.doc;
  const { articles, press } = agencyLexicon(draft);
  const isForce = bodyOf(draft, id)?.kind.endsWith(FORCE) === true;
  return isForce && articles.has(normAt(tokens, from - 1)) && !press.has(normAt(tokens, to));
}

/** The noun that tells what letters are begins less than this many tokens behind their end. */
const TOLD = 5;

/**
 * Whether the noun of an authority stands behind a comma and tells what the letters are:
 * 'PET, the security service, said'.
 */
function isTold(draft: Draft, { to }: NameHit): boolean {
  const { tokens } = draft.doc;
  const { articles, bodies, heads } = agencyLexicon(draft);
  if (normAt(tokens, to) !== ',' || !articles.has(normAt(tokens, to + 1))) return false;
  for (let i = to + 2; i < to + TOLD && normAt(tokens, i) !== ','; i += 1)
    if (heads.match(tokens, i) || bodies.match(tokens, i)) return true;
  return false;
}

/** Whether 'and' joins the letters to a body of their country: 'AFP and Australian Border Force officers'. */
function isBesideKin(
  { draft, claims }: Pick<PinContext, 'draft' | 'claims'>,
  { to }: NameHit,
  cc: string,
): boolean {
  if (!isJoin(draft, to)) return false;
  const other = claims.at(overArticle(draft, to + 1));
  return other !== undefined && bodyOf(draft, other.id)?.cc === cc;
}

/** The bodies whose acronym stands somewhere before those who serve in one: 'AFP officers' are no news agency's. */
const staffed = oncePer((draft: Draft): ReadonlySet<string> => {
  const { staff } = agencyLexicon(draft);
  const found = new Set<string>();
  for (const { to, names } of draft.bodyNames)
    if (staff.has(normAt(draft.doc.tokens, to)))
      for (const { id, form } of names) if (form) found.add(id);
  return found;
});

/** An acronym inside a run of capitals ('BREAKING NEWS') says nothing. */
function isAlone({ doc }: Draft, { from, to }: NameHit): boolean {
  const sentence = sentenceAround(doc, from);
  let upper = 0;
  for (let i = sentence.from; i < sentence.to; i += 1)
    if (hasFlag(doc.tokens, i, UPPER)) upper += 1;
  return upper - (to - from) < (sentence.to - sentence.from) / 2;
}
