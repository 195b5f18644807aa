import type { ParameterSource } from '../model.ts';
import { isSymbol, literalOf } from './codecs.ts';
import type { NameExpression, Program } from './program.ts';
import { propsOf, resolveName, type Prop } from './props.ts';

/** The parameter of the template that `password.valueAsString` takes its value from; undefined for every other name. */
export function parameterIn(program: Program, { path }: NameExpression): ParameterSource | undefined {
  const [variable = '', member, ...rest] = path;
  const held = member === 'valueAsString' && rest.length === 0 ? program.declared(variable) : undefined;
  if (held?.kind !== 'new' || !isSymbol(held.symbol, 'core.CfnParameter')) return undefined;
  const props = propsOf(program, held.args[2]);
  const id = literalOf(held.args[1]);
  return {
    kind: 'parameter',
    name: typeof id === 'string' ? id : variable,
    // Where it cannot be seen, nobody is told that the console shows it.
    noEcho: said(program, props.get('noEcho'), false) !== false,
    hasDefault:
      said(program, props.get('type'), 'String') === 'String' && isText(said(program, props.get('default'), '')),
  };
}

function said(program: Program, prop: Prop, otherwise: string | boolean): unknown {
  if (prop.kind === 'written') return literalOf(resolveName(program, prop.value));
  return prop.kind === 'absent' ? otherwise : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
