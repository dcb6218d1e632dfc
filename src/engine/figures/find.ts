import type { Draft } from '../draft.ts';
import { listOf } from '../list-of.ts';
import { pacer } from '../text/slices.ts';
import type { EveryField, FigureAnnotation } from '../types.ts';
import { backgroundOf } from './aside/background/background.ts';
import { Counts } from './aside/background/counts.ts';
import type { ToldBefore } from './aside/background/told-before.ts';
import { isConversion } from './aside/conversion.ts';
import { exclusionOf } from './aside/exclusions/exclusions.ts';
import { isPronoun } from './aside/pronoun.ts';
import { setAside, traceExclusion } from './aside/set-aside.ts';
import { newEvidence } from './attribute/attach.ts';
import { isOnTop } from './attribute/on-top.ts';
import { type Candidate, newCandidate } from './candidate.ts';
import { doubt } from './doubt/doubts.ts';
import { besidePerson } from './kind/beside.ts';
import { nameKind } from './kind/naming/naming.ts';
import { settleDoubts } from './kind/settle.ts';
import { asAge } from './number/ages.ts';
import { boundAfter } from './number/bounds.ts';
import { newQuantity, type Quantity } from './number/quantity.ts';
import { quantityAt } from './number/read-quantity.ts';
import { newPhrase } from './phrase/phrase.ts';
import { phraseAfter } from './phrase/read-phrase.ts';
import { charSpan, isWord, nextOpener, type Reader, readerOf, wordAt } from './reader.ts';

/** Finds the numbers that tell a fact of the case, with bound, unit and kind; the others are kept aside. */
export function* findFigures(draft: Draft): Generator<void, undefined> {
  const reader = readerOf(draft);
  const candidates: Candidate[] = [];
  const asides: Candidate[] = [];
  const told = {
    figures: candidates,
    asides: new Map<string, number>(),
    counts: new Counts(),
    turned: 0,
    doubted: 0,
  };
  const pauses = pacer();
  for (let i = nextOpener(reader, 0); i < reader.tokens.count; ) {
    if (pauses(i)) yield;
    const quantity = quantityAt(reader, i);
    if (!quantity) {
      i = nextOpener(reader, i + 1);
      continue;
    }
    const found = read(reader, quantity, told);
    if (found?.background) {
      asides.push(found);
      told.asides.set(found.background, reader.doc.sentenceOf[found.from] ?? 0);
    } else if (found) {
      candidates.push(found);
      for (let one = besidePerson(reader, found); one; one = besidePerson(reader, one))
        candidates.push(one);
    }
    i = nextOpener(reader, Math.max(quantity.to, found?.to ?? 0));
  }
  // Of 'two men aged 21 and 29 and a woman' the ages are read last.
  candidates.sort((a, b) => a.from - b.from);
  settleDoubts(reader, candidates);
  draft.candidates = candidates;
  draft.figures = listOf(candidates, (candidate, index) =>
    annotationOf(reader, candidate, `f${index + 1}`),
  );
  draft.asides = listOf(asides, (aside, index) => annotationOf(reader, aside, `b${index + 1}`));
}

/** One quantity through exclusions, age, kind and ellipsis; each step leaves its name in the trace. */
function read(reader: Reader, quantity: Quantity, told: ToldBefore): Candidate | undefined {
  const before = told.figures;
  if (isConversion(reader, quantity, before)) {
    traceExclusion(reader, 'conversion', quantity.from, quantity.to);
    return undefined;
  }
  const excluded = exclusionOf(reader, quantity);
  if (excluded && !excluded.aside) {
    traceExclusion(reader, excluded.name, quantity.from, quantity.to);
    return undefined;
  }
  const phrase = phraseAfter(reader, quantity);
  const aged = asAge(reader, quantity, phrase);
  const candidate = candidateOf(
    reader,
    aged ?? quantity,
    aged ? newPhrase({ ...phrase, to: aged.to }) : phrase,
  );
  if (excluded) return setAside(reader, candidate, excluded.name);
  if (isPronoun(reader, candidate, before)) {
    if (quantity.dimension === 'time') return setAside(reader, candidate, 'pronoun');
    traceExclusion(reader, 'pronoun', quantity.from, quantity.to);
    return undefined;
  }
  if (!nameKind(reader, candidate, before)) return setAside(reader, candidate, 'no kind');
  const background = backgroundOf(reader, candidate, told);
  if (background && !background.stays) told.turned = reader.doc.sentenceOf[candidate.from] ?? 0;
  if (background) return setAside(reader, candidate, background.name);
  doubt(reader, candidate, told);
  const span = charSpan(reader, candidate.from, candidate.to);
  reader.draft.trace?.(`figures/kinds/${candidate.rule ?? ''}`, span, candidate.kind);
  return candidate;
}

function candidateOf(reader: Reader, quantity: Quantity, phrase: Candidate['phrase']): Candidate {
  // 'bags of powder plus weapons': what goes on behind the noun is no bound.
  const goesOn =
    reader.grammar.conjunctions.has(wordAt(reader, phrase.to)) && isStray(reader, phrase.to + 1);
  const bounded =
    quantity.q === 'exact' && phrase.to > quantity.to && !goesOn
      ? withEnd(boundAfter(reader, newQuantity({ ...quantity, to: phrase.to })), quantity.to)
      : { quantity, end: quantity.to };
  return newCandidate({
    quantity: bounded.quantity,
    phrase,
    from: quantity.from,
    to: Math.max(quantity.to, phrase.to, cashAfter(reader, quantity), bounded.end),
  });
}

/** Whether a word stands at a token that ends no bound: not 'or more'. */
const isStray = (reader: Reader, i: number): boolean =>
  isWord(reader, i) && reader.lexicon.boundsAfter.match(reader.tokens, i - 1, i + 1)?.length === 1;

/** A bound after the noun ends the span, not the number: 'ten people at most'. */
const withEnd = (bounded: Quantity, to: number) => ({
  quantity: newQuantity({ ...bounded, to }),
  end: bounded.to,
});

/** 'EUR 314 000 in cash': the words that make a sum cash belong to its span. */
function cashAfter(reader: Reader, quantity: Quantity): number {
  if (quantity.dimension !== 'money') return quantity.to;
  const hit = reader.lexicon.moneyCues.match(reader.tokens, quantity.to);
  const adjacent = hit?.values.some(
    ({ kind, side, weight }) =>
      (kind === 'cash' || kind === 'fine') && side === 'after' && weight >= 9,
  );
  return hit && adjacent ? quantity.to + hit.length : quantity.to;
}

/** 'containers of bananas': two of them are no two bananas. */
const inContainers = ({ of, phrase: { container } }: Candidate): string | undefined =>
  of && container ? `${container.forms.at(-1)} ${of}` : of;

/** All figures have the same fields, so that what asks them, the card above all, reads one shape. */
function annotationOf(
  reader: Reader,
  candidate: Candidate,
  id: string,
): EveryField<FigureAnnotation> {
  const { quantity } = candidate;
  const { start, end } = charSpan(reader, candidate.from, candidate.to);
  return {
    type: 'figure',
    id,
    start,
    end,
    rule: `figures/${candidate.rule ?? 'kind'}`,
    sure: candidate.sure,
    kind: candidate.kind ?? 'other',
    q: quantity.q,
    value: quantity.value,
    max: quantity.max,
    strict: quantity.strict || undefined,
    unit: candidate.unit,
    per: undefined,
    term: undefined,
    of: inContainers(candidate),
    background: candidate.background !== undefined || undefined,
    beyond: isOnTop(reader, candidate) || undefined,
    evidence: candidate.evidence && newEvidence({ kind: candidate.evidence }),
    where: undefined,
    by: undefined,
    source: undefined,
    status: undefined,
    partOf: undefined,
    worthOf: undefined,
  };
}
