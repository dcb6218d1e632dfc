import type { Draft } from '../../draft.ts';
import { WordClass } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { normAt, type Tokens } from '../../text/tokens/tokens.ts';
import type { PlaceKind } from '../../types.ts';
import type { PlaceWords } from '../words.ts';
import { leadTo, travelled } from './announced.ts';
import { nounBoundTo } from './nouns.ts';
import type { Question } from './recognise.ts';
import { isCountryName, place } from './records.ts';

/** An article is about sport that comes to so much: each different word of sport counts two, each of a contest of any kind one. */
const ENOUGH = 8;
/** But of an election one says no more than what is said of contests. */
const OF_SPORT = 2;
/** And one in so many words is one of them: a long text has some by chance. */
const ONE_IN = 50;
/** So many stand there to each body and arrest: where fans are held or matches were fixed, it tells of a case. */
const TO_A_CASE = 7;

const wordsOf = compiledOnce(({ contests, sport, tried }: PlaceWords) => ({
  ofSport: new WordClass((norm) => sport.has(norm)),
  ofContests: new WordClass((norm) => contests.has(norm)),
  ofCases: new WordClass((norm) => tried.has(norm)),
}));

/** Whether an article is about sport: towns and countries are sides there unless something announces them. */
export function isAboutSport({ doc: { tokens }, language, agencies, heads }: Draft): boolean {
  const words = wordsOf(language.places);
  const sport = said(words.ofSport, tokens);
  const different = new Set(sport).size;
  if (different < OF_SPORT) return false;
  const contests = said(words.ofContests, tokens);
  if (2 * different + new Set(contests).size < ENOUGH) return false;
  const all = sport.length + contests.length;
  const ofCase = agencies.length + heads.length + said(words.ofCases, tokens).length;
  return all * ONE_IN >= tokens.count && all >= ofCase * TO_A_CASE;
}

/** All words of a class, each as often as it is said. */
function said(words: WordClass, tokens: Tokens): string[] {
  const found: string[] = [];
  for (let i = words.next(tokens, 0); i < tokens.count; i = words.next(tokens, i + 1))
    found.push(normAt(tokens, i));
  return found;
}

const SIDES: ReadonlySet<PlaceKind> = new Set(['city', 'region', 'country']);

/**
 * 'Chile beat Peru', 'a win over Leeds', 'the striker from Leeds': in an article about sport a town, a region or a
 * country is its side, unless the text goes there, puts something there or calls it a place, or 'an umpire from Chile'.
 */
export function isSide({ name, around, sport, announced, draft }: Question): boolean {
  if (!sport || !name.ids.some((id) => SIDES.has(place(draft, id).kind))) return false;
  if (!announced) return true;
  const lead = around.norm(leadTo(name.from, around));
  const isOrigin = around.words.roles.from.has(lead) && isCountryName(draft, name.key, name.ids);
  if (isOrigin || nounBoundTo(name.from, around)) return false;
  return around.words.meeting.has(lead) && !travelled(name.from, around);
}

/** 'a fan of Chelsea', 'he played for Leinster': a town or a region is its team. */
export const isFollowed = ({ around, before }: Question): boolean =>
  before > 0 &&
  (around.norm(before) === around.words.genitive ||
    around.words.roles.aim.has(around.norm(before))) &&
  [1, 2].some((back) => around.words.fans.has(around.norm(before - back)));
