import { cdkConstants } from '../../generated/cdkConstants.ts';
import { lookUp } from '../../lookUp.ts';
import { call, member } from '../code.ts';
import { argumentOf, constantOf, isSymbol, literalOf, symbolOf, type Codec } from '../codecs.ts';
import type { Expression } from '../program.ts';

const [classOwner, sizeOwner] = ['ec2.InstanceClass', 'ec2.InstanceSize'] as const;

/** `InstanceType.of(InstanceClass.R6G, InstanceSize.LARGE)` as `r6g.large` behind a prefix such as `db.`. */
export function instanceType(prefix: string): Codec {
  return {
    read: (expression, site) => {
      const name = typeOf(expression, argument => site.resolve(argument));
      return name === undefined ? undefined : { kind: 'literal', value: prefix + name };
    },
    write: data => {
      const [family = '', size = ''] = typeof data === 'string' ? data.slice(prefix.length).split('.') : [];
      const [classConstant, sizeConstant] = [nameOf(classOwner, family), nameOf(sizeOwner, size)];
      if (classConstant === undefined || sizeConstant === undefined) return undefined;
      return call('ec2.InstanceType.of', member(classConstant), member(sizeConstant));
    },
  };
}

function typeOf(expression: Expression, resolve: (argument: Expression) => Expression): string | undefined {
  const args = [0, 1].map(index => {
    const argument = argumentOf(expression, index);
    return argument === undefined ? undefined : resolve(argument);
  });
  if (expression.kind === 'new' && isSymbol(expression.symbol, 'ec2.InstanceType')) {
    const name = literalOf(args[0]);
    return typeof name === 'string' ? name : undefined;
  }
  if (!isSymbol(symbolOf(expression), 'ec2.InstanceType.of')) return undefined;
  const [family, size] = [valueOf(classOwner, args[0]), valueOf(sizeOwner, args[1])];
  return family === undefined || size === undefined ? undefined : `${family}.${size}`;
}

function valueOf(owner: string, expression: Expression | undefined): string | number | undefined {
  const name = expression === undefined ? undefined : constantOf(expression, owner);
  return name === undefined ? undefined : lookUp(cdkConstants[owner] ?? {}, name);
}

/** The plainest name: `R6G` rather than `MEMORY6_GRAVITON`. */
function nameOf(owner: string, value: string): string | undefined {
  const names = Object.entries(cdkConstants[owner] ?? {}).filter(([, known]) => known === value);
  const plainest = names.toSorted(([a], [b]) => a.length - b.length)[0];
  return plainest === undefined ? undefined : `${owner}.${plainest[0]}`;
}
