/** What the answers keep and read: made once, holding nothing; each message opens and closes the disk itself. */
import { browser } from 'wxt/browser';
import { openCache } from '../../platform/cache';
import { openLibrary } from '../../platform/library';

/** The one place where bugs and failing disks are told. */
export const report = (problem: unknown) => console.error('Hashiya:', problem);

const now = () => Date.now();
export const cache = openCache({ now, report });
export const library = openLibrary({ now, report });

/** The pack and the rules ship together: another version of the extension reads an article anew. */
export const edition = () => browser.runtime.getManifest().version;
