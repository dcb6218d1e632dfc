import { isIn, TEXT_ELEMENTS } from '../copied/boxes.ts';
import { isCaptionName, isForeign, isLeadName, isOfReaders } from '../copied/markup.ts';
import { CREDIT_WORDS, SLOT_WORDS } from '../copied/markup-words.ts';
import { Mass, proseIn } from '../copied/mass.ts';
import { hasPicture } from '../copied/pictures.ts';
import { type Box, isHeading, type Run, runsIn, type Survey } from '../copied/survey.ts';
import { readAs } from '../select/captions.ts';
import { isSentence } from '../select/furniture.ts';
import { CERTAIN, type HeadlineCandidate, RESEMBLES } from '../select/headline.ts';
import { setOf } from '../set-of.ts';
import { isCredit } from '../wording/wording.ts';
import { endingFrom } from './ending.ts';
import { wrappersOf } from './insets.ts';
import { LEAST_ARTICLE } from './named-bodies.ts';

const HEADS = setOf('header heading headline title');
/** A box that is named as an advert's holds text after all where a paragraph in it has more than so many characters and at least so many paragraphs stand beside it. */
const SLOT_PROSE = 150;
const SLOT_BESIDE = 3;
/** A standfirst has at least so many characters. */
const SHORTEST_STANDFIRST = 40;
/** Where less of the prose is left than this, the article itself was set apart by its name. */
const LEAST_SHARE = 0.2;
/** Paragraphs with so much of the prose are the article, whatever they are named. */
const PARAGRAPHS_SHARE = 0.25;
/** Where less prose is left than this, no name counts: 'content-sidebar-wrap' may hold it all. */
const LEAST_LEFT = 140;

/**
 * Takes back what names alone have set apart: boxes around a headline or a named body that hold
 * much of the page's prose, and a box that holds most of it, unless its name says that readers wrote it.
 */
export function keepWrappers(seen: Survey, candidates: readonly HeadlineCandidate[]): void {
  const headlines = candidates.filter((c) => c.score >= RESEMBLES);
  const prose = proseIn(seen, endingFrom(seen, headlines[0]?.index ?? 0));
  const body = seen.boxes[0];
  const total = body ? prose(body) : 0;
  const titles = headlines.filter(isTitle).map((c) => c.run.box);
  const around: Wrappers = {
    headline: wrappersOf(headlines.map((c) => c.run.box)),
    body: wrappersOf(namedByWriter(seen)),
    title: wrappersOf(titles),
  };
  const heads = new Set(titles.map((box) => box.parent));
  for (const box of seen.boxes) {
    if (!box.apart || box.apart === 'site') continue;
    const isHeldBy = isWrapper(box, prose(box) / total, around);
    const isKept = isHeldBy || (heads.has(box.parent) ? isBelow(seen, box) : isFilled(box, prose));
    if (isKept || (box.names.has(CREDIT_WORDS) && keepCaption(seen, box))) box.apart = undefined;
  }
  keepParagraphs(seen, prose, total);
  keepHeadsOfMake(seen.boxes, around.body, around.title);
  takeBackLost(seen, prose, titles[0], around.title);
}

/** The boxes around headlines, the boxes that the markup names as the body, and the page's title. */
interface Wrappers {
  readonly headline: ReadonlySet<Box>;
  readonly body: ReadonlySet<Box>;
  readonly title: ReadonlySet<Box>;
}

/** Whether a box holds the article, by what it is around and its share of the page's prose. */
const isWrapper = (box: Box, share: number, around: Wrappers): boolean =>
  (around.body.has(box) && share > 0.1) ||
  (around.headline.has(box) && (share > 0.4 || isHead(box))) ||
  (isMildly(box) && (share > 0.5 || around.title.has(box)));

/** Whether a box beside the title is the lead below it. */
const isBelow = (seen: Survey, box: Box): boolean =>
  (isMildly(box) && isLeadName(box.names)) || (box.apart === 'name' && holdsStandfirst(seen, box));

/** Whether a box that is named as an advert's holds a text. */
const isFilled = (box: Box, prose: (box: Box) => number): boolean =>
  isMildly(box) && isSlot(box, prose);

/** Takes the article back where hardly any prose is left around the title, or on the page. */
function takeBackLost(
  seen: Survey,
  prose: (box: Box) => number,
  title: Box | undefined,
  aroundTitle: ReadonlySet<Box>,
): void {
  const scope = title && scopeOf(title, prose);
  if (scope && new Mass(seen).of(scope) < prose(scope) * LEAST_SHARE)
    takeBack(
      seen.boxes,
      prose,
      (box) => (isMildly(box) && isIn(box, scope)) || aroundTitle.has(box),
    );
  const [page] = seen.boxes;
  if (!page) return;
  const left = new Mass(seen).of(page);
  const isLost = left < LEAST_LEFT;
  if (left < prose(page) * LEAST_SHARE)
    takeBack(seen.boxes, prose, (box) => isMildly(box) || (isLost && isOfWriter(box)));
}

/** Takes back the box with the most prose of those that may be the article's. */
function takeBack(
  boxes: readonly Box[],
  prose: (box: Box) => number,
  mayBe: (box: Box) => boolean,
) {
  let heaviest: Box | undefined;
  for (const box of boxes)
    if (box.apart && mayBe(box) && (!heaviest || prose(box) > prose(heaviest))) heaviest = box;
  if (heaviest) heaviest.apart = undefined;
}

/** The innermost box around a title that holds an article's prose. */
function scopeOf(title: Box, prose: (box: Box) => number): Box | undefined {
  let box: Box | undefined = title;
  while (box && prose(box) < LEAST_ARTICLE) box = box.parent;
  return box;
}

/** The boxes that the markup names as bodies, but for those of readers where there are others: a forum names each post so. */
function namedByWriter({ boxes, named }: Survey): readonly Box[] {
  const readers = new Set<Box | undefined>();
  for (const box of boxes)
    if (readers.has(box.parent) || (box.apart && isOfReaders(box.names))) readers.add(box);
  const own = named.filter((box) => !readers.has(box));
  return own.length > 0 ? own : named;
}

/** Takes back boxes around the title whose name boxes around the body bear too ('sidebar-grid'): so it sets nothing apart. */
function keepHeadsOfMake(
  boxes: readonly Box[],
  aroundBody: ReadonlySet<Box>,
  aroundTitle: ReadonlySet<Box>,
): void {
  const inUse = new Set<string>();
  for (const { names, apart } of aroundBody) if (!apart) for (const t of names.tokens) inUse.add(t);
  for (const box of boxes)
    if (box.apart === 'name' && aroundTitle.has(box) && box.names.tokens.some((t) => inUse.has(t)))
      box.apart = undefined;
}

/** Takes paragraphs back that bear such a name where much of the text is in them: it tells of the subscribers' wall, not of them. */
function keepParagraphs({ boxes }: Survey, prose: (box: Box) => number, total: number): void {
  const isParagraph = ({ name, children }: Box) => TEXT_ELEMENTS.has(name) || children.length === 0;
  const named = boxes.filter((box) => isParagraph(box) && isMildly(box));
  if (named.reduce((sum, box) => sum + prose(box), 0) < total * PARAGRAPHS_SHARE) return;
  for (const box of named) box.apart = undefined;
}

/** The page's first heading, where it says the title and leads nowhere, stands in the article's head. */
const isTitle = ({ run, score }: HeadlineCandidate) =>
  run.box.name === 'h1' && run.linked === 0 && score >= CERTAIN;

/** Whether all that a box beside the title holds are headings of a line's length that lead nowhere: a standfirst, in a list of one point or more. */
function holdsStandfirst({ runs }: Survey, { first, end }: Box): boolean {
  const held = runs.slice(first, end);
  const isSet = (run: Run) =>
    isHeading(run.box.name) && run.linked === 0 && run.chars >= SHORTEST_STANDFIRST;
  return held.length > 0 && held.every(isSet);
}

/** A caption has at least so many words in small letters; names and addresses have none. */
const LEAST_SMALL = 4;
const SMALL_WORD = /(?<!\S)\p{Ll}/gu;

/** Whether a box has the only line beside a picture, but for who made it. */
function isUnderPicture(box: Box): boolean {
  const { parent } = box;
  if (!parent || !hasPicture(parent.element)) return false;
  const others = parent.children.filter((b) => b !== box && !b.names.has(CREDIT_WORDS));
  return runsIn(box) === 1 && others.every((b) => runsIn(b) === 0);
}

/** Whether a box is the caption in one that is named as caption and credit both. */
const isNamedCaption = ({ names }: Box) => isCaptionName(names) && !names.has(CREDIT_WORDS);

/** Makes a caption of what is named as a picture's credit and says first what the picture shows; whether it does. */
function keepCaption({ runs }: Survey, box: Box): boolean {
  const own = [box, ...box.children].find(({ name }) => name === 'figcaption');
  const named = box.children.find(isNamedCaption);
  const under = isUnderPicture(box) ? (runs[box.first]?.box ?? box) : undefined;
  const caption = own ?? named ?? under;
  const run = caption && runs[caption.first];
  if (!run || run.box !== caption || run.linked * 2 > run.chars) return false;
  const { text } = readAs(run.pieces, 'caption');
  const isSaid =
    (isSentence(text) || caption === named) &&
    !isCredit(text) &&
    (text.match(SMALL_WORD)?.length ?? 0) >= LEAST_SMALL;
  if (isSaid) caption.name = 'figcaption';
  return isSaid;
}

/** The slot of an advert that floats beside a paragraph of the text may hold that paragraph too. */
function isSlot({ names, parent, children }: Box, prose: (box: Box) => number): boolean {
  if (
    !names.has(SLOT_WORDS) ||
    !children.some((box) => box.name === 'p' && prose(box) > SLOT_PROSE)
  )
    return false;
  const beside = parent?.children.filter((box) => box.name === 'p' && prose(box) > 0) ?? [];
  return beside.length >= SLOT_BESIDE;
}

/** A header around the headline, whatever buttons its name speaks of. */
const isHead = (box: Box) =>
  box.apart === 'name' && !isForeign(box.names) && box.names.words.some((word) => HEADS.has(word));

/** Whether a box was set apart by its name alone, and not as what readers wrote. */
const isOfWriter = (box: Box) => box.apart === 'name' && !isOfReaders(box.names);

/** Whether a box was set apart by a name that an article's wrapper may bear as well, or by a form around the whole page. */
const isMildly = (box: Box) =>
  box.apart === 'form' || (box.apart === 'name' && !isForeign(box.names));
