import { blockText, sourceLine } from './blocks.ts';
import { guide, guideAsOf, guideTitle } from './guide.ts';
import { guideNotes } from './guide/notes.ts';
import { isQuestion } from './guideStep.ts';
import type { Answer, GuideStep, Outcome, Question } from './guideStep.ts';
import type { Link } from './link.ts';
import { linked, table } from './markdown.ts';
import { pictures } from './pictures.ts';
import { serviceById } from './services.ts';
import { slug } from './text.ts';

/** The decision as a Markdown page: a section for each question, with links from one to the next. */
export function guidePage(link: Link): string {
  const text = [
    `# ${guideTitle}`,
    '*At most four questions lead to a service that is open to new customers.*',
    `![${pictures.guide}](${link('picture', 'guide')})`,
    ...questionsFrom(guide).flatMap(questionText),
    ...guideNotes.flatMap(({ title, blocks, sources }) => [
      `## ${title}`,
      ...blocks.map(block => blockText(block, link)),
      ...sourceLine(sources),
    ]),
    '---',
    `Facts as of ${guideAsOf}. AWS changes limits, prices and dates: the linked pages have the last word.`,
  ].join('\n\n');
  return `${linked(text, link)}\n`;
}

/** Every question once, each after one that leads to it. */
function questionsFrom(step: GuideStep): readonly Question[] {
  if (!isQuestion(step)) return [];
  return [...new Set([step, ...step.answers.flatMap(({ next }) => questionsFrom(next))])];
}

function questionText({ ask, answers }: Question): readonly string[] {
  const [head, ...rows] = withoutEmptyColumns([['Answer', 'Use', 'Why', 'Or'], ...answers.map(answerRow)]);
  return [`## ${ask}`, table(head ?? [], rows)];
}

/** Without the columns that have a head and nothing below it. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isFilled = (column: number): boolean => rows.slice(1).some(row => row[column] !== '');
  return rows.map(row => row.filter((_, column) => isFilled(column)));
}

function answerRow({ label, detail, next }: Answer): readonly string[] {
  const answer = detail === undefined ? label : `${label} (${detail})`;
  return isQuestion(next) ? [answer, `[${next.ask}](#${slug(next.ask)})`, '', ''] : [answer, ...outcomeCells(next)];
}

function outcomeCells({ service, form, why, alternatives = [] }: Outcome): readonly string[] {
  const use = form === undefined ? serviceLink(service) : `${serviceLink(service)}: ${form}`;
  return [use, why, alternatives.map(({ service, when }) => `${serviceLink(service)} when ${when}`).join('; ')];
}

function serviceLink(id: string): string {
  return `**[${serviceById(id)?.name ?? id}](services/${id})**`;
}
