import { isOwnCapital } from '../agencies/capitals.ts';
import type { Draft } from '../draft.ts';
import { isHeading } from '../text/blocks.ts';
import { opensSentence, sentenceEnd, tokenAt } from '../text/doc.ts';
import { isInside } from '../text/spans.ts';
import { normAt, WORD } from '../text/tokens/tokens.ts';
import type { FoundTerm } from '../topic/evidence/evidence.ts';
import { CASE_GROUPS } from '../topic/evidence/meaning.ts';
import type { Block, Span } from '../types.ts';
import type { Part } from './part.ts';

/** Shorter words are of any text. */
const SHORTEST_WORD = 5;
const SHORTEST_NAME = 4;
/** So short are names such as 'Cox', and many another word with a capital: only one that the headline has counts. */
const SHORTEST_TITLED = 3;
/** What more of the parts say than this is of the page, not of a case; of a few parts so many may. */
const SHARE = 0.6;
const FEW = 4;

/** Words of a part, and names of whatever in it: of persons, ships, operations, courts. */
interface Said {
  words: Set<string>;
  headings: Set<string>;
  known: Set<string>;
  names: Set<string>;
  /** First words of sentences: names where they are so elsewhere, and nowhere small. */
  openers: Set<string>;
  small: Set<string>;
}

/**
 * The words and names of parts by which one tells those of one case. They are compared and forgotten: nothing asks
 * whether a name is a person's, and none leaves this step.
 */
export function wordsOfParts(
  draft: Draft,
  parts: readonly (readonly Block[])[],
): (Pick<Part, 'words' | 'headings' | 'known'> & { names: ReadonlySet<string> })[] {
  const skipped = skippedSpans(draft);
  const said = parts.map((blocks) => wordsIn(draft, blocks, skipped));
  const named = new Set(said.flatMap(({ names }) => [...names]));
  const lower = new Set(said.flatMap(({ small }) => [...small]));
  const counts = new Map<string, number>();
  for (const { words, names, openers } of said) {
    for (const opener of openers) if (named.has(opener)) names.add(opener);
    for (const word of [...words, ...names]) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(FEW, said.length * SHARE);
  const isOfFew = (word: string) => word.length >= SHORTEST_NAME && (counts.get(word) ?? 0) <= most;
  const few = (words: ReadonlySet<string>) => new Set([...words].filter(isOfFew));
  // Whom or what the headline names the page is about, however many posts do too.
  const titled = new Set(
    parts.flatMap(([first], i) => (first?.kind === 'headline' ? [...(said[i]?.names ?? [])] : [])),
  );
  return said.map(({ words, headings, known, names }) => ({
    words: few(words),
    headings: few(headings),
    known: few(known),
    // What is also written small is no name.
    names: new Set(
      [...names].filter((name) => (isOfFew(name) || titled.has(name)) && !lower.has(name)),
    ),
  }));
}

/** Words that other steps have read: places, days, peoples, terms of crime and of other matters. */
function skippedSpans({ places, dates, nationalities, topic, agencies, knowledge }: Draft): Span[] {
  const named = agencies.filter(({ id }) => knowledge.registry.body(id)?.eu);
  // What a crime is done with, statues or balloons, is a word of the case, and so are ferries and airports.
  const isOfAny = ({ group, area, weight }: FoundTerm) =>
    CASE_GROUPS.has(group) && (weight > 1 || (!area && group !== 'border'));
  const terms = topic.terms.filter(isOfAny).map(({ span }) => span);
  const all: Span[] = [...places, ...dates, ...nationalities, ...named, ...terms];
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return all.filter((span) => {
    if (span.start < end) return false;
    ({ end } = span);
    return true;
  });
}

function wordsIn(draft: Draft, blocks: readonly Block[], skipped: readonly Span[]): Said {
  const { doc } = draft;
  const { tokens } = doc;
  const said: Said = {
    words: new Set(),
    headings: new Set(),
    known: new Set(),
    names: new Set(),
    openers: new Set(),
    small: new Set(),
  };
  const headingEnd = headingEndOf(draft, blocks);
  for (const { start, end, kind } of blocks) {
    const isHead = isHeading({ kind });
    for (let i = tokenAt(doc, start); i < tokens.count && (tokens.start[i] ?? end) < end; i += 1) {
      if (tokens.kind[i] !== WORD || normAt(tokens, i).length < SHORTEST_TITLED) continue;
      const at = tokens.start[i] ?? 0;
      if (isInside(skipped, { start: at, end: tokens.end[i] ?? at })) continue;
      addWord(draft, said, i, isHead || at < headingEnd ? said.headings : undefined);
    }
  }
  return said;
}

/** Adds a word to those of its part, to its names where it has a capital, and to those of its headings. */
function addWord(draft: Draft, said: Said, i: number, headings: Set<string> | undefined): void {
  const { common, offices, articles, plural } = draft.language.topic;
  const { doc } = draft;
  const norm = normAt(doc.tokens, i);
  if (common.has(norm) || offices.has(norm)) return;
  const isOpener = opensSentence(doc, i);
  if (isOwnCapital(draft, i)) {
    if (!isOpener) {
      said.names.add(norm);
      return;
    }
    said.openers.add(norm);
  } else said.small.add(norm);
  if (norm.length < SHORTEST_WORD) return;
  const word = norm.endsWith(plural) ? norm.slice(0, -plural.length) : norm;
  said.words.add(word);
  headings?.add(word);
  if (articles.has(normAt(doc.tokens, i - 1))) said.known.add(word);
}

/** Where the first sentence ends of a part without a heading: it says what the part is about. */
function headingEndOf({ doc }: Draft, blocks: readonly Block[]): number {
  const [first] = blocks;
  if (!first || blocks.some(isHeading)) return 0;
  const end = sentenceEnd(doc, tokenAt(doc, first.start));
  return Math.min(doc.tokens.end[end - 1] ?? 0, first.end);
}
