// The documentation in the service specification is Markdown that was made from XML. What goes into a hover is its
// first paragraph, without links and without the noise of the conversion.

const longest = 480;

/** First paragraph as Markdown on one line; empty where nothing is documented. */
export function firstParagraph(documentation: string | undefined): string {
  const [first = '', second = ''] = paragraphsOf(documentation);
  const isUnfinished = first.endsWith(':') || (/\w$/.test(first) && itemsOf(second) !== undefined);
  const text = isUnfinished ? withItems(first, /^`[^`]+`\.?$/.test(second) ? [second] : itemsOf(second)) : first;
  return shortened(sentencesOf(text).filter(sentence => !pointsElsewhere.test(sentence)));
}

/** Paragraphs of cleaned Markdown; the lines of a list stay lines. */
export function paragraphsOf(documentation: string | undefined): readonly string[] {
  return (documentation ?? '')
    .split(/\n\s*\n/)
    .map(cleaned)
    .filter(paragraph => paragraph !== '' && !/^https?:\S+$/.test(paragraph));
}

/** The items of a Markdown list on one line; undefined for what is no list. */
export function itemsOf(paragraph: string): readonly string[] | undefined {
  const lines = paragraph.split('\n');
  return lines.every(line => line.startsWith('- ')) ? lines.map(line => line.slice(2).trim()) : undefined;
}

const pointsElsewhere = /^(For .*\bsee\b|To learn more|See|Learn more)\b/;

function cleaned(paragraph: string): string {
  return paragraph
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)+/g, '$1')
    .replaceAll(/^> ?/gm, '')
    .replaceAll(/```[^`]*```/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/(?<=[`*\w)"']) ([.,;:])(?=\s|$)/g, '$1')
    .replaceAll(/<(?=[a-z])/gi, String.raw`\<`)
    .trim();
}

/** A list behind `Valid values are:` belongs to the sentence, where it is short; otherwise the sentence goes. */
function withItems(text: string, items: readonly string[] = []): string {
  const isWhole = items.length > 1 || items[0]?.startsWith('`') === true;
  const joined = `${text} ${items.map(item => item.replace(/\.$/, '')).join('; ')}.`;
  return isWhole && joined.length <= longest ? joined : text.replace(/[^.]*$/, '').trim();
}

function sentencesOf(text: string): readonly string[] {
  return text.replaceAll('\n', ' ').split(/(?<=[.!?])\s+(?=[A-Z`*])/);
}

function shortened(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    return longer.length <= longest || text === '' ? longer : text;
  }, '');
}
