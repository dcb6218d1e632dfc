/** An event of the browser that a test can set off. */
function createEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listen: (...args: Args) => unknown) => listeners.add(listen),
    removeListener: (listen: (...args: Args) => unknown) => listeners.delete(listen),
    /** What the listeners answer. */
    fire: (...args: Args) => [...listeners].map((listen) => listen(...args)),
  };
}

type Values = Record<string, unknown>;

function createArea(changed: (changes: Values) => void) {
  const stored = new Map<string, unknown>();
  const area = {
    stored,
    /** What goes wrong, if anything. */
    breaks: { get: false, set: false },
    async get(key: string | null) {
      if (area.breaks.get) throw new Error('the storage is corrupt');
      // Another writer's turn may come here.
      await Promise.resolve();
      return structuredClone(
        key === null ? Object.fromEntries(stored) : { [key]: stored.get(key) },
      );
    },
    async set(values: Values) {
      if (area.breaks.set) throw new Error('QUOTA_BYTES quota exceeded');
      await Promise.resolve();
      for (const [key, newValue] of Object.entries(values)) {
        const oldValue = stored.get(key);
        stored.set(key, structuredClone(newValue));
        changed({ [key]: { oldValue, newValue } });
      }
    },
    async clear() {
      await Promise.resolve();
      stored.clear();
    },
    async remove(keys: string[]) {
      for (const key of keys) stored.delete(key);
    },
  };
  return area;
}

/** The id and the address of the extension in the fake browser. */
export const ID = 'pressmark';
export const HOME = 'chrome-extension://pressmark/';

function createFakeBrowser() {
  const onChanged = createEvent<[Values, string]>();
  const state = {
    /** Origins that are granted, as match patterns. */
    granted: [] as string[],
    windows: [] as { incognito: boolean }[],
    tabs: [] as { id: number; url?: string }[],
    /** What was sent to tabs. */
    sent: [] as { tabId: number; wire: unknown }[],
    /** What was injected, and what the browser says where it refuses to. */
    injected: [] as unknown[],
    refusal: undefined as string | undefined,
    /** The scripts that are registered. */
    registered: [] as { id: string; matches: string[]; excludeMatches?: string[] }[],
    /** The items of the context menu. */
    menu: [] as { id: string; documentUrlPatterns: string[] }[],
    /** What became of the popup. */
    popup: [] as string[],
    /** What the toolbar button says, by tab. */
    button: new Map<number, Record<string, unknown>>(),
  };
  const say =
    (what: string) =>
    async ({ tabId, ...said }: { tabId: number; [what: string]: unknown }) => {
      const path = said.path as Record<string, string> | undefined;
      const value = path ? path['16'] : said[what];
      state.button.set(tabId, { ...state.button.get(tabId), [what]: value });
    };
  const done = async () => undefined;
  const hostOf = (origin: string) => origin.split('/')[2];
  return {
    state,
    storage: {
      onChanged,
      local: createArea((changes) => onChanged.fire(changes, 'local')),
      session: createArea((changes) => onChanged.fire(changes, 'session')),
    },
    runtime: {
      id: ID,
      onMessage: createEvent<[unknown, unknown]>(),
      onInstalled: createEvent<[{ reason: string }]>(),
      onStartup: createEvent<[]>(),
      getURL: (path: string) => `${HOME}${path}`,
      getManifest: () => ({
        content_scripts: [{ matches: ['*://listed.example/*'] }],
        action: { default_popup: 'popup.html' },
      }),
      sendMessage: done,
    },
    permissions: {
      onAdded: createEvent<[{ origins?: string[] }]>(),
      onRemoved: createEvent<[{ origins?: string[] }]>(),
      getAll: async () => ({ origins: state.granted }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((one) => state.granted.some((g) => hostOf(g) === hostOf(one))),
    },
    tabs: {
      query: async (_wanted?: object) => state.tabs,
      get: async (tabId: number) => {
        const tab = state.tabs.find(({ id }) => id === tabId);
        if (!tab) throw new Error(`No tab with id: ${tabId}`);
        return tab;
      },
      sendMessage: async (tabId: number, wire: unknown) => void state.sent.push({ tabId, wire }),
      create: async (_tab: object) => undefined,
    },
    windows: {
      onRemoved: createEvent<[number]>(),
      getAll: async () => state.windows,
    },
    scripting: {
      executeScript: async (injection: unknown) => {
        if (state.refusal !== undefined) throw new Error(state.refusal);
        state.injected.push(injection);
        return [{ result: undefined }];
      },
      getRegisteredContentScripts: async () => state.registered,
      registerContentScripts: async (scripts: typeof state.registered) =>
        void state.registered.push(...scripts),
      unregisterContentScripts: async () => void state.registered.splice(0),
    },
    action: {
      setBadgeText: say('text'),
      setBadgeBackgroundColor: done,
      setTitle: say('title'),
      setIcon: say('icon'),
      setPopup: async ({ popup }: { popup: string }) => void state.popup.push(popup),
      openPopup: async () => void state.popup.push('opened'),
    },
    contextMenus: {
      onClicked: createEvent<[{ menuItemId: string }, object?]>(),
      removeAll: async () => void state.menu.splice(0),
      create: (item: (typeof state.menu)[number]) => state.menu.push(item),
    },
    commands: { onCommand: createEvent() },
    i18n: {
      getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
      getUILanguage: () => 'en',
    },
  };
}

/** A browser in memory, as far as the background asks one; what goes wrong in it is up to the test. */
export const fake = createFakeBrowser();
/** It takes the place of src/extension/browser.ts where a test mocks that by this file. */
export { fake as browser };

/** The lock of a browser: whoever asks waits until those before are through. */
export function createLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name: string, run: () => Promise<unknown>) {
      const mine = (last.get(name) ?? Promise.resolve()).then(run);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
