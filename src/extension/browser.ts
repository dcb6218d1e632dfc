import browser from 'webextension-polyfill';

/** The one door to the polyfill: background and extension pages come through here, the page script does not. */
export { browser };
