import type { Severity } from '../model.ts';
import { pageLink, type PageId } from './pageLink.ts';

const icons: Readonly<Record<Severity, string>> = {
  error: '$(error)',
  warning: '$(warning)',
  information: '$(info)',
  hint: '$(info)',
};

export function icon(severity: Severity): string {
  return icons[severity];
}

/** Text as it stands: nothing in it is taken for markup or for an icon. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>~]|\$(?=\()/g, String.raw`\$&`);
}

/** The words of Markdown that has emphasis and code at most, where no Markdown is shown. */
export function plainText(markdown: string): string {
  return markdown.replaceAll(/\\(?<sign>[\\`*_[\]<>~$])|[*`]/g, '$<sign>');
}

/** A value of the user's as code, short enough for one line. */
export function code(text: string): string {
  if (text === '') return "`''`";
  const line = text.replaceAll(/\s+/g, ' ');
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

export function link(text: string, page: PageId): string {
  return `[${plain(text)}](${pageLink(page)})`;
}

/** A page of the AWS documentation. */
export function awsPage(url: string): string {
  return `[AWS documentation](${url})`;
}

/** Paragraphs and lists, with the blank line that Markdown wants between them. */
export function blocks(...parts: readonly (readonly string[])[]): string {
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n');
}
