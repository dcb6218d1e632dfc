import type { Span } from '../../engine/types.ts';
import { isMarkType } from '../options/options.ts';
import { type Checks, isRecord } from './exchange.ts';
import {
  type ExtensionToBackground,
  type ExtensionToPage,
  type HoveredMark,
  PAGE_COMMANDS,
  type PageToBackground,
  type PageToPanel,
  type PanelToPage,
} from './messages.ts';

/** Tokens of a page's copy and strings in one of them: several times what a page sends at most. */
const MAX_TOKENS = 500_000;
const MAX_ATTRIBUTES = 200;
/** UTF-16 units of one of its texts. */
const MAX_TEXT = 2_000_000;
const MAX_FIELD = 4_000;
const MAX_SPANS = 5_000;

/** Arrival checks of what pages send: a page's process may be in hostile hands. */
export const PAGE_TO_BACKGROUND: Checks<PageToBackground> = {
  inject: () => true,
  session: () => true,
  guide: () => true,
  locator: ({ asked }) =>
    isRecord(asked) &&
    isShort(asked.cc) &&
    isOptional(asked.at, isLonLat) &&
    isOptional(asked.other, isLonLat),
  stop: () => true,
  read: (message) =>
    isCopy(message.copy) &&
    isShort(message.url) &&
    isOptional(message.asked, isFlag) &&
    isOptional(message.allPosts, isFlag) &&
    isOptional(message.held, isShort),
};

/** Arrival checks of what the extension's own parts send to a page. */
export const EXTENSION_TO_PAGE: Checks<ExtensionToPage> = {
  state: () => true,
  show: (message) => isSpan(message.span),
  reread: ({ asked, allPosts }) => isOptional(asked, isFlag) && isOptional(allPosts, isFlag),
  withdrawn: (message) => isList(message.origins, MAX_SPANS, isShort),
  command: (message) => PAGE_COMMANDS.some((name) => name === message.name),
  progress: ({ percent }) => isCount(percent) && percent <= 100,
  stop: () => true,
  leave: () => true,
};

/** The arrival check of what a panel sends over its port. */
export function isHint(message: unknown): message is PanelToPage {
  return isRecord(message) && message.type === 'hint' && isList(message.spans, MAX_SPANS, isSpan);
}

/** The arrival check of what a page says to popup and panel over its port. Its state is not looked into: they ask for it again. */
export function isPageWord(message: unknown): message is PageToPanel {
  if (!isRecord(message)) return false;
  if (message.type === 'state') return isRecord(message.state);
  const { span } = message;
  return (
    message.type === 'hovered' &&
    (span === null || (isSpan(span) && isOptional((span as HoveredMark).nth, isCount)))
  );
}

/** Arrival checks of what extension pages send to the background. */
export const EXTENSION_TO_BACKGROUND: Checks<ExtensionToBackground> = {
  readTab: (message) => isCount(message.tabId),
  about: () => true,
  names: ({ ids }) => isList(ids, MAX_SPANS, isShort),
  correct: (message) =>
    isOptional(message.add, (add) => isList(add, MAX_SPANS, isRejection)) &&
    isOptional(message.remove, (remove) => isList(remove, MAX_SPANS, isStruckOut)) &&
    isOptional(message.isPrivate, isFlag),
};

function isCopy(value: unknown): boolean {
  return isRecord(value) && isFlag(value.isCut) && isList(value.tokens, MAX_TOKENS, isToken);
}

/** The end of an element, a text, or an element's name with its attributes. */
function isToken(token: unknown): boolean {
  if (typeof token === 'string') return token.length <= MAX_TEXT;
  return token === 0 || (isList(token, MAX_ATTRIBUTES, isShort) && token.length > 0);
}

function isCorrection(value: unknown): boolean {
  return isStruck(value) && isShort(value.surface) && isOptional(value.article, isShort);
}

function isRejection(value: unknown): boolean {
  return isStruck(value) && isShort(value.words) && isOptional(value.url, isShort);
}

const isStruckOut = (value: unknown) => isRejection(value) || isCorrection(value);

function isStruck(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && isMarkType(value.type) && isShort(value.reading);
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
}

function isLonLat(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isList(
  value: unknown,
  max: number,
  isItem: (item: unknown) => boolean,
): value is unknown[] {
  return Array.isArray(value) && value.length <= max && value.every(isItem);
}

function isOptional(value: unknown, check: (value: unknown) => boolean): boolean {
  return value === undefined || check(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_FIELD;
}
