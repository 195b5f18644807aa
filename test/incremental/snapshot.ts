import { fixAll, offers } from '../../src/core/fixes.ts';
import type { Document, Finding, Resource, Span, Value } from '../../src/core/model.ts';

// Everything that can be known of a document, as plain data that can be compared.

/** What a document says: its resources with their values and spans, and what is known of the file. */
export function contentOf(document: Document): unknown {
  const { text, commentSign, resources, resourcesByDefault, metadata, suppressions } = document;
  return {
    text,
    commentSign,
    resources: resources.map(plainResource),
    byDefault: resourcesByDefault.map((resource, i) => (resource === resources[i] ? 'same' : plainResource(resource))),
    isSame: resources === resourcesByDefault,
    metadata: metadata === undefined ? undefined : plain(metadata),
    suppressions,
  };
}

/** What was found in a document, and how every fix would change its text. */
export function findingsOf(document: Document, findings: readonly Finding[]): unknown {
  return {
    findings: findings.map(finding => ({ ...finding, fixes: [] })),
    fixes: findings.map(finding =>
      offers(document, finding).map(({ fix, edits }) => ({ ...fix, changes: [], edits: edits.map(plainEdit) })),
    ),
    all: fixAll(document, findings).map(plainEdit),
  };
}

function plainEdit({ span, text }: { readonly span: Span; readonly text: string }): unknown {
  return [span.start, span.end, text];
}

function plainSpan(span: Span | undefined): unknown {
  return span === undefined ? undefined : [span.start, span.end];
}

function plainResource({ type, name, nameSpan, span, body, properties }: Resource): unknown {
  const places = { nameSpan: plainSpan(nameSpan), span: plainSpan(span) };
  return { type, name, ...places, body: plain(body), properties: plain(properties) };
}

function plain(value: Value): unknown {
  const { span, key, ...rest } = value;
  const places = { span: plainSpan(span), key: plainSpan(key) };
  switch (rest.kind) {
    case 'mapping':
      return { ...rest, ...places, entries: [...rest.entries].map(([name, inner]) => [name, plain(inner)]) };
    case 'list':
      return { ...rest, ...places, items: rest.items.map(plain) };
    case 'choice':
      return { ...rest, ...places, alternatives: rest.alternatives.map(plain) };
    case 'literal':
    case 'reference':
    case 'unknown':
    case 'absent':
      return { ...rest, ...places };
  }
}
