import type { Draft } from '../draft.ts';
import { listOf } from '../list-of.ts';
import { pacer } from '../text/slices.ts';
import { annotationOf } from './annotation.ts';
import { setAside, traceExclusion } from './aside/asides.ts';
import { backgroundOf } from './aside/background/background.ts';
import { isConversion } from './aside/conversion.ts';
import { exclusionOf } from './aside/exclusions/exclusions.ts';
import { isPronoun } from './aside/pronoun.ts';
import type { Candidate } from './candidate.ts';
import { candidateOf } from './candidate-of.ts';
import { nothingTold, type ToldBefore } from './context/told-before.ts';
import { doubt } from './doubt/doubts.ts';
import { asAge } from './kind/ages/ages.ts';
import { nameKind } from './kind/naming/naming.ts';
import { besidePerson } from './kind/persons/beside.ts';
import { settleDoubts } from './kind/settle/settle.ts';
import type { Quantity } from './number/quantity.ts';
import { quantityAt } from './number/read-quantity.ts';
import { newPhrase } from './phrase/phrase.ts';
import { phraseAfter } from './phrase/read-phrase.ts';
import { charSpan, nextOpener, type Reader, readerOf } from './reader.ts';

/** Finds the numbers that tell a fact of the case, with bound, unit and kind, and keeps the others aside. */
export function* findFigures(draft: Draft): Generator<void, undefined> {
  const reader = readerOf(draft);
  const candidates: Candidate[] = [];
  const asides: Candidate[] = [];
  const told = nothingTold(candidates);
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
  // The ages in 'two men aged 21 and 29 and a woman' are read behind the woman, so the order is restored here.
  candidates.sort((a, b) => a.from - b.from);
  settleDoubts(reader, candidates);
  draft.candidates = candidates;
  draft.figures = listOf(candidates, (candidate, index) =>
    annotationOf(reader, candidate, `f${index + 1}`),
  );
  draft.asides = listOf(asides, (aside, index) => annotationOf(reader, aside, `b${index + 1}`));
}

/** Takes one quantity through exclusions, age, kind, background and doubt. Each step writes its name into the trace. */
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
