import { appending, fix, set, type ResourceRule } from '../../rule.ts';
import { effective, get, isOneOf, isTrue, itemsOf, textOf } from '../../values.ts';

/**
 * A subscription to the events of `sourceType` must be switched on and hold the event categories, which are written
 * in lower case. Without a list it holds all.
 */
export function demandEvents(sourceType: string, categories: readonly string[]): ResourceRule['check'] {
  return (subscription, report) => {
    if (isOneOf(get(subscription, 'SourceType'), [sourceType]) !== true) return;

    const enabled = effective(subscription, 'Enabled');
    if (isTrue(enabled) === false) {
      const on = set(subscription, 'Enabled', true, { title: 'Turn the subscription on', impact: 'none' });
      report(enabled, { message: 'is switched off: nobody is told of any event', fixes: [on] });
    }
    const list = get(subscription, 'EventCategories');
    const chosen = itemsOf(list)?.map(item => textOf(item)?.toLowerCase()) ?? [];
    if (chosen.length === 0 || chosen.includes(undefined)) return;
    const lacking = categories.filter(category => !chosen.includes(category));
    if (lacking.length === 0) return;
    const add = lacking.map(category => appending(subscription, 'EventCategories', category));
    report(list, {
      message: `leaves out the events of ${lacking.join(' and ')}: nobody is told of them`,
      fixes: [fix({ title: `Subscribe to ${lacking.join(' and ')}`, impact: 'none' }, ...add)],
    });
  };
}
