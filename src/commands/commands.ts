/**
 * The entry of the ribbon and of automation: once Office is ready, the ribbon's buttons run the actions of the one list,
 * and `globalThis.tierwise` offers the same actions to the headless command and the workbench.
 */
import { actionList, automation, failureOf, reportFromRibbon } from '../actions';
import type { Action, Automation } from '../actions';

declare global {
  // A global can only be declared as a variable.
  var tierwise: Automation | undefined;
}

const showPane = () => Office.addin.showAsTaskpane();

/** Runs an action for a button; what goes wrong is shown in the pane, and the button is always given back. */
async function runAction({ id, run }: Action, event: Office.AddinCommands.Event): Promise<void> {
  const language = Office.context.displayLanguage.startsWith('zh') ? 'zh-CN' : 'en';
  try {
    await run(language);
    if (id === 'grade' || id === 'reports') await showPane();
  } catch (error) {
    reportFromRibbon({ kind: 'failed', failure: failureOf(error) });
    await showPane();
  } finally {
    event.completed();
  }
}

/** Resolves once the buttons work. */
export const commandsReady: Promise<void> = Office.onReady().then(() => {
  for (const action of actionList(showPane)) {
    Office.actions.associate(action.id, (event: Office.AddinCommands.Event) => void runAction(action, event));
  }
  globalThis.tierwise = automation;
});
