import { fix, type Rule } from '../../rule.ts';
import { isTrue } from '../../values.ts';
import { parameterOf, settingParameter } from '../redshift/parameters.ts';

export const redshiftserverlessWorkgroupRequireSsl: Rule = {
  id: 'redshiftserverless-workgroup-require-ssl',
  title: 'Serverless workgroup takes connections without TLS',
  category: 'security',
  severity: 'warning',
  // Clients support TLS, and requiring it costs nothing.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RedshiftServerless::Workgroup'],
  properties: ['ConfigParameters'],
  message: 'lets clients connect without TLS: passwords and data may cross the network in the clear',
  why: 'A client that is not told otherwise may connect without TLS, and nobody notices. With `require_ssl` the workgroup refuses such connections.',
  how: 'Fails when `ConfigParameters` sets `require_ssl` to false. Left out it passes: AWS has made TLS the default of new workgroups in January 2025, and a file does not tell how old its workgroup is.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html',
  ],
  sameAs: {
    'Security Hub': ['RedshiftServerless.2'],
    'AWS Config': ['redshift-serverless-workgroup-encrypted-in-transit'],
  },
  check(workgroup, report) {
    const requires = parameterOf(workgroup, 'require_ssl');
    if (isTrue(requires) !== false) return;
    const consequence = 'clients without TLS cannot connect any more';
    const about = { title: 'Require TLS', impact: 'interruption', consequence } as const;
    report(requires, { fixes: [fix(about, settingParameter(workgroup, 'require_ssl', 'true'))] });
  },
};
