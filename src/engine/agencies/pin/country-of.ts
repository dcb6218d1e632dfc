import type { Draft } from '../../draft.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { bodyOf } from '../../registry.ts';
import { sentenceStart } from '../../text/doc.ts';
import { normAt, WORD } from '../../text/tokens/tokens.ts';
import { isCapital } from '../capitals.ts';
import type { Claims } from '../claims.ts';
import type { HeadHit } from '../heads/head-hit.ts';
import { COURT, PROSECUTOR } from '../kinds.ts';
import { isJoin } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';

/** The country of an authority that has none beside it: the only one that has such, or what the text says. */
export function countryOf({ draft, claims, evidence, kin }: PinContext, hit: HeadHit, at: number) {
  const [head] = hit.heads;
  const countries = head?.countries;
  const mayBe = (cc: string) => mayHave(head, cc);
  const [only, ...others] = countries ?? [];
  if (only && others.length === 0) return { cc: only, sure: true };
  const beside = listedWith(draft, claims, at);
  if (beside && mayBe(beside)) return { cc: beside, sure: true };
  // A prosecutor whose country nothing tells stands before the text's courts, where they are of one country.
  const bench = head?.kind === PROSECUTOR ? kin.get(COURT) : undefined;
  if (bench && mayBe(bench)) return { cc: bench, sure: true };
  if (tellsSentence(draft, at)) {
    const kindred = kin.get(head?.kind ?? '');
    const cc = kindred ?? evidence.main();
    const isOne = cc !== undefined && mayBe(cc);
    // Who opens a sentence on two countries alike may be of either.
    if (isOne && !kindred && evidence.hasRival(cc) && !evidence.isToldBefore(at)) return undefined;
    if (isOne && (kindred || evidence.isNear(at, cc))) return { cc, sure: evidence.isMain(cc) };
  }
  // A head with a capital is the text's own body of that kind, even where another country stands nearer:
  // 'Hong Kong Customs', then 'head of Customs and Excise' behind a way to Cambodia.
  const own = isCapital(draft, hit.from) ? kin.get(head?.kind ?? '') : undefined;
  if (own && mayBe(own)) return { cc: own, sure: true };
  return ofOneThatHas(head, evidence.countryAt(at, countries && new Set(countries)));
}

type Head = HeadHit['heads'][number] | undefined;

/** Whether a country has an authority that is called so. */
const mayHave = (head: Head, cc: string): boolean =>
  (!head?.countries || head.countries.includes(cc)) && !head?.notOf?.includes(cc);

const ofOneThatHas = <T extends { cc: string }>(head: Head, country: T | undefined) =>
  country && mayHave(head, country.cc) ? country : undefined;

/**
 * The country of the body before this one in a list:
 * 'Australian Federal Police, Border Force and Department of Corrections'. Bodies that are of no country are passed
 * over: 'Ghana's Police Service, INTERPOL, and Immigration Service'.
 */
function listedWith(draft: Draft, claims: Claims, at: number): string | undefined {
  if (!isCapital(draft, at)) return undefined;
  let before = claimBefore(draft, claims, at);
  while (before) {
    const cc = bodyOf(draft, before.id)?.cc;
    if (isOneCountry(cc) || before.from === 0) return cc;
    const further = claimBefore(draft, claims, before.from);
    if (!further) return cc;
    before = further;
  }
  return undefined;
}

/** The body that stands before a token in a list, with a comma, an 'and' or both between. */
function claimBefore(draft: Draft, claims: Claims, at: number) {
  const { tokens } = draft.doc;
  const isJoined = isJoin(draft, at - 1);
  const end = isJoined && normAt(tokens, at - 2) === ',' ? at - 2 : at - 1;
  return isJoined || normAt(tokens, at - 1) === ',' ? claims.at(end - 1) : undefined;
}

/**
 * Whether a body is the one that tells a sentence, from its start or its end, so that it need not be of a country
 * that the sentence names: 'The Ministry of Justice said that a Briton', '..., the interior ministry said'.
 */
function tellsSentence({ doc }: Draft, at: number): boolean {
  const { tokens } = doc;
  return (
    at - sentenceStart(doc, at) <= 1 || normAt(tokens, at - 2) === ',' || tellsQuote(tokens, at)
  );
}

/** The speaker of a quotation stands less than this many tokens behind its end. */
const TO_SPEAKER = 8;
const QUOTES = new Set(['"', '”', '’', '»']);

/**
 * Whether a body stands in the first words behind a quotation, which tell who said it:
 * '…,” the commander of the State Border Guard told'.
 */
function tellsQuote(tokens: Draft['doc']['tokens'], at: number): boolean {
  let i = at - 1;
  while (i > at - TO_SPEAKER && tokens.kind[i] === WORD) i -= 1;
  const [last, before] = [normAt(tokens, i), normAt(tokens, i - 1)];
  return (QUOTES.has(last) && before === ',') || (last === ',' && QUOTES.has(before));
}
