import { defineConfig } from 'wxt';

/** The Firefox id never changes: it is what the reader's stored highlights belong to. */
const GECKO_ID = 'hashiya@hashiya.example';

/**
 * wxt puts a context around each content script that announces itself to the page by an event and a message
 * with our id in it, and brings the polyfill along. Sites must not be able to tell our readers; the gate ends
 * itself. An empty one takes its place.
 */
const quietContentScripts = {
  name: 'quiet-content-scripts',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === 'wxt/utils/content-script-context' ? `\0${source}` : undefined),
  load: (id: string) =>
    id === '\0wxt/utils/content-script-context' ? 'export class ContentScriptContext {}' : undefined,
};

export default defineConfig({
  vite: () => ({ plugins: [quietContentScripts] }),
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false, // the third lock: every name in a file is explained at its top
  zip: {
    artifactTemplate: 'hashiya-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'hashiya-{{version}}-sources.zip',
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'spanning',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'alarms'],
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '140' }),
    host_permissions: ['http://*/*', 'https://*/*'], // the gate's matches alone do not allow `scripting`
    action: { default_title: '__MSG_name__' },
    commands: {
      'entity-list': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandEntityList__' },
      'save-highlight': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandSaveHighlight__',
      },
      'toggle-here': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandToggleHere__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
