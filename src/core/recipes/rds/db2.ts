import { because, outside, ref } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { instance } from './instance.ts';

const customer = outside('IbmCustomerId', 'String', 'Customer number of the Db2 licence');
const site = outside('IbmSiteId', 'String', 'Site number of the Db2 licence');

export const rdsDb2: Recipe = {
  id: 'rds-db2',
  title: 'RDS for Db2',
  description: 'Db2 Standard Edition with a standby, backups, TLS and a password that RDS keeps and changes.',
  ...instance({
    engine: { Engine: 'db2-se', EngineVersion: '11.5', LicenseModel: 'bring-your-own-license' },
    instanceClass: 'db.m6i.large',
    port: 50443,
    logs: ['diag.log', 'notify.log'],
    parameters: [
      'db2-se-11.5',
      {
        'rds.ibm_customer_id': ref(customer),
        'rds.ibm_site_id': ref(site),
        DB2COMM: because('Nobody connects without TLS, which has a port of its own.', 'SSL'),
        SSL_SVCENAME: '50443',
      },
    ],
  }),
};
