import type { BlockKind, Span } from '../engine/types.ts';
import { type Checks, isRecord } from './exchange.ts';
import {
  type BadgeState,
  type ExtensionToBackground,
  type ExtensionToPage,
  PAGE_COMMANDS,
  type PageToBackground,
  type PanelToPage,
} from './messages.ts';

/** UTF-16 units of text and number of blocks that a page may send: several times what it reads at most. */
const MAX_TEXT = 2_000_000;
const MAX_BLOCKS = 50_000;
const MAX_FIELD = 4_000;
const MAX_SPANS = 5_000;

const BLOCK_KINDS: Record<BlockKind, true> = {
  headline: true,
  lead: true,
  subhead: true,
  paragraph: true,
  item: true,
  quote: true,
  caption: true,
  cell: true,
};
const BADGES: Record<BadgeState, true> = {
  yes: true,
  crime: true,
  no: true,
  off: true,
  none: true,
};

/** Arrival checks of what pages send: a page's process may be in hostile hands. */
export const PAGE_TO_BACKGROUND: Checks<PageToBackground> = {
  inject: () => true,
  guide: () => true,
  locator: ({ asked }) =>
    isRecord(asked) &&
    isShort(asked.cc) &&
    isOptional(asked.at, isLonLat) &&
    isOptional(asked.other, isLonLat),
  stop: () => true,
  read: (message) => isArticle(message.article) && isOptional(message.asked, isFlag),
  badge: (message) => isKey(BADGES, message.relevant) && isCount(message.facts),
};

/** Arrival checks of what the extension's own parts send to a page. */
export const EXTENSION_TO_PAGE: Checks<ExtensionToPage> = {
  state: () => true,
  show: (message) => isSpan(message.span),
  reread: (message) => isOptional(message.asked, isFlag),
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

/** Arrival checks of what extension pages send to the background. */
export const EXTENSION_TO_BACKGROUND: Checks<ExtensionToBackground> = {
  readTab: (message) => isCount(message.tabId),
  about: () => true,
  correct: (message) =>
    isOptional(message.add, isRejection) &&
    isOptional(message.remove, (one) => isRejection(one) || isCorrection(one)) &&
    isOptional(message.isPrivate, isFlag),
};

function isArticle(value: unknown): boolean {
  if (!isRecord(value) || typeof value.text !== 'string' || value.text.length > MAX_TEXT)
    return false;
  const { length } = value.text;
  const isBlock = (block: unknown) =>
    isRecord(block) && isSpan(block) && block.end <= length && isKey(BLOCK_KINDS, block.kind);
  return (
    isList(value.blocks, MAX_BLOCKS, isBlock) &&
    ['url', 'outlet', 'title', 'lang', 'published', 'country', 'partial'].every((field) =>
      isOptional(value[field], isShort),
    ) &&
    isOptional(value.translated, isFlag)
  );
}

function isCorrection(value: unknown): boolean {
  return isStruck(value) && isShort(value.surface) && isOptional(value.article, isShort);
}

function isRejection(value: unknown): boolean {
  return isStruck(value) && isShort(value.words) && isOptional(value.url, isShort);
}

function isStruck(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    ['agency', 'place', 'figure', 'date'].includes(value.type as string) &&
    isShort(value.reading)
  );
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
}

function isLonLat(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isList(value: unknown, max: number, isItem: (item: unknown) => boolean): boolean {
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

function isKey(keys: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(keys, value);
}
