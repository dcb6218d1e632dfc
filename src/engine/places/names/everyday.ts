import { foldName } from '../../text/fold.ts';
import { hasWord } from '../../text/phrase-list.ts';
import { isInhabited, strictlyLocative } from './announced.ts';
import { largerEnd } from './name-heads.ts';
import { placeNoun } from './nouns.ts';
import type { Question } from './recognise.ts';
import { isCountryName, place } from './records.ts';

/** People from which everyday words with an article may be a town. */
const CITY = 400_000;

const isEveryday = (key: string, around: Question['around']) =>
  key.split(' ').every((word) => hasWord(around.words.common, word));

/** 'a Gouda', 'another Orange', 'a Garda Station': one of a kind; 'Nokia said': a firm. */
export function isThing({ name, around, before: at, after: next }: Question): boolean {
  if (next >= 0 && around.words.things.has(around.norm(next))) return true;
  if (followsMeasure(around, at) || isFirm(name.to, around)) return true;
  const { diseases, houses } = around.words;
  const isOther = diseases.has(name.key) || houses.has(name.key);
  if (isOther && !strictlyLocative(name.from, around)) return true;
  // 'mosquitoes with West Nile'.
  if (diseases.has(`${around.norm(at)} ${name.key}`) && around.isUpperOrName(at)) return true;
  if (isInhabited(name.to, around)) return false;
  if (at < 0 || !around.words.oneOf.has(around.norm(at))) return false;
  if (next >= 0 && largerEnd(next, around) > 0) return true;
  // 'a Moorhead, Minn., woman' is one of the town.
  return next < 0
    ? !/^[,-]$/.test(around.norm(name.to))
    : around.words.after.has(around.norm(next));
}

/** 'bottles of Bordeaux': what is held in them is called after where it comes from. */
const followsMeasure = (around: Question['around'], of: number): boolean =>
  of > 0 &&
  around.norm(of) === around.words.genitive &&
  around.words.measures.has(around.norm(around.before(of)));

/** How many words may stand before what a firm is: ', the troubled lender'. */
const BEFORE_FIRM = 2;

/** 'Halifax, the lender,': what stands behind the name says that it is a firm's. */
function isFirm(comma: number, around: Question['around']): boolean {
  const { articles, firms } = around.words;
  if (around.norm(comma) !== ',' || !articles.has(around.norm(comma + 1))) return false;
  for (let at = comma + 2; at <= comma + 1 + BEFORE_FIRM && around.isLower(at); at += 1)
    if (firms.has(around.norm(at))) return true;
  return false;
}

/** 'the White House', 'in the Mobile market': everyday words with an article are no town. */
export function hasArticle({ name, around, draft, headed, before }: Question): boolean {
  if (before < 0 || !around.words.articles.has(around.norm(before))) return false;
  // 'the Borders' are those of Scotland.
  const isOwn = name.alias || around.words.articled.has(name.key);
  if (isOwn || !isEveryday(name.key, around)) return false;
  // 'called to the Bar'; but 'in the Centre region'.
  const several = name.to - name.from > 1;
  const named = several || headed || placeNoun(around.words, around.norm(name.to)) === 'region';
  return name.ids.every((id) => {
    const { kind, name: main, population } = place(draft, id);
    // 'the Gold Coast'; 'the Capital' is not the region that is called so in its own tongue.
    if (kind === 'city') return !headed && (!several || population < CITY);
    return kind === 'region' && !(named && foldName(main) === name.key);
  });
}

/** 'Emirates flew', 'the Emirates crew': what is a country only behind an article, and where no noun follows. */
export function lacksArticle({ name, around, before, after: next }: Question): boolean {
  const { after, articled, articles, auxiliaries, roles } = around.words;
  if (!articled.has(name.key)) return false;
  if (!articles.has(around.norm(before))) return !strictlyLocative(name.from, around);
  const norm = around.norm(next);
  const isVerb = roles.verbEndings.some((end) => norm.endsWith(end));
  return around.isLower(next) && !isVerb && !after.has(norm) && !auxiliaries.has(norm);
}

/** 'Nice', 'Police', 'March': everyday words need a preposition, and a capital that neither a sentence's start nor a headline gives ('Accused Back In Court'). */
export function isCommonWord(question: Question): boolean {
  const { name, announced, draft, around, before, after: next } = question;
  if (name.to - name.from > 1 || name.alias) return false;
  const traits = draft.knowledge.gazetteer.traits(name.key);
  if (!traits?.common && !hasWord(around.words.common, name.key)) return false;
  if (traits?.diacritics && !around.hasDiacritics(name.from)) return true;
  if (next >= 0 && around.norm(next) === around.words.genitive) return true;
  if (isCountryName(draft, name.key, name.ids)) return false;
  if (isPortfolio(around, before) || isAuthority(question)) return true;
  // 'to the Upper East Side': written in capitals, the bearing is part of the name.
  if (around.words.directions.has(around.norm(name.from - 1)) && around.isName(name.from - 1))
    return true;
  return !announced || around.opensSentence(name.from) || around.shouted(name.from);
}

/** 'Passing through Police lines', 'fled from Police': a word for authorities is a town only where one is in it or goes from it to another. */
function isAuthority({ draft, name, around, before }: Question): boolean {
  const { roles } = around.words;
  const isWay = roles.from.has(around.norm(before)) && roles.to.has(around.norm(name.to));
  if (strictlyLocative(name.from, around) || isWay) return false;
  return draft.heads.some(({ from, to }) => from === name.from && to === name.to);
}

/** 'the Minister of Justice', 'Secretary of Energy': behind 'of' an everyday word is what the office is about. */
const isPortfolio = (around: Question['around'], of: number): boolean =>
  of > 0 &&
  around.norm(of) === around.words.genitive &&
  around.words.portfolios.has(around.norm(around.before(of)));
