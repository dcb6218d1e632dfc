import type { Draft } from '../../draft.ts';
import { sentenceEnd, spanOf } from '../../text/doc.ts';
import { pacer } from '../../text/slices.ts';
import { isInside } from '../../text/spans.ts';
import type { Spelling } from '../../text/tokens/spellings.ts';
import { hasOneOf, NUMBER, normAt, type Tokens } from '../../text/tokens/tokens.ts';
import { isTaking } from '../role-groups.ts';
import { type Happening, type Happenings, MOVE, OTHER } from './happening.ts';
import { roleOfCue } from './role-of-cue.ts';
import type { CueRole } from './role-words.ts';
import { natureOf, plainHappening } from './verbs.ts';

/** What happens in a text, and whether anything of it is a crime: what else moves is no way of a case. */
interface Story {
  happenings: Happenings;
  ofCrime: boolean;
  /** Somebody is harmed, and no more: in a flood nothing is searched, and what goes through it is on no way of a case. */
  ofHarmAlone: boolean;
}

/** Tokens beside a cue within which a noun says of whom it tells. */
const NEAR = 5;

/** Tokens within which a copula has its participle: 'were also secretly moved'. */
const VERB_WITHIN = 3;

/**
 * Reads the verbs and the telling nouns of the whole text. 'Held' and 'found' tell of a crime only where
 * some other word does: talks are held, and water is found. Without one they are `idle`.
 */
export function* findHappenings(draft: Draft): Generator<void, Story> {
  const { tokens } = draft.doc;
  const { roles } = draft.language.places;
  const { cues, tells, plain, copula, tellsCrime, tellsWay } = natureOf(roles);
  const found = new Map<number, Happening>();
  const copulas: number[] = [];
  const pauses = pacer();
  let acts = false;
  let isNamed = false;
  let harms = false;
  let ways = false;
  for (let i = tells.next(tokens, 0); i < tokens.count; ) {
    if (pauses(i)) yield;
    const spelling = tokens.spelling[i] as Spelling;
    const hit = cues.match(tokens, i, sentenceEnd(draft.doc, i));
    if (copula(spelling)) copulas.push(i);
    isNamed ||= tellsCrime(spelling);
    ways ||= tellsWay(spelling);
    const length = hit?.length ?? 1;
    // A word of a body's name does not tell what happened: 'the Maritime Analysis and Operations Centre'.
    const isName = hit && isInside(draft.agencies, spanOf(draft.doc, i, i + length));
    const role = hit && !isName && roleOfCue(draft, i, spelling, hit);
    if (role) {
      const isAct = noteCue(draft, found, { from: i, length }, role);
      acts ||= isAct;
      harms ||= role === 'victims';
    } else {
      const nature = plain(spelling);
      const other = nature && plainHappening(draft, i, nature);
      if (other) found.set(i, other);
    }
    i = tells.next(tokens, i + length);
  }
  addCopulas(draft, copulas, found);
  if (!acts) idleWeak(found);
  const isCase = acts || isNamed;
  return { happenings: found, ofCrime: isCase || harms, ofHarmAlone: !isCase && !ways };
}

/** Notes what a cue tells at each of its tokens, and says whether it surely tells of an act of police. */
function noteCue(
  draft: Draft,
  found: Map<number, Happening>,
  { from, length }: { from: number; length: number },
  role: CueRole,
): boolean {
  const { tokens } = draft.doc;
  const { anybodys, weak, ventures, searchers } = draft.language.places.roles;
  const isWeak = length === 1 && weak.has(normAt(tokens, from));
  const one = cueAt(draft, from, role, isWeak);
  for (let at = from; at < from + length; at += 1) found.set(at, one);
  // A business has operations as well.
  const isVenture = ventures.has(normAt(tokens, from));
  const isAnybodys = length === 1 && anybodys.has(normAt(tokens, from));
  const isSure = !(isWeak || isVenture || isAnybodys) || searchers.has(normAt(tokens, from - 1));
  return isSure && isTaking(role);
}

/** What a cue of a role tells at a token: nothing of the case where it is said of a thing or of others. */
function cueAt(draft: Draft, i: number, role: CueRole, weak: boolean): Happening {
  if (role === 'move') return MOVE;
  const { doc, language } = draft;
  const ofThing = weak && role === 'arrest' && holdsThing(doc.tokens, i);
  if (weak && role === 'arrest' && holdsVehicle(draft, i))
    return { kind: 'cue', role: 'raid', weak, idle: false };
  // The seat of a body is not that of the case: 'RCMP headquarters in Surrey', 'Interpol, based in Lyon'.
  const body = normAt(doc.tokens, i - 1) === ',' ? i - 2 : i - 1;
  const ofBody = role === 'seat' && language.places.roles.officials.has(normAt(doc.tokens, i - 1));
  const isAgency = role === 'seat' && isInside(draft.agencies, spanOf(doc, body, body + 1));
  if (role === 'other' || ofThing || ofBody || isAgency || isOfOthers(draft, i)) return OTHER;
  return { kind: 'cue', role, weak, idle: false };
}

function idleWeak(found: Map<number, Happening>): void {
  for (const [i, one] of found)
    if (one.kind === 'cue' && one.weak) found.set(i, { ...one, idle: true });
}

/**
 * Whether a word tells of something else than the case: 'targeting traffickers' and 'premises were targeted' harm no
 * victims, and a case that is registered is not a company.
 */
function isOfOthers({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { roles } = language.places;
  const { aiming, lifting, offenders, registering, registrable, vehicles } = roles;
  const norm = normAt(tokens, i);
  // Who aims stands before the verb, and who is aimed at behind it: 'gangs are targeting farms'.
  const isPassive = roles.being.has(normAt(tokens, i - 1)) && !norm.endsWith(roles.gerundEnding);
  const near = (from: number, words: ReadonlySet<string>) =>
    hasOneOf(tokens, words, from, from + NEAR);
  return (
    (aiming.has(norm) && (near(i + 1, offenders) || (isPassive && near(i - NEAR, offenders)))) ||
    (lifting.has(norm) && (near(i + 1, vehicles) || near(i - NEAR, vehicles))) ||
    (registering.has(norm) && !near(i - NEAR, registrable))
  );
}

/** Adds the copulas that tell something else, since no participle follows: 'A kilo was worth'. */
function addCopulas(
  { doc: { tokens }, language }: Draft,
  copulas: readonly number[],
  found: Map<number, Happening>,
): void {
  const { superlatives, support } = language.places.roles;
  for (const i of copulas) {
    // A superlative behind a copula tells about the case itself: 'the seizure is one of the largest in'.
    if (found.has(i) || hasOneOf(tokens, superlatives, i + 1, i + NEAR)) continue;
    const verb = (at: number) => found.has(at) || support.has(normAt(tokens, at));
    let next = i + 1;
    while (next <= i + VERB_WITHIN && !verb(next)) next += 1;
    if (next > i + VERB_WITHIN) found.set(i, OTHER);
  }
}

/** Whether a vehicle is held: 'customs held the ship'. */
const holdsVehicle = ({ doc: { tokens }, language }: Draft, i: number): boolean => {
  const { being, determiners, registrable } = language.places.roles;
  const isActive = !being.has(normAt(tokens, i - 1)) && determiners.has(normAt(tokens, i + 1));
  return isActive && registrable.has(normAt(tokens, i + 2));
};

/** Whether a thing is what is held: 'A container held 52 rifles'. */
const holdsThing = ({ kind }: Tokens, i: number) => kind[i + 1] === NUMBER;
