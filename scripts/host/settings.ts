/** VS Code user settings by their id. */
export type Settings = Readonly<Record<string, unknown>>;

/** Nothing but the extension under test on the screen: no prompts, no start page, no chat, no tips, no look-ups. */
export const quietSettings: Settings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.enableExperiments': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'json.schemaDownload.enable': false,
  'remote.autoForwardPorts': false,
  'git.openRepositoryInParentFolders': 'never',
  'editor.minimap.enabled': false,
  // In a browser VS Code saves by itself, on the desktop it does not.
  'files.autoSave': 'off',
};

/** Whether a folder opened for the first time is trusted. `restricted` opens it in Restricted Mode, without the prompt. */
export type Trust = 'trusted' | 'restricted';

export function trustSettings(trust: Trust): Settings {
  return trust === 'trusted'
    ? { 'security.workspace.trust.enabled': false }
    : { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
}
