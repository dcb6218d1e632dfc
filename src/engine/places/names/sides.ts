import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { NUMBER, normAt, type Tokens } from '../../text/tokens/tokens.ts';
import type { PlaceKind } from '../../types.ts';
import { NO_COUNTRY } from '../no-country.ts';
import type { PlaceWords } from '../words.ts';
import { isInhabited, leadTo, locative, strictlyLocative, travelled } from './announced.ts';
import { airportAfter, headOf } from './name-heads.ts';
import { nounBoundTo, placeNoun } from './nouns.ts';
import type { Question } from './recognise.ts';
import { place } from './records.ts';
import { wordClass, wordsSaid } from './text-senses.ts';

/** An article is about sport that comes to so much: each different word of sport counts two, each of a contest of any kind one. */
const ENOUGH = 8;
/** But of an election one says no more than what is said of contests. */
const OF_SPORT = 2;
/** And one in so many words is one of them: a long text has some by chance. */
const ONE_IN = 50;
/** So many stand there to each body and arrest: where fans are held or matches were fixed, it tells of a case. */
const TO_A_CASE = 7;

/** Football is told apart: there 'at' leads to the team that one plays; and what each plays for himself, as no town is a side there. */
export type Sport = 'football' | 'single' | 'other';

const wordsOf = compiledOnce(({ contests, polls, sport, tried }: PlaceWords) => ({
  ofPolls: wordClass(polls),
  ofSport: wordClass(sport),
  ofContests: wordClass(contests),
  ofCases: wordClass(tried),
}));

/** What sort of sport an article is about, if any: towns and countries are sides there unless something announces them. */
export function sportOf({ doc: { tokens }, language, agencies, heads }: Draft): Sport | undefined {
  const words = wordsOf(language.places);
  const sport = wordsSaid(words.ofSport, tokens);
  const different = new Set(sport);
  // '2-1': some are as good as another word.
  if (sport.length > 0 && countScores(tokens, language.places.towards) >= SCORES)
    different.add('-');
  if (different.size < OF_SPORT) return undefined;
  const contests = wordsSaid(words.ofContests, tokens);
  if (2 * different.size + new Set(contests).size < ENOUGH) return undefined;
  // A rally of an election fills a stadium too.
  if (wordsSaid(words.ofPolls, tokens).length >= sport.length) return undefined;
  const all = sport.length + contests.length;
  const ofCase = agencies.length + heads.length + wordsSaid(words.ofCases, tokens).length;
  if (all * ONE_IN < tokens.count || all < ofCase * TO_A_CASE) return undefined;
  const ofFootball = [...different].filter((word) => language.places.football.has(word)).length;
  if (ofFootball >= OF_SPORT) return 'football';
  const ofSingles = [...different].filter((word) => language.places.singles.has(word)).length;
  return ofSingles >= OF_SPORT ? 'single' : 'other';
}

/** So many scores tell of sport. */
const SCORES = 2;
/** How a score is written: one or two digits on either side of a hyphen or of 'to'. */
const SCORE = /^\d{1,2}$/;

function countScores(tokens: Tokens, towards: string): number {
  let count = 0;
  for (let i = 1; i + 1 < tokens.count; i += 1)
    if (
      (tokens.norm[i] === '-' || tokens.norm[i] === towards) &&
      isPoints(tokens, i - 1) &&
      isPoints(tokens, i + 1)
    )
      count += 1;
  return count;
}

const isPoints = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === NUMBER && SCORE.test(normAt(tokens, i));

const SIDES: ReadonlySet<PlaceKind> = new Set(['city', 'region', 'area', 'country']);

/**
 * 'Chile beat Peru', 'a win over Leeds', 'the striker from Leeds': in an article about sport a town, a region or a
 * country is its side, unless the text goes there, puts something there or calls it a place, or 'an umpire from Chile'.
 */
export function isSide(question: Question): boolean {
  const { name, around, sport, announced } = question;
  if (!sport) return false;
  if (around.words.venues.has(name.key)) return isContest(question);
  if (isRidersTeam(question)) return true;
  if (!mayBeSide(question)) return false;
  // 'to the Accra Sports Stadium'.
  if (airportAfter(name, around, question.draft) > 0) return false;
  // 'Brazil's government'.
  if (around.isPossessive(name.to) && around.words.civic.has(around.norm(name.to + 1)))
    return false;
  const ofPlayer = isOfLand(question) && isOfPlayer(question);
  // 'the Leeds man' plays for it.
  const isTold = announced && (locative(name.from, around) || !isInhabited(name.to, around));
  if (!isTold) return !ofPlayer && !followsGround(question) && !isApposed(question);
  if (ofPlayer || nounBoundTo(name.from, around)) return false;
  // 'in Leeds's last match'; 'in Leeds's Elland Road'.
  if (around.isPossessive(name.to) && around.isLower(name.to + 1)) return true;
  return isMet(question);
}

/** 'Ada Quill (Astana)': in brackets behind a person stands whom they ride for. */
function isRidersTeam({ name: { from, to }, around }: Question): boolean {
  if (around.norm(from - 1) !== '(' || around.norm(to) !== ')') return false;
  return (
    around.isName(from - 2) &&
    around.isName(from - 3) &&
    headOf(around.words, around.norm(from - 2)) === undefined
  );
}

/** 'a win over Chile', 'fell to Chile', but not 'a move to Chile'; 'a win at Leeds', where they play football: elsewhere 'at' leads to where it was. */
function isMet(question: Question): boolean {
  const { name, around, sport, before, headed } = question;
  const { against, articles, meeting, towards, yielding } = around.words;
  const at = leadTo(name.from, around);
  const lead = around.norm(at);
  if (against.has(lead))
    return sport === 'football' && at === before && !headed && !isArena(question);
  if (lead === towards && isOfLand(question)) return yielding.has(around.norm(at - 1));
  // 'through the Leeds defence'.
  if (articles.has(around.norm(before)) && isAdjunct(question)) return true;
  // 'flew from Leeds'.
  if (around.words.roles.from.has(lead) && around.words.travel.has(around.norm(at - 1)))
    return false;
  // 'a player out of Leeds', 'a tour of Chile'; 'out of Fresno State' is one of its college.
  const isOut = lead === around.words.genitive && around.words.out.has(around.norm(at - 1));
  if (isOut && !headed) return false;
  // 'north-east of Leeds'.
  if (lead === around.words.genitive && around.words.directions.has(around.norm(at - 1)))
    return false;
  return meeting.has(lead) && !travelled(name.from, around);
}

const isAdjunct = ({ name, around, after }: Question): boolean =>
  around.isLower(after) &&
  !around.words.after.has(around.norm(after)) &&
  // 'in the Leeds goal'.
  (around.words.football.has(around.norm(after)) || !strictlyLocative(name.from, around));

/** 'won Wimbledon', 'two Wimbledon finals', 'the Augusta title': what is held there bears its name. */
const isContest = ({ around, before, after }: Question): boolean =>
  around.words.heldThere.has(around.norm(after)) || around.words.contests.has(around.norm(before));

/** 'in the coastal city, Leeds'. */
const isApposed = ({ name: { from }, around }: Question): boolean =>
  around.norm(from - 1) === ',' && placeNoun(around.words, around.norm(from - 2)) !== undefined;

/** 'at the Abiola Stadium, Abuja'. */
const followsGround = ({ name: { from }, around }: Question): boolean =>
  around.norm(from - 1) === ',' &&
  around.isName(from - 2) &&
  headOf(around.words, around.norm(from - 2)) === 'feature';

const mayBeSide = ({ name, draft, sport }: Question): boolean =>
  name.ids.some((id) => {
    const { cc, kind } = place(draft, id);
    return sport === 'single' ? kind === 'country' : SIDES.has(kind) && cc !== NO_COUNTRY;
  });

const isOfLand = ({ name, draft }: Question): boolean =>
  name.ids.some((id) => place(draft, id).kind === 'country');

/** 'Villa Park' is a ground besides a town. */
const isArena = ({ name, draft }: Question): boolean =>
  name.ids.some((id) => place(draft, id).feature === 'site');

/** 'an umpire from Chile', 'Ruiz of Chile', 'Chile's Ruiz': a country that somebody comes from. */
function isOfPlayer({ name, around }: Question): boolean {
  if (around.isPossessive(name.to)) return around.isName(name.to + 1);
  const at = leadTo(name.from, around);
  if (around.words.roles.from.has(around.norm(at))) return true;
  if (around.norm(at) !== around.words.genitive) return false;
  // 'Ruiz, of Chile,'.
  return around.isName(around.norm(at - 1) === ',' ? at - 2 : at - 1);
}

/** 'a fan of Chelsea', 'he played for Leinster': a town or a region is its team. */
export const isFollowed = ({ name, around, before }: Question): boolean =>
  before > 0 &&
  !around.isPossessive(name.to) &&
  (around.norm(before) === around.words.genitive ||
    around.words.roles.aim.has(around.norm(before))) &&
  [1, 2].some((back) => around.words.fans.has(around.norm(before - back)));

/** 'Hull beat Leeds 3-1', 'Hull drew with Leeds': towns that play, though the article is not about sport. */
export function isPlaying({
  name,
  sport,
  announced,
  around,
  draft,
  before,
  after,
}: Question): boolean {
  const { outdone } = around.words;
  if (sport || announced || name.ids.some((id) => place(draft, id).kind === 'country'))
    return false;
  if (outdone.has(around.norm(after))) return playsBehind(after + 1, around);
  const lead = outdone.has(around.norm(before)) ? before : before - 1;
  return before > 0 && outdone.has(around.norm(lead)) && around.isName(lead - 1);
}

/** 'the match between Hull and Leeds', 'a friendly against Chile': whoever plays it, whatever the article is about. */
export function isMatched({ name, around }: Question): boolean {
  const { matches, roles, versus } = around.words;
  let at = name.from - 1;
  if (around.joinsList(at)) at = overSide(at - 1, around);
  const lead = around.norm(at);
  const isLed = roles.between.has(lead) || (at === name.from - 1 && versus.has(lead));
  return isLed && matches.has(around.norm(at - 1));
}

/** The token before the name that ends at one. */
function overSide(last: number, around: Question['around']): number {
  let at = last;
  while (around.isUpperOrName(at)) at -= 1;
  return at;
}

/** Whether a side follows at a token, or behind 'with' there. */
const playsBehind = (at: number, around: Question['around']): boolean =>
  around.isName(at) || (around.isLower(at) && around.isName(at + 1));
