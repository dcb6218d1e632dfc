import { headOf } from './name-heads.ts';
import type { Question } from './recognise.ts';
import { LARGE, place } from './records.ts';

/** 'Mr London', 'Judge Lincoln', 'her brother Milan', 'alias Kali', 'identified as Hassan': a person. */
export function followsTitle(question: Question): boolean {
  const { around, before: at } = question;
  if (at < 0) return false;
  const { alsoCalled, kin, titles } = around.words;
  if (isOfFirm(question)) return true;
  const norm = around.norm(at);
  if (isIdentified(question)) return true;
  if (around.isLower(at)) return kin.has(norm) || alsoCalled.has(norm);
  return titles.has(norm) || alsoCalled.has(norm);
}

/** 'shares in the miner Antofagasta': what a firm is stands right before its name. */
const isOfFirm = ({ name, around, draft, before }: Question): boolean =>
  around.isLower(before) &&
  around.words.firms.has(around.norm(before)) &&
  name.ids.every(
    (id) => place(draft, id).kind !== 'country' && place(draft, id).feature !== 'capital',
  );

/** 'One was identified as Hassan': what no large place is called. */
const isIdentified = ({ name, around, draft, before }: Question): boolean =>
  around.words.roles.as.has(around.norm(before)) &&
  around.words.identified.has(around.norm(before - 1)) &&
  name.ids.every((id) => {
    const { kind, population } = place(draft, id);
    return kind === 'city' && population < LARGE;
  });

/** 'University of Antwerp', 'Bank of England', 'Treaty of Rome', 'Prince of Wales': the name belongs to the body. */
export function isOfBody({ around, before, draft }: Question): boolean {
  let at = before;
  if (at >= 0 && around.words.bridges.has(around.norm(at))) at = around.before(at);
  if (at < 0 || around.norm(at) !== around.words.genitive) return false;
  const head = around.before(at);
  if (head < 0 || around.isLower(head)) return false;
  // 'Police of Spain and Portugal': a common noun that has its capital from the sentence.
  if (around.opensSentence(head) && draft.heads.some(({ to }) => to === head + 1)) return false;
  const kind = headOf(around.words, around.norm(head));
  return kind === 'body' || kind === 'event' || around.words.nobility.has(around.norm(head));
}

/** 'the Florida Department of Health': a region's full name, were it not for what follows. */
export function isBodyOf({ name, around, after: of }: Question): boolean {
  if (name.to - name.from < 2 || headOf(around.words, around.norm(name.to - 1)) !== 'body')
    return false;
  return of >= 0 && around.norm(of) === around.words.genitive && around.isName(of + 1);
}

/** 'the film Casablanca', '"Chicago"', 'at Passage to India': the title of a work, and what is called after one. */
export function isWork({ name, around, before: at }: Question): boolean {
  if (at >= 0 && around.words.works.has(around.norm(at))) return true;
  if (around.norm(at) === around.words.towards && isJourney(around.before(at), around)) return true;
  // '"Paris,"' ends in the comma of its sentence.
  const end = around.norm(name.to) === ',' ? name.to + 1 : name.to;
  return isQuote(around.norm(name.from - 1)) && isQuote(around.norm(end));
}

/** 'Passage' with a capital of its own. */
const isJourney = (at: number, around: Question['around']): boolean =>
  at >= 0 && around.words.journeys.has(around.norm(at)) && around.isName(at);

/** The signs that open or close a quotation. */
export const QUOTES: ReadonlySet<string> = new Set(`"“”'‘’«»`);

/** Whether a sign opens or closes a quotation. */
export const isQuote = (norm: string): boolean => QUOTES.has(norm);

/** 'anti-Brussels', 'pro-Russia': a hyphen ties the name to a word before it. */
export function isPrefixed({ name, around }: Question): boolean {
  const at = name.from - 1;
  if (around.words.ties.has(around.norm(name.to)) && around.isUpperOrName(at - 1)) return false;
  if (around.norm(at - 1) === around.words.towards && around.norm(at - 2) === '-') return false;
  return around.norm(at) === '-' && around.isGlued(at) && around.isGlued(name.from);
}

/** Letters before a club's town: 'AC', 'FC'. */
const LETTERS = 2;

/** 'Real Madrid', 'Inter Milan', 'AC Milan', but not 'Thousands Flee As Turkey Shakes': a club. */
export function isClub({ around, before: at }: Question): boolean {
  if (at < 0 || !around.words.clubs.has(around.norm(at))) return false;
  const isShort = around.norm(at).length <= LETTERS;
  return isShort ? around.isUpper(at) && !around.shouted(at) : !around.isLower(at);
}

/** 'Playazo de Nerja', 'J. van Breda', 'Jan van Goch', 'Tour de France': what a particle ties to the name before it. */
export function followsParticle({ around, before }: Question): boolean {
  let at = before;
  if (at < 0 || !around.words.particles.has(around.norm(at)) || !around.isLower(at)) return false;
  while (at >= 0 && around.words.particles.has(around.norm(at))) at = around.before(at);
  return at >= 0 && !around.isLower(at) && !around.words.strictLocatives.has(around.norm(at));
}
