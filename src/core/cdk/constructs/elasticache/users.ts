import { argumentOf, draftOf, enumeration, isSymbol, listOf, readWith, scalar, symbolOf } from '../../codecs.ts';
import type { Codec } from '../../codecs.ts';
import type { ConstructType, Draft, Site, Source } from '../../construct.ts';
import { plainText } from '../secretsmanager/plainText.ts';
import { named } from './names.ts';

type Sources = Readonly<Record<string, Source>>;

/** `AccessControl.fromAccessString('on ~* +@all')` */
const accessString: Codec = {
  read: (expression, site) => {
    const isText = isSymbol(symbolOf(expression), 'elasticache-alpha.AccessControl.fromAccessString');
    const text = isText ? argumentOf(expression) : undefined;
    return text === undefined ? undefined : { at: text, ...readWith(site, scalar, text) };
  },
};

const literal = (value: string | boolean): Source => ({ computed: () => ({ kind: 'literal', value }) });

export const iamUser = user('IamUserProps', 'valkey', {
  'AuthenticationMode.Type': literal('iam'),
  NoPasswordRequired: literal(false),
});

export const noPasswordUser = user('NoPasswordUserProps', 'redis', {
  'AuthenticationMode.Type': literal('no-password-required'),
  NoPasswordRequired: literal(true),
});

export const passwordUser = user('PasswordUserProps', 'valkey', {
  'AuthenticationMode.Passwords': {
    prop: 'passwords',
    codec: listOf({ read: (expression, site) => plainText(site, expression) }),
  },
  'AuthenticationMode.Type': literal('password'),
  NoPasswordRequired: literal(false),
});

/** @param engine what the construct takes where none is said */
function user(struct: string, engine: string, authentication: Sources): ConstructType {
  return {
    structs: { '': `elasticache-alpha.${struct}` },
    ignored: [],
    resources: () => [
      {
        type: 'AWS::ElastiCache::User',
        suffix: '',
        properties: {
          ...authentication,
          AccessString: { prop: 'accessControl', codec: accessString },
          Engine: { prop: 'engine', codec: enumeration('elasticache-alpha.UserEngine'), otherwise: engine },
          UserId: { prop: 'userId', codec: scalar },
          UserName: { prop: 'userName', codec: scalar, otherwise: site => draftOf(site, 'userId', scalar) },
        },
      },
    ],
  };
}

/** `users`, and those that `addUser` adds. */
function members(site: Site): Draft {
  const ids = named('userId');
  const users = draftOf(site, 'users', listOf(ids));
  const added = site.calls('addUser').flatMap(({ args: [one] }): Draft[] => {
    return one === undefined ? [] : [{ at: one, ...readWith(site, ids, one) }];
  });
  if (users.kind === 'absent') return { kind: 'list', items: added };
  return users.kind === 'list' ? { ...users, items: [...users.items, ...added] } : users;
}

export const userGroup: ConstructType = {
  structs: { '': 'elasticache-alpha.UserGroupProps' },
  ignored: ['users'],
  calls: ['addUser'],
  resources: () => [
    {
      type: 'AWS::ElastiCache::UserGroup',
      suffix: '',
      properties: {
        Engine: { prop: 'engine', codec: enumeration('elasticache-alpha.UserEngine'), otherwise: 'valkey' },
        // A name that the construct makes up stands in the template.
        UserGroupId: { prop: 'userGroupName', codec: scalar, otherwise: 'unknown' },
        UserIds: { computed: members },
      },
    },
  ],
};
