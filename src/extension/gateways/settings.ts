import type { Commands } from 'webextension-polyfill';
import type { Correction } from '../../engine/draft.ts';
import { browser } from '../browser.ts';
import { isRecord } from '../messages/exchange.ts';
import { type About, PAGE_COMMANDS, type PageCommand } from '../messages/messages.ts';
import { heal, OPTIONS_KEY, type Options, toStore } from '../options/options.ts';
import { ALL_SITES, patternsOf, type SiteRow, siteRows } from '../options/site-list.ts';
import {
  type ChangeOptions,
  changeOptions,
  deleteAll,
  loadOptions,
  putBack,
} from '../options/stored.ts';
import { listedPatterns, toBackground } from '../tab.ts';

/** What is stored on this machine, in bytes. */
interface Stored {
  settings: number;
  corrections: number;
  other: number;
}

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  name: PageCommand;
  keys: string;
}

/** Everything that the settings page shows. */
export interface Settings {
  options: Options;
  sites: SiteRow[];
  isEverywhere: boolean;
  shortcuts: Shortcut[];
  about: About;
  /** What the bodies are called that were struck out, by their ids. */
  names: Record<string, string>;
  stored: Stored;
}

/** The gateway of the settings page and the welcome page to storage and permissions. */
export function createSettingsGateway() {
  return {
    load: loadSettings,
    watch(changed: () => void, signal: AbortSignal): void {
      browser.storage.onChanged.addListener(changed);
      browser.permissions.onAdded.addListener(changed);
      browser.permissions.onRemoved.addListener(changed);
      signal.addEventListener('abort', () => {
        browser.storage.onChanged.removeListener(changed);
        browser.permissions.onAdded.removeListener(changed);
        browser.permissions.onRemoved.removeListener(changed);
      });
    },
    change: (to: ChangeOptions) => changeOptions(to),
    /** Within the click: nothing is awaited before the browser is asked. */
    allow: (hosts: readonly string[]) =>
      browser.permissions.request({ origins: hosts.flatMap(patternsOf) }),
    allowListed: () => browser.permissions.request({ origins: listedPatterns() }),
    allowAll: () => browser.permissions.request({ origins: [ALL_SITES] }),
    forget: (host: string) => browser.permissions.remove({ origins: patternsOf(host) }),
    forgetAll: () => browser.permissions.remove({ origins: [ALL_SITES] }),
    async restore(correction: Correction) {
      await toBackground('correct', { remove: [correction] });
    },
    openShortcuts,
    exportAll: async () => JSON.stringify(toStore(await loadOptions()), null, 2),
    importAll,
    deleteAll,
    putBack,
  };
}

/** What the settings page can do; tests put their own in its place. */
export type SettingsGateway = ReturnType<typeof createSettingsGateway>;

async function loadSettings(): Promise<Settings> {
  const [options, granted, commands, all, about] = await Promise.all([
    loadOptions(),
    browser.permissions.getAll(),
    browser.commands.getAll(),
    browser.storage.local.get(null),
    toBackground('about', {}),
  ]);
  const origins = granted.origins ?? [];
  return {
    options,
    sites: siteRows(listedPatterns(), origins, options.offSites),
    isEverywhere: origins.some((origin) => origin === ALL_SITES || origin === '<all_urls>'),
    shortcuts: shortcutsOf(commands),
    about,
    names: await namesOf(options),
    stored: sizes(all),
  };
}

/** The registry is opened only for who has struck a body out. */
async function namesOf({ corrections }: Options): Promise<Record<string, string>> {
  const bodies = corrections.filter(({ type }) => type === 'agency');
  const ids = [...new Set(bodies.map(({ reading }) => reading))];
  return ids.length === 0 ? {} : toBackground('names', { ids });
}

/** The commands in an order that makes sense; browsers list them by their letters. */
function shortcutsOf(commands: readonly Commands.Command[]): Shortcut[] {
  const keys = new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  return PAGE_COMMANDS.map((name) => ({ name, keys: keys.get(name) ?? '' }));
}

function sizes(all: Record<string, unknown>): Stored {
  const bytes = (value: unknown) =>
    value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;
  const { [OPTIONS_KEY]: options, ...other } = all;
  const { corrections, ...settings } = isRecord(options) ? options : {};
  const isAnyStruck = Array.isArray(corrections) && corrections.length > 0;
  return {
    settings: options === undefined ? 0 : bytes(settings),
    corrections: isAnyStruck ? bytes(corrections) : 0,
    other: Object.keys(other).length === 0 ? 0 : bytes(other),
  };
}

async function openShortcuts(): Promise<void> {
  if (__TARGET__ === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Takes over a file that `exportAll` made, and gives the way back; undefined where it is none, and then nothing is changed. */
async function importAll(text: string): Promise<(() => Promise<void>) | undefined> {
  const fields = parsed(text);
  if (!isRecord(fields) || !('version' in fields)) return undefined;
  const healed = heal(fields);
  let before: Options | undefined;
  await changeOptions((stored) => {
    before = stored;
    return healed;
  });
  return () => changeOptions(() => before ?? {});
}

/** What a file says; undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
