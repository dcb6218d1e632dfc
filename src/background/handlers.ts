import { LANGUAGES } from '../engine/languages/index.ts';
import type {
  ExtensionToBackground,
  Failure,
  Handlers,
  PageToBackground,
} from '../extension/messages/messages.ts';
import { offAt } from '../extension/options/off.ts';
import { changeOptions, loadOptions } from '../extension/options/stored.ts';
import { KNOWLEDGE_MONTH } from '../knowledge/open.ts';
import { showReading, showSwitch } from './controls/badge.ts';
import { isAtWork } from './pages/at-work.ts';
import { readByClick } from './pages/clicked.ts';
import { GUIDE_SCRIPT, PAGE_SCRIPT, SESSION_SCRIPT } from './pages/files.ts';
import { injectInto } from './pages/inject.ts';
import { answerRead } from './reading/answer-read.ts';
import { correctionOf, correctionsAfter } from './reading/corrections.ts';
import { knowledge } from './reading/knowledge.ts';
import { locate } from './reading/locator.ts';
import { stopReading } from './reading/running.ts';
import type { PageSender } from './senders.ts';

/** What the probe and the page script may ask of the background. */
export const pageHandlers: Handlers<PageToBackground, PageSender> = {
  async inject(_, page) {
    if (offAt(page.url, await loadOptions(page))) await showSwitch(page.tabId, 'off');
    else if (!(await isAtWork(page))) await injectInto(page.raw, PAGE_SCRIPT);
    return true as const;
  },
  session: (_, page) => injectInto(page.raw, SESSION_SCRIPT),
  async guide(_, page) {
    await injectInto(page.raw, GUIDE_SCRIPT);
    return true as const;
  },
  locator: ({ asked }) => locate(asked),
  async read(question, page) {
    const reply = await answerRead(question, page);
    if (!reply.ok) void showFailure(page, reply.reason);
    return reply;
  },
  stop(_, page) {
    stopReading(page.tabId);
    return showReading(page, undefined);
  },
};

async function showFailure(page: PageSender, reason: Failure): Promise<void> {
  if (reason === 'off-here') await showSwitch(page.tabId, 'off');
  // A reading that was stopped may have made way for the tab's next one, which shows what came of it itself.
  else if (reason !== 'stopped') await showReading(page, undefined);
}

/** What popup, side panel, settings and welcome page may ask of the background. */
export const extensionHandlers: Handlers<ExtensionToBackground, true> = {
  async readTab({ tabId }) {
    const failure = await readByClick(tabId);
    return failure ? { ok: false, reason: failure } : { ok: true };
  },
  about: () => ({
    languages: LANGUAGES.map((language) => language.code),
    knowledge: KNOWLEDGE_MONTH,
  }),
  names: async ({ ids }) => {
    const { registry } = await knowledge();
    const names = ids.map((id) => [id, registry.body(id)?.name ?? ''] as const);
    return Object.fromEntries(names.filter(([, name]) => name !== ''));
  },
  async correct({ add = [], remove = [], isPrivate }) {
    await changeOptions(
      ({ corrections }) => ({
        corrections: correctionsAfter(corrections, add.map(correctionOf), remove.map(correctionOf)),
      }),
      { isPrivate },
    );
    return true as const;
  },
};
