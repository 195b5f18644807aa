import * as vscode from 'vscode';
import type { GuideStep, Outcome } from '../core/reference/guideStep.ts';
import { openPage } from './pages.ts';

/** An answer that leads to another step, or what is done at the end. */
interface Choice extends vscode.QuickPickItem {
  readonly next: GuideStep | (() => Promise<void>);
}

interface Shown {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
}

/** `awsDatabaseLens.chooseDatabase`: asks the questions of the guide one by one, and ends on the page of a service or its recipe. */
export async function chooseDatabase(): Promise<void> {
  const { guide } = await import('../core/reference/guide.ts');
  const finish = await ask(guide);
  await finish?.();
}

/** Goes from step to step, and back, until something to do is chosen; undefined when the user has left. */
function ask(first: GuideStep): Promise<(() => Promise<void>) | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  let trail: readonly GuideStep[] = [first];
  const show = async (answered?: GuideStep): Promise<void> => {
    const shown = trail;
    const { title, placeholder, choices } = await describe(trail.at(-1) ?? first);
    // Somebody was faster.
    if (shown !== trail) return;
    Object.assign(pick, { title, placeholder, value: '', step: trail.length, items: choices });
    pick.buttons = trail.length > 1 ? [vscode.QuickInputButtons.Back] : [];
    if (answered !== undefined) pick.activeItems = choices.filter(({ next }) => next === answered);
  };
  return new Promise(resolve => {
    pick.onDidTriggerButton(() => {
      const left = trail.at(-1);
      trail = trail.slice(0, -1);
      void show(left);
    });
    pick.onDidAccept(() => {
      const next = pick.selectedItems[0]?.next;
      if (typeof next === 'object') {
        trail = [...trail, next];
        void show();
      } else {
        resolve(next);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    void show().then(() => pick.show());
  });
}

async function describe(step: GuideStep): Promise<Shown> {
  const [{ guideTitle }, { isQuestion }] = await Promise.all([
    import('../core/reference/guide.ts'),
    import('../core/reference/guideStep.ts'),
  ]);
  if (!isQuestion(step)) return describeOutcome(step);
  const choices = step.answers.map(({ label, detail, next }) => ({
    label,
    next,
    ...(detail === undefined ? {} : { description: detail }),
  }));
  return { title: step.ask, placeholder: guideTitle, choices };
}

async function describeOutcome({ service, form, why, recipe, alternatives = [] }: Outcome): Promise<Shown> {
  const [{ serviceById }, { reasonFor }] = await Promise.all([
    import('../core/reference/services.ts'),
    import('../core/reference/guideStep.ts'),
  ]);
  const nameOf = (id: string): string => serviceById(id)?.name ?? id;
  const choices: readonly Choice[] = [
    {
      label: `$(open-preview) ${vscode.l10n.t('Read about {0}', nameOf(service))}`,
      detail: why,
      next: () => openPage(`services/${service}`),
    },
    ...(recipe === undefined ? [] : await recipeChoice(recipe)),
    ...alternatives.map(other => ({
      label: `$(arrow-right) ${vscode.l10n.t('Or {0}', nameOf(other.service))}`,
      detail: reasonFor(other),
      next: () => openPage(`services/${other.service}`),
    })),
  ];
  const use = form === undefined ? nameOf(service) : `${nameOf(service)}: ${form}`;
  return { title: vscode.l10n.t('Use {0}', use), placeholder: vscode.l10n.t('What now?'), choices };
}

/** Nothing where recipes cannot be inserted. */
async function recipeChoice(id: string): Promise<readonly Choice[]> {
  const command = 'awsDatabaseLens.insertRecipe';
  const [{ recipes }, commands] = await Promise.all([
    import('../core/recipes/index.ts'),
    vscode.commands.getCommands(true),
  ]);
  const recipe = recipes.find(candidate => candidate.id === id);
  if (recipe === undefined || !commands.includes(command)) return [];
  const { title, description } = recipe;
  const next = async (): Promise<void> => void (await vscode.commands.executeCommand(command, id));
  const label = vscode.l10n.t('Insert the recipe {0}', title);
  return [{ label: `$(insert) ${label}`, detail: description, next }];
}
