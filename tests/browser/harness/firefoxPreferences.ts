/** The preferences of the test profile: a silent Firefox that keeps what a temporary extension has stored. */
import type { Launch } from './testBrowser';

interface Wanted {
  launch: Launch;
  proxyPort: number;
  downloads: string;
  uuids: Record<string, string>;
}

/** What Firefox asks for by itself is turned off, so that a guard that saw nothing means something. */
const SILENT = {
  'app.normandy.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

export function firefoxPreferences({ launch, proxyPort, downloads, uuids }: Wanted) {
  const { language = 'en', dark = false } = launch;
  return {
    ...SILENT,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '127.0.0.1',
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // An extension from a folder is gone when the browser closes; its address and its data stay for the next start.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk': 'text/markdown,application/json',
    'browser.download.alwaysOpenPanel': false,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'intl.locale.requested': language,
    'intl.accept_languages': language,
  };
}
