import type { Draft } from '../../draft.ts';
import { WordClass } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { normAt, type Tokens } from '../../text/tokens/tokens.ts';
import type { PlaceKind } from '../../types.ts';
import type { PlaceWords } from '../words.ts';
import { leadTo, travelled } from './announced.ts';
import type { Question } from './recognise.ts';
import { isCountryName, place } from './records.ts';

/** Different words of sport that make an article one about sport. */
const DIFFERENT = 4;
/** And one in so many words is such a word: a long text has four by chance. */
const ONE_IN = 50;
/** So many stand there to each body and arrest: where fans are held or matches were fixed, it tells of a case. */
const TO_A_CASE = 7;

const wordsOf = compiledOnce(({ sport, tried }: PlaceWords) => ({
  ofSport: new WordClass((norm) => sport.has(norm)),
  ofCases: new WordClass((norm) => tried.has(norm)),
}));

/** Whether an article is about sport: towns and countries are sides there unless something announces them. */
export function isAboutSport({ doc: { tokens }, language, agencies, heads }: Draft): boolean {
  const { ofSport, ofCases } = wordsOf(language.places);
  const told = tokensOf(ofSport, tokens);
  if (told.length * ONE_IN < tokens.count) return false;
  const ofCase = agencies.length + heads.length + tokensOf(ofCases, tokens).length;
  const different = new Set(told.map((at) => normAt(tokens, at)));
  return different.size >= DIFFERENT && told.length >= ofCase * TO_A_CASE;
}

function tokensOf(words: WordClass, tokens: Tokens): number[] {
  const found: number[] = [];
  for (let i = words.next(tokens, 0); i < tokens.count; i = words.next(tokens, i + 1))
    found.push(i);
  return found;
}

const SIDES: ReadonlySet<PlaceKind> = new Set(['city', 'region', 'country']);

/**
 * 'Chile beat Peru', 'a win over Leeds', 'the striker from Leeds': in an article about sport a town, a region or a
 * country is its side, unless the text goes there or puts something there, or 'an umpire from Chile'.
 */
export function isSide({ name, around, sport, announced, draft }: Question): boolean {
  if (!sport || !name.ids.some((id) => SIDES.has(place(draft, id).kind))) return false;
  if (!announced) return true;
  const lead = around.norm(leadTo(name.from, around));
  const isOrigin = around.words.roles.from.has(lead) && isCountryName(draft, name.key, name.ids);
  return around.words.meeting.has(lead) && !isOrigin && !travelled(name.from, around);
}

/** 'a fan of Chelsea', 'he played for Leinster': a town or a region is its team. */
export const isFollowed = ({ around, before }: Question): boolean =>
  before > 0 &&
  (around.norm(before) === around.words.genitive ||
    around.words.roles.aim.has(around.norm(before))) &&
  [1, 2].some((back) => around.words.fans.has(around.norm(before - back)));
