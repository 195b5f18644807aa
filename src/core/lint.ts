import { activeRules, type Active } from './activeRules.ts';
import { createCheck, type Check } from './check.ts';
import { casesOf, type Case } from './conditions.ts';
import { recommended, type Configuration } from './configuration.ts';
import { toFinding, toReport } from './finding.ts';
import type { Document, Finding, Severity, Supposed } from './model.ts';
import type { ChangeRule, Rule } from './rule.ts';
import { newTo, type News } from './news.ts';
import { createRuleMemory, type RuleMemory } from './ruleMemory.ts';
import { severities } from './severities.ts';
import { finish, type Steps } from './steps.ts';
import { applySuppressions } from './suppress/apply.ts';

/**
 * The findings of the rules in a document, in the order of the text, without those that the author has suppressed.
 * @param before an earlier version of the file; undefined: none to compare it with
 */
export function lint(
  document: Document,
  rules: readonly Rule[],
  configuration: Configuration = recommended,
  before?: Document,
): Finding[] {
  return finish(lintInSteps(document, rules, configuration, before, createRuleMemory()));
}

/** The same, a step for each resource, by somebody who remembers what rules have said. */
export function* lintInSteps(
  document: Document,
  rules: readonly Rule[],
  configuration: Configuration,
  before: Document | undefined,
  memory: RuleMemory,
): Steps<Finding[]> {
  const active = activeRules(rules, configuration);
  const check = createCheck(document, active, configuration, memory);
  const { resources, resourcesByDefault } = decided(document, configuration);
  const proven = yield* check(resources);
  const byDefault = resourcesByDefault === resources ? [] : yield* check(resourcesByDefault);
  const certain = proven.map(toFinding);
  const assumed = newTo(proven)(byDefault).map(toFinding);
  const known = oncePerPlace([...certain, ...assumed.map(finding => soften(finding, 'by default'))]);
  const beyond = newTo([...proven, ...byDefault]);
  const canBe = (supposed: Supposed): boolean => document.canBe?.(supposed, configuration.decisions) ?? true;
  const cases = configuration.profile === 'strict' ? casesOf(resources, canBe) : [];
  const conditional = yield* underConditions(cases, beyond, check);
  const changes = before === undefined ? [] : compared(before, document, active.comparing, configuration);
  const findings = [...known, ...conditional, ...changes].toSorted(inOrder);
  const names = before === undefined ? active.names.alone : active.names.compared;
  return applySuppressions(document, findings, names, configuration.honorOtherTools !== false);
}

/** What the rules that compare find. */
function compared(
  before: Document,
  document: Document,
  comparing: readonly Active<ChangeRule>[],
  configuration: Configuration,
): readonly Finding[] {
  const [old, now] = [before, document].map(one => ({ ...one, ...decided(one, configuration) }));
  if (old === undefined || now === undefined) return [];
  return comparing.flatMap(({ rule, level }) => {
    const findings: Finding[] = [];
    rule.compare(old, now, (resource, at, reported) => {
      findings.push(toFinding(toReport(document, rule, level, resource, at, reported)));
    });
    return findings;
  });
}

/** The resources as they are where what is decided for the check holds. */
function decided(document: Document, { decisions }: Configuration): Pick<Document, 'resources' | 'resourcesByDefault'> {
  return decisions === undefined ? document : (document.under?.(decisions) ?? document);
}

/**
 * Several resources, or parts of one, may be made by the same words, such as the instances of a cluster and the replicas
 * of a table in CDK source. What is said of them there is said once.
 */
function oncePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<number, Finding[]>();
  return findings.filter(finding => {
    const here = kept.get(finding.span.start);
    if (here?.some(other => saySame(other, finding)) === true) return false;
    if (here === undefined) kept.set(finding.span.start, [finding]);
    else here.push(finding);
    return true;
  });
}

/** Whether two findings that begin at one place say the same, the names of their resources aside. */
function saySame(a: Finding, b: Finding): boolean {
  if (a.resource === b.resource && a.rule !== b.rule) return false;
  return a.span.end === b.span.end && a.message.slice(a.resource.length) === b.message.slice(b.resource.length);
}

/** As the text has them; at one place the gravest first. */
function inOrder(a: Finding, b: Finding): number {
  const distance = a.span.start - b.span.start;
  return distance === 0 ? severities.indexOf(a.severity) - severities.indexOf(b.severity) : distance;
}

/** What fails in one branch of a condition only. There is no fix: it would reach into the other branch. */
function* underConditions(cases: Iterable<Case>, beyond: News, check: Check): Steps<Finding[]> {
  const findings: (readonly Finding[])[] = [];
  for (const { condition, holds, resources } of cases) {
    const found = beyond(yield* check(resources));
    const when = `when ${condition} is ${holds}`;
    findings.push(found.map(report => ({ ...soften(toFinding(report), when), fixes: [] })));
  }
  return findings.flat();
}

/** A finding that does not hold for every deployment is no more than information. */
function soften(finding: Finding, when: string): Finding {
  const severity: Severity = finding.severity === 'hint' ? 'hint' : 'information';
  return { ...finding, severity, message: `${finding.message} (${when})` };
}
