import { lookUp } from '../lookUp.ts';

const reference = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const guide = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide';

/** What is to be known of an attribute round the properties of a resource; texts in Markdown. */
export interface AttributeText {
  readonly about: string;
  readonly leftOut?: string;
  readonly page: string;
}

const texts: Readonly<Record<string, AttributeText>> = {
  DeletionPolicy: {
    about: 'What becomes of the resource when it leaves the template, or when its stack is deleted.',
    page: `${reference}/aws-attribute-deletionpolicy.html`,
  },
  UpdateReplacePolicy: {
    about: 'What becomes of the old resource when an update replaces it by a new one.',
    leftOut: 'the old one is deleted',
    page: `${reference}/aws-attribute-updatereplacepolicy.html`,
  },
  DependsOn: {
    about:
      'Resources that CloudFormation makes before this one and deletes after it. `Ref` and `Fn::GetAtt` have the same effect without it.',
    page: `${reference}/aws-attribute-dependson.html`,
  },
  Condition: {
    about:
      'The resource exists only where this condition is true. An update that makes it false deletes the resource, as its `DeletionPolicy` says.',
    page: `${guide}/conditions-section-structure.html`,
  },
  Metadata: {
    about:
      'Data about the resource that stays with the template. CloudFormation does not hide it: secrets do not belong here.',
    page: `${reference}/aws-attribute-metadata.html`,
  },
};

export function attributeText(name: string): AttributeText | undefined {
  return lookUp(texts, name);
}
