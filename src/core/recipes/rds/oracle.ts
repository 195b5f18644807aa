import { because, choose, ref, resource, text } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { database, insights, instance } from './instance.ts';

const options = text`${database}Options`;

export const rdsOracle: Recipe = {
  id: 'rds-oracle',
  title: 'RDS for Oracle',
  description: 'Oracle Database 19c, Standard Edition 2, with a standby, backups and an encrypted network.',
  ...instance({
    engine: {
      Engine: 'oracle-se2',
      EngineVersion: '19',
      LicenseModel: choose('LicenseModel', ['license-included', 'bring-your-own-license']),
    },
    instanceClass: 'db.m6i.large',
    port: 1521,
    logs: ['alert', 'audit', 'listener'],
    more: { OptionGroupName: ref(options), ...insights },
    resources: [
      resource(options, 'AWS::RDS::OptionGroup', {
        EngineName: 'oracle-se2',
        MajorEngineVersion: '19',
        OptionGroupDescription: 'Options of the database',
        OptionConfigurations: [
          {
            OptionName: 'NATIVE_NETWORK_ENCRYPTION',
            OptionSettings: [
              {
                Name: 'SQLNET.ENCRYPTION_SERVER',
                Value: because('Clients that cannot encrypt are refused.', 'REQUIRED'),
              },
              { Name: 'SQLNET.CRYPTO_CHECKSUM_SERVER', Value: 'REQUIRED' },
            ],
          },
        ],
      }),
    ],
  }),
};
