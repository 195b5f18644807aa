import { argumentOf, isSymbol, listOf, readWith, scalar, symbolOf, type Codec } from '../codecs.ts';
import type { Draft, Site } from '../construct.ts';
import { dictionary, struct } from '../objectCodecs.ts';
import type { Expression, MethodCall, SymbolName } from '../program.ts';

// Policies of resources.

const unknown: Draft = { kind: 'unknown' };
const everybody: Draft = { kind: 'literal', value: '*' };

/** What the CDK makes of a principal, as far as it may be everybody. */
function principalOf(expression: Expression): Draft {
  const symbol = symbolOf(expression);
  if (isSymbol(symbol, 'iam.StarPrincipal')) return everybody;
  const isAny = isSymbol(symbol, 'iam.AnyPrincipal') || isSymbol(symbol, 'iam.Anyone');
  return isAny ? { kind: 'mapping', entries: { AWS: everybody } } : unknown;
}

/** Of several principals, everybody says most. */
const principals: Codec = {
  read: (expression, site) => {
    if (expression.kind !== 'list') return undefined;
    const known = expression.items.map(item => principalOf(site.resolve(item)));
    const open = known.find(({ kind }) => kind !== 'unknown');
    return open ?? unknown;
  },
};

const conditions: Codec = {
  read: (expression, site) => {
    if (expression.kind !== 'object') return undefined;
    const operators = expression.entries.map(({ name, key, value }) => {
      return [name, { at: value, key, ...readWith(site, dictionary, value) }] as const;
    });
    return { kind: 'mapping', entries: Object.fromEntries(operators), open: expression.spreads.length > 0 };
  },
};

const effect: Codec = {
  read: expression => {
    const [allow, deny] = ['ALLOW', 'DENY'].map(name => isSymbol(symbolOf(expression), `iam.Effect.${name}`));
    return allow === true
      ? { kind: 'literal', value: 'Allow' }
      : deny === true
        ? { kind: 'literal', value: 'Deny' }
        : undefined;
  },
};

/** A list of one is written without brackets. */
const texts: Codec = {
  read: (expression, site) => {
    const list = readWith(site, listOf(scalar), expression);
    return list.kind === 'list' && list.open !== true && list.items.length === 1 ? list.items[0] : list;
  },
};

const statementProps = struct({
  Action: { prop: 'actions', codec: texts },
  Condition: { prop: 'conditions', codec: conditions },
  Effect: { prop: 'effect', codec: effect, otherwise: 'Allow' },
  NotAction: { prop: 'notActions', codec: texts },
  NotPrincipal: { prop: 'notPrincipals', codec: principals },
  NotResource: { prop: 'notResources', codec: texts },
  Principal: { prop: 'principals', codec: principals },
  Resource: { prop: 'resources', codec: texts },
  Sid: { prop: 'sid', codec: scalar },
});

/** `new PolicyStatement({ … })`. One in a variable may be added to elsewhere, so that it is not looked into. */
function statementOf(expression: Expression, site: Site): Draft {
  const properties = propertiesOf(expression, 'iam.PolicyStatement');
  if (properties === undefined) return unknown;
  return { ...readWith(site, statementProps, properties), at: expression };
}

/** What a class is created with; in Python, named arguments alone. */
function propertiesOf(expression: Expression, symbol: SymbolName): Expression | undefined {
  if (expression.kind === 'object') return expression;
  return isSymbol(symbolOf(expression), symbol) ? argumentOf(expression) : undefined;
}

const document: Codec = {
  read: (expression, site) => {
    const properties = propertiesOf(expression, 'iam.PolicyDocument');
    if (properties === undefined) return undefined;
    const prop = site.propsOf(properties).get('statements');
    const list = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
    if (list?.kind !== 'list') return unknown;
    return { kind: 'list', items: list.items.map(item => statementOf(item, site)), open: list.open };
  },
};

/**
 * The policy of a resource: what the construct is given, what calls add to it, and what it adds by itself.
 *
 * @param calls with statements as their arguments
 * @param own statements that the construct writes
 */
export function policyOf(site: Site, prop: string, calls: readonly MethodCall[], own: readonly Draft[] = []): Draft {
  const given = site.props.get(prop);
  if (given.kind === 'hidden') return unknown;
  const added = calls.map(({ args: [statement] }) =>
    statement === undefined ? unknown : statementOf(statement, site),
  );
  const written = given.kind === 'written' ? readWith(site, document, given.value) : undefined;
  if (written === undefined && added.length + own.length === 0) return { kind: 'absent' };
  if (written !== undefined && written.kind !== 'list') return unknown;
  const items = [...(written?.items ?? []), ...added, ...own];
  const at = given.kind === 'written' ? { at: given.value, key: given.key } : {};
  const entries = {
    // A document in a variable may be added to.
    Statement: {
      kind: 'list',
      items,
      open: written?.open === true || (given.kind === 'written' && given.value.kind === 'name'),
    },
    Version: { kind: 'literal', value: '2012-10-17' },
  } as const;
  return { kind: 'mapping', entries, ...at };
}
