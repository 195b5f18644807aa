import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, isOneOf, isPresent } from '../../values.ts';
import { isEndpointOf } from './subject.ts';

const property = 'MongoDbSettings.AuthType';

export const dmsEndpointMongodbAuth: Rule = {
  id: 'dms-endpoint-mongodb-auth',
  title: 'DMS endpoint for MongoDB without a login',
  category: 'security',
  severity: 'warning',
  // A MongoDB that lets in everybody is a find for the whole network, with test data too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DMS::Endpoint'],
  properties: [property, 'EngineName'],
  message: 'reads MongoDB without a login: the server must let in everybody for it',
  why: 'With `AuthType: no` DMS sends neither user nor password, even where they are written. It works only with a server that asks nobody who they are.',
  how: 'Fails when `EngineName` is `mongodb` and `MongoDbSettings.AuthType` is `no`. The default is a login with user and password.',
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MongoDB.html'],
  sameAs: { 'Security Hub': ['DMS.11'], Prowler: ['dms_endpoint_mongodb_authentication_enabled'] },
  check(endpoint, report) {
    const type = get(endpoint, property);
    // YAML reads a bare `no` as false.
    if (isEndpointOf(endpoint, ['mongodb']) !== true || isOneOf(type, ['no', 'false']) !== true) return;
    report(type, { fixes: logIn(endpoint) });
  },
};

/** Only where the login is written already. */
function logIn(endpoint: Resource): readonly Fix[] {
  const logins = ['MongoDbSettings.Username', 'MongoDbSettings.SecretsManagerSecretId', 'Username'];
  if (!logins.some(login => isPresent(get(endpoint, login)) === true)) return [];
  const consequence = 'replaces the endpoint, and its tasks with it';
  return [
    set(endpoint, property, 'password', { title: 'Log in with the password', impact: 'replacement', consequence }),
  ];
}
