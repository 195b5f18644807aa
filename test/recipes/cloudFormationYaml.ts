import { parse, type CollectionTag, type ScalarTag } from 'yaml';
import type { Data } from '../../src/core/model.ts';

/** A template in YAML as the JSON that it stands for: short forms become long ones. */
export function parseTemplate(text: string): Data {
  const data: Data = parse(text, { version: '1.1', customTags: tags });
  return data;
}

const tags: (ScalarTag | CollectionTag)[] = [
  { tag: '!Ref', resolve: name => ({ Ref: name }) },
  { tag: '!Sub', resolve: text => ({ 'Fn::Sub': text }) },
  {
    tag: '!GetAtt',
    resolve: text => {
      const [name = '', ...attribute] = text.split('.');
      return { 'Fn::GetAtt': [name, attribute.join('.')] };
    },
  },
  { tag: '!Join', collection: 'seq', resolve: list => ({ 'Fn::Join': list }) },
];
