import { ask, because, choose, getAtt, outside, output, ref, resource, sub, text } from '../notation.ts';
import { key } from '../outside.ts';
import { policy, role } from '../parts.ts';
import type { Block, Recipe, ResourceNode, Stop, Text } from '../recipe.ts';

const source = ask('Source');
const target = ask('Target');
const access = text`${source}SecretsRole`;
const sourceSecret = outside('SourceSecretArn', 'String', 'Secret with host, port, name and password for the source');
const targetSecret = outside('TargetSecretArn', 'String', 'Secret with host, port, name and password for the target');

export const dmsEndpoints: Recipe = {
  id: 'dms-endpoints',
  title: 'DMS endpoints',
  service: 'dms',
  group: 'migration',
  description: 'Where a migration of PostgreSQL reads and writes, with TLS and passwords from Secrets Manager.',
  resources: [
    endpoint(source, 'source', choose('SourceEngine', ['postgres', 'aurora-postgresql']), sourceSecret),
    endpoint(target, 'target', choose('TargetEngine', ['aurora-postgresql', 'postgres']), targetSecret),
    role(
      access,
      sub`dms.${ref('AWS::Region')}.amazonaws.com`,
      policy('ReadSecrets', [
        { Action: 'secretsmanager:GetSecretValue', Resource: [ref(sourceSecret), ref(targetSecret)] },
        { Action: 'kms:Decrypt', Resource: because('The key of the secrets.', ref(key)) },
      ]),
    ),
  ],
  outputs: [
    output('SourceEndpointArn', 'Endpoint to read from', ref(source)),
    output('TargetEndpointArn', 'Endpoint to write to', ref(target)),
  ],
};

function endpoint(name: Text, type: string, engine: Stop, secret: Stop): ResourceNode {
  const settings: Block = {
    SecretsManagerAccessRoleArn: getAtt(access, 'Arn'),
    SecretsManagerSecretId: ref(secret),
  };
  return resource(name, 'AWS::DMS::Endpoint', {
    EndpointType: type,
    EngineName: engine,
    DatabaseName: ask(type === 'source' ? 'SourceDatabase' : 'TargetDatabase', 'postgres'),
    SslMode: 'require',
    KmsKeyId: ref(key),
    PostgreSqlSettings: settings,
  });
}
