import type { Draft } from '../draft.ts';
import type { FigureAnnotation } from '../types.ts';
import { asAge } from './ages.ts';
import { isBackground } from './background.ts';
import { besidePerson } from './beside.ts';
import type { Candidate } from './candidate.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { type Reader, readerOf } from './lexicon.ts';
import { nameKind } from './naming.ts';
import { phraseAfter } from './phrase.ts';
import { isPronoun } from './pronoun.ts';
import { boundAfter, type Quantity, quantityAt } from './quantity.ts';

/** Finds the numbers that tell a fact of the case, with bound, unit and kind. */
export function findFigures(draft: Draft): undefined {
  const reader = readerOf(draft);
  const candidates: Candidate[] = [];
  for (let i = 0; i < reader.tokens.count; ) {
    const quantity = quantityAt(reader, i);
    if (!quantity) {
      i += 1;
      continue;
    }
    const found = read(reader, quantity, candidates);
    if (found) {
      candidates.push(found);
      const beside = besidePerson(reader, found);
      if (beside) candidates.push(beside);
    }
    i = Math.max(quantity.to, found?.to ?? 0);
  }
  draft.candidates = candidates;
  draft.figures = candidates.map((candidate, index) => annotationOf(reader, candidate, index));
}

/** One quantity through exclusions, age, kind and ellipsis; each step leaves its name in the trace. */
function read(
  reader: Reader,
  quantity: Quantity,
  before: readonly Candidate[],
): Candidate | undefined {
  const { draft } = reader;
  const words = reader.lexicon.words.exclusions;
  const excluded = EXCLUSIONS.find((exclusion) => exclusion.applies(reader, quantity, words));
  if (excluded) {
    draft.trace(
      `figures/exclusions/${excluded.name}`,
      charSpan(reader, quantity.from, quantity.to),
    );
    return undefined;
  }
  const phrase = phraseAfter(reader, quantity);
  const aged = asAge(reader, quantity, phrase);
  const candidate = candidateOf(
    reader,
    aged ?? quantity,
    aged ? { ...phrase, to: aged.to } : phrase,
  );
  if (isPronoun(reader, candidate, before)) {
    draft.trace('figures/exclusions/pronoun', charSpan(reader, quantity.from, quantity.to));
    return undefined;
  }
  if (!nameKind(reader, candidate, before)) {
    draft.trace('figures/exclusions/no kind', charSpan(reader, quantity.from, quantity.to));
    return undefined;
  }
  if (isBackground(reader, candidate)) {
    draft.trace('figures/exclusions/background', charSpan(reader, candidate.from, candidate.to));
    return undefined;
  }
  draft.trace(
    `figures/kinds/${candidate.rule ?? ''}`,
    charSpan(reader, candidate.from, candidate.to),
    candidate.kind,
  );
  return candidate;
}

function candidateOf(reader: Reader, quantity: Quantity, phrase: Candidate['phrase']): Candidate {
  const bounded =
    quantity.q === 'exact' && phrase.to > quantity.to
      ? withEnd(boundAfter(reader, { ...quantity, to: phrase.to }), quantity.to)
      : { quantity, end: quantity.to };
  return {
    quantity: bounded.quantity,
    phrase,
    sure: true,
    from: quantity.from,
    to: Math.max(quantity.to, phrase.to, cashAfter(reader, quantity), bounded.end),
  };
}

/** A bound after the noun ends the span, not the number: 'ten people at most'. */
const withEnd = (bounded: Quantity, to: number) => ({
  quantity: { ...bounded, to },
  end: bounded.to,
});

/** 'EUR 314 000 in cash': the words that make a sum cash belong to its span. */
function cashAfter(reader: Reader, quantity: Quantity): number {
  if (quantity.dimension !== 'money') return quantity.to;
  const hit = reader.lexicon.moneyCues.match(reader.tokens, quantity.to);
  const cue = hit?.values[0];
  const adjacent =
    cue && (cue.kind === 'cash' || cue.kind === 'fine') && cue.side === 'after' && cue.weight >= 9;
  return hit && adjacent ? quantity.to + hit.length : quantity.to;
}

/** The characters of tokens `from` up to, not including, `to`. */
export function charSpan(reader: Reader, from: number, to: number): { start: number; end: number } {
  return { start: reader.tokens.start[from] ?? 0, end: reader.tokens.end[to - 1] ?? 0 };
}

function annotationOf(reader: Reader, candidate: Candidate, index: number): FigureAnnotation {
  const { quantity } = candidate;
  const figure: FigureAnnotation = {
    type: 'figure',
    id: `f${index + 1}`,
    ...charSpan(reader, candidate.from, candidate.to),
    rule: `figures/${candidate.rule ?? 'kind'}`,
    sure: candidate.sure,
    kind: candidate.kind ?? 'other',
    q: quantity.q,
  };
  if (quantity.value !== undefined) figure.value = quantity.value;
  if (quantity.max !== undefined) figure.max = quantity.max;
  if (candidate.unit !== undefined) figure.unit = candidate.unit;
  if (candidate.of !== undefined) figure.of = candidate.of;
  if (candidate.evidence) figure.evidence = { kind: candidate.evidence };
  return figure;
}
