import assert from 'node:assert/strict';
import { comparableServices } from '../../src/core/reference/comparison.ts';
import { guide } from '../../src/core/reference/guide.ts';
import { guidePage } from '../../src/core/reference/guidePage.ts';
import { isQuestion } from '../../src/core/reference/guideStep.ts';
import type { Answer, GuideStep, Outcome } from '../../src/core/reference/guideStep.ts';
import { recipes } from '../../src/core/recipes/index.ts';
import { serviceById, services } from '../../src/core/reference/services.ts';

interface Way {
  readonly answers: readonly Answer[];
  readonly outcome: Outcome;
}

const ways = waysFrom(guide);

describe('the guide', () => {
  it('ends every way after at most four questions', () => {
    for (const { answers } of ways) {
      assert.ok(answers.length >= 1 && answers.length <= 4, answers.map(({ label }) => label).join(' > '));
    }
  });

  it('offers at least two answers to every question, with labels that differ', () => {
    for (const { ask, answers } of questions(guide)) {
      assert.ok(answers.length >= 2, ask);
      assert.equal(new Set(answers.map(({ label }) => label)).size, answers.length, ask);
    }
  });

  it('asks no two questions in the same words', () => {
    const asked = [...new Set(questions(guide))].map(({ ask }) => ask);
    assert.equal(new Set(asked).size, asked.length);
  });

  it('ends on services that new customers can use, and gives a reason', () => {
    for (const { outcome } of ways) {
      for (const id of [outcome.service, ...(outcome.alternatives ?? []).map(({ service }) => service)]) {
        const state = serviceById(id)?.status.state;
        assert.ok(state === 'active' || state === 'partly-closed', id);
      }
      assert.match(outcome.why, /\.$/);
    }
  });

  it('names the open part of a service that is closed in part', () => {
    const partly = ways.filter(({ outcome }) => serviceById(outcome.service)?.status.state === 'partly-closed');
    assert.ok(partly.length > 0);
    for (const { outcome } of partly) assert.equal(outcome.form, 'Timestream for InfluxDB');
  });

  it('reaches every service that can be compared, and those beside the databases', () => {
    const reached = new Set(ways.map(({ outcome }) => outcome.service));
    const wanted = [...comparableServices.map(({ id }) => id), 'oracle-database-at-aws', 'dms', 'backup'];
    assert.deepEqual(
      wanted.filter(id => !reached.has(id)),
      [],
    );
    assert.deepEqual(
      services.filter(({ id }) => !reached.has(id)).map(({ id }) => id),
      ['qldb', 'managed-blockchain'],
    );
  });

  it('offers no service as the alternative to itself', () => {
    for (const { outcome } of ways) {
      assert.ok(!(outcome.alternatives ?? []).some(({ service }) => service === outcome.service), outcome.why);
    }
  });

  it('names recipes of the service it ends on', () => {
    for (const { outcome } of ways) {
      if (outcome.recipe === undefined) continue;
      assert.equal(recipes.find(({ id }) => id === outcome.recipe)?.service, outcome.service, outcome.recipe);
    }
  });

  it('answers some questions as AWS does', () => {
    assert.equal(answered('Starting a new application', 'Always by known keys'), 'dynamodb');
    assert.equal(answered('Starting a new application', 'With joins', 'Writes in two Regions'), 'aurora-dsql');
    assert.equal(answered('Starting a new application', 'It is a special', 'A cache', 'A DynamoDB table'), 'dax');
    assert.equal(answered('Moving a database', 'Oracle', 'Yes'), 'oracle-database-at-aws');
    assert.equal(answered('Leaving', 'PostgreSQL'), 'aurora');
  });
});

describe('guidePage', () => {
  const page = guidePage((kind, id) => `test:${kind}/${id}`);

  it('has a section for each question, once', () => {
    const headings = [...page.matchAll(/^## (.*\?)$/gm)].map(([, heading]) => heading);
    assert.equal(new Set(headings).size, headings.length);
    assert.deepEqual(new Set(headings), new Set(questions(guide).map(({ ask }) => ask)));
  });

  it('links questions to questions, and outcomes to services', () => {
    assert.ok(
      page.includes('| Starting a new application | [How will the data be read?](#how-will-the-data-be-read) |'),
    );
    assert.ok(
      page.includes('| MongoDB | **[Amazon DocumentDB](test:service/documentdb)** | It speaks the MongoDB API. Check'),
    );
    assert.ok(page.includes('](test:comparison/rds+aurora+aurora-dsql)'));
  });

  it('shows the picture of the decision and the date of the facts', () => {
    assert.match(page, /\n!\[The first questions of the decision\. [^\]]+\]\(test:picture\/guide\)\n/);
    assert.ok(page.includes('\nFacts as of 2026-10-09. '));
  });
});

function questions(step: GuideStep): readonly Extract<GuideStep, { ask: string }>[] {
  return isQuestion(step) ? [step, ...step.answers.flatMap(({ next }) => questions(next))] : [];
}

/** The service that answers beginning with these words lead to. */
function answered(...labels: readonly string[]): string | undefined {
  const step = labels.reduce<GuideStep | undefined>(
    (now, label) =>
      now !== undefined && isQuestion(now)
        ? now.answers.find(answer => answer.label.startsWith(label))?.next
        : undefined,
    guide,
  );
  return step === undefined || isQuestion(step) ? undefined : step.service;
}

/** Every way from a step to an outcome, in reading order. */
function waysFrom(step: GuideStep): readonly Way[] {
  if (!isQuestion(step)) return [{ answers: [], outcome: step }];
  return step.answers.flatMap(answer =>
    waysFrom(answer.next).map(({ answers, outcome }) => ({ answers: [answer, ...answers], outcome })),
  );
}
