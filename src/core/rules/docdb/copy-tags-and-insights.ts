import type { Resource } from '../../model.ts';
import { set, type Context, type Report, type Rule } from '../../rule.ts';
import { askText, get } from '../../values.ts';
import { demandCopiedTags } from '../copyTags.ts';
import { demandTrue } from '../demand.ts';

export const docdbCopyTagsAndInsights: Rule = {
  id: 'docdb-copy-tags-and-insights',
  title: 'DocumentDB: snapshot tags, Performance Insights, CA',
  category: 'operations',
  severity: 'hint',
  // Only matters to teams that steer costs or access by tags, and that watch their queries here.
  profiles: [],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDB::DBInstance'],
  properties: ['CopyTagsToSnapshot', 'EnablePerformanceInsights', 'CACertificateIdentifier'],
  message: 'does not copy its tags to its snapshots: reports and policies by tag miss them',
  why: 'Snapshots without tags fall out of cost reports, and out of backup and access policies that go by tag. Performance Insights records which queries wait for what and keeps it for seven days. Clients that verify an expired CA certificate refuse the connection.',
  how: 'Fails when `CopyTagsToSnapshot` of a cluster or `EnablePerformanceInsights` of an instance is false, which is the default. A `CACertificateIdentifier` that names `rds-ca-2015` or `rds-ca-2019` is a warning; left out, DocumentDB takes a valid one.',
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/devguide/performance-insights.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/ca_cert_rotation.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html',
  ],
  sameAs: {},
  check(resource, report, context) {
    if (resource.type === 'AWS::DocDB::DBCluster') return checkTags(resource, report, context);
    checkInsights(resource, report, context);
    checkCertificate(resource, report);
  },
};

const checkTags = demandCopiedTags();

const demandInsights = demandTrue('EnablePerformanceInsights', {
  title: 'Turn on Performance Insights',
  impact: 'none',
});

function checkInsights(instance: Resource, report: Report, context: Context): void {
  const message = 'records no load by query: after an incident nobody can tell which one caused it';
  demandInsights(instance, (at, finding) => report(at, { ...finding, message }), context);
}

function checkCertificate(instance: Resource, report: Report): void {
  const certificate = get(instance, 'CACertificateIdentifier');
  if (askText(certificate, name => /^rds-ca-201[59](?:-|$)/.test(name)) !== true) return;
  report(certificate, {
    severity: 'warning',
    message: 'asks for a CA certificate that has expired: clients that verify it cannot connect',
    fixes: [
      set(instance, 'CACertificateIdentifier', 'rds-ca-rsa2048-g1', {
        title: 'Use rds-ca-rsa2048-g1',
        impact: 'interruption',
        consequence: 'restarts the instance, clients must trust the new certificate',
      }),
    ],
  });
}
