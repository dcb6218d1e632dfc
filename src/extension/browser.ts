import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface, promise-based in Firefox and in Chromium from 148 on; the types are a polyfill's.
 * Every part of the extension takes it from here, so that tests can put another in its place.
 */
export const browser = (globalThis as unknown as { browser: Browser }).browser;
