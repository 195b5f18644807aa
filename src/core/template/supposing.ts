import type { Decisions, Supposed } from '../model.ts';
import { equal, own, textOf } from './decisions.ts';
import { evaluate, logicIn, type Logic, type Operand, type Operands } from './logic.ts';

// Whether conditions can be as somebody supposes. What follows is taken down to parameters, where `Stage` is `prod`
// because `IsProduction` holds, and from there `IsDevelopment` is seen not to.

/** More steps than any condition takes; those that lead back to themselves end there, too. */
const most = 30;

/** What is decided and what has followed so far. */
interface World {
  /** The node of `Conditions`. */
  readonly all: unknown;
  readonly decisions: Decisions;
  readonly conditions: Map<string, boolean>;
  readonly parameters: Map<string, string>;
  /** Whether two values are equal, by what they are. */
  readonly equalities: Map<string, boolean>;
  /** Functions of which more may follow. */
  readonly results: Result[];
  /** Those that leave open what makes them so. */
  readonly open: Result[];
}

/** A function and what it comes to. */
interface Result {
  readonly logic: Logic;
  readonly holds: boolean;
}

const nothing: Decisions = { parameters: {}, conditions: {} };

/**
 * False only where it is certain.
 * @param all the node of `Conditions`
 */
export function canBe(all: unknown, supposed: Supposed, decisions: Decisions = nothing): boolean {
  const known = { conditions: new Map(), parameters: new Map(), equalities: new Map() };
  const world: World = { all, decisions, ...known, results: [], open: [] };
  if (!supposed.every(([condition, holds]) => suppose(world, condition, holds))) return false;
  for (let i = 0; i < Math.min(world.results.length, most); i += 1) {
    const result = world.results[i];
    if (result !== undefined && !follow(world, result)) return false;
  }
  return world.open.every(({ logic, holds }) => workOut(world, logic) !== !holds);
}

/** Notes that a condition holds or not; false where it is known to be otherwise. */
function suppose(world: World, condition: string, holds: boolean): boolean {
  const known = holdsIn(world, condition);
  if (known !== undefined) return known === holds;
  world.conditions.set(condition, holds);
  expect(world, logicIn(world.all, condition), holds);
  return true;
}

function expect({ results }: World, logic: Logic | undefined, holds: boolean): void {
  if (logic !== undefined) results.push({ logic, holds });
}

function follow(world: World, result: Result): boolean {
  const { logic, holds } = result;
  if (logic.kind === 'condition') return suppose(world, logic.name, holds);
  if (logic.kind === 'equals' || logic.kind === (holds ? 'or' : 'and')) world.open.push(result);
  else for (const part of logic.parts.slice(0, most)) expect(world, part, logic.kind === 'not' ? !holds : holds);
  return logic.kind !== 'equals' || compare(world, logic.operands, holds);
}

/** Notes that two values are equal or not; false where they are known to be otherwise. */
function compare(world: World, operands: Operands, holds: boolean): boolean {
  const known = areEqual(world, operands);
  if (known !== undefined) return known === holds;
  const key = keyOf(operands);
  if (key !== undefined) world.equalities.set(key, holds);
  const [text] = operands.flatMap(operand => valueOf(world, operand) ?? []);
  for (const operand of operands) {
    const isFound = holds && text !== undefined && operand !== undefined && 'parameter' in operand;
    if (isFound) world.parameters.set(operand.parameter, text);
  }
  return true;
}

function areEqual(world: World, operands: Operands): boolean | undefined {
  return equal(operands.map(operand => valueOf(world, operand))) ?? world.equalities.get(keyOf(operands) ?? '');
}

function valueOf({ decisions, parameters }: World, operand: Operand | undefined): string | undefined {
  const found = operand !== undefined && 'parameter' in operand ? parameters.get(operand.parameter) : undefined;
  return textOf(operand, decisions) ?? found;
}

/** The same for the same comparison, whichever way round; undefined where something else computes one of the values. */
function keyOf(operands: Operands): string | undefined {
  if (operands.includes(undefined)) return undefined;
  const texts = operands.map(operand => JSON.stringify(operand));
  return texts.toSorted().join();
}

function holdsIn({ decisions, conditions }: World, condition: string): boolean | undefined {
  return own(decisions.conditions, condition) ?? conditions.get(condition);
}

/** What a function comes to by all that is known. */
function workOut(world: World, logic: Logic): boolean | undefined {
  let steps = 0;
  const equals = (operands: Operands): boolean | undefined => areEqual(world, operands);
  const holds = (name: string): boolean | undefined => {
    steps += 1;
    const known = holdsIn(world, name);
    return known ?? (steps > most ? undefined : evaluate(logicIn(world.all, name), equals, holds));
  };
  return evaluate(logic, equals, holds);
}
