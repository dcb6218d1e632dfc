import type { Draft } from '../draft.ts';
import { listOf } from '../list-of.ts';
import { type Doc, spanOf, tokensOf } from '../text/doc.ts';
import type { AgencyAnnotation, Span } from '../types.ts';

/** A mark in the making: tokens `from` up to, not including, `to` name the body `id`. */
export interface Claim {
  from: number;
  to: number;
  id: string;
  rule: string;
  sure: boolean;
}

/** Takes a claim in if its tokens are free, and tells the trace of it; says whether it did. */
export function addTraced({ trace }: Pick<Draft, 'trace'>, claims: Claims, claim: Claim): boolean {
  const isAdded = claims.add(claim);
  if (isAdded) trace?.(claim.rule, claims.spanOf(claim), claim.id);
  return isAdded;
}

/** Stands where no claim holds a token. */
const NOBODY = -1;

/** The marks of a text, none over another; the first to claim a stretch keeps it. */
export class Claims {
  readonly #doc: Doc;
  readonly #owner: Int32Array;
  readonly #claims: Claim[] = [];
  readonly #index = new Map<Claim, number>();
  readonly #named = new Map<string, number>();
  /** Kept until a claim is added or dropped. */
  #listed: readonly Claim[] | undefined;

  constructor(doc: Doc, annotations: readonly AgencyAnnotation[] = []) {
    this.#doc = doc;
    this.#owner = new Int32Array(doc.tokens.count).fill(NOBODY);
    for (const annotation of annotations) {
      const { id, rule, sure } = annotation;
      const { from, to } = tokensOf(doc, annotation);
      this.add({ from, to, id, rule, sure });
    }
  }

  /** The claim that holds token `i`, if one does. */
  at(i: number): Claim | undefined {
    const owner = this.#owner[i] ?? NOBODY;
    return owner === NOBODY ? undefined : this.#claims[owner];
  }

  /** Whether a body has been named so far. */
  hasNamed(id: string): boolean {
    return (this.#named.get(id) ?? 0) > 0;
  }

  isFree(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) if ((this.#owner[i] ?? NOBODY) !== NOBODY) return false;
    return true;
  }

  /** Takes the claim in if its tokens are free; says whether it did. */
  add(claim: Claim): boolean {
    if (!this.isFree(claim.from, claim.to)) return false;
    this.#owner.fill(this.#claims.length, claim.from, claim.to);
    this.#index.set(claim, this.#claims.length);
    this.#named.set(claim.id, (this.#named.get(claim.id) ?? 0) + 1);
    this.#claims.push(claim);
    this.#listed = undefined;
    return true;
  }

  /** Lets a claim start earlier, over free tokens: 'Romania's' before 'DIICOT'. */
  growLeft(claim: Claim, from: number): void {
    if (!this.isFree(from, claim.from)) return;
    this.#owner.fill(this.#index.get(claim) ?? NOBODY, from, claim.from);
    claim.from = from;
  }

  /** Lets a claim end later, over free tokens: 'Hasselt' behind 'Federal Judicial Police'. */
  growRight(claim: Claim, to: number): void {
    if (!this.isFree(claim.to, to)) return;
    this.#owner.fill(this.#index.get(claim) ?? NOBODY, claim.to, to);
    claim.to = to;
  }

  /** Takes a claim out again; it is empty then, so that whoever holds it still, or walks an earlier list, can tell. */
  drop(claim: Claim): void {
    this.#owner.fill(NOBODY, claim.from, claim.to);
    this.#named.set(claim.id, (this.#named.get(claim.id) ?? 1) - 1);
    claim.to = claim.from;
    this.#listed = undefined;
  }

  /** All claims in the order of the text; claims that are added or dropped while it is walked change another list. */
  list(): readonly Claim[] {
    this.#listed ??= this.#claims
      .filter(({ from, to }) => to > from)
      .sort((a, b) => a.from - b.from);
    return this.#listed;
  }

  spanOf(claim: Pick<Claim, 'from' | 'to'>): Span {
    return spanOf(this.#doc, claim.from, claim.to);
  }

  /** The claims as the draft keeps them. */
  annotations(): AgencyAnnotation[] {
    return listOf(this.list(), (claim) => {
      const { start, end } = this.spanOf(claim);
      const { id, rule, sure } = claim;
      return { type: 'agency', start, end, id, rule, sure, role: undefined, roleSpan: undefined };
    });
  }
}
