import { browser } from '../extension/browser.ts';

browser.runtime.onMessage.addListener(() => undefined);
