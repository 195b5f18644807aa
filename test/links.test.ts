import assert from 'node:assert/strict';
import { pointing, pointsTo, targetOf } from '../src/core/rules/links.ts';
import { readTemplate } from '../src/core/template/template.ts';
import { get } from '../src/core/values.ts';
import { resourceOf } from './template/reading.ts';

const text = `
Parameters: { Other: { Type: String } }
Resources:
  Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { DBSubnetGroupName: orders } }
  Nameless: { Type: AWS::RDS::DBSubnetGroup }
  ByRef: { Type: AWS::RDS::DBInstance, Properties: { DBSubnetGroupName: !Ref Group, VPCSecurityGroups: [!GetAtt Group.Id] } }
  ByName: { Type: AWS::RDS::DBInstance, Properties: { DBSubnetGroupName: orders } }
  Elsewhere: { Type: AWS::RDS::DBInstance, Properties: { DBSubnetGroupName: other, VPCSecurityGroups: [!Ref Other] } }
  Unknown: { Type: AWS::RDS::DBInstance, Properties: { DBSubnetGroupName: !Ref Other } }
`;
const { resources } = readTemplate(text);
const [group, nameless] = [resourceOf(text, 'Group'), resourceOf(text, 'Nameless')];
const subnetGroup = (name: string): ReturnType<typeof get> => get(resourceOf(text, name), 'DBSubnetGroupName');

describe('links between resources', () => {
  it('go by reference and by written names', () => {
    const answers = ['ByRef', 'ByName', 'Elsewhere', 'Unknown'].map(name =>
      pointsTo(subnetGroup(name), group, 'DBSubnetGroupName'),
    );
    assert.deepEqual(answers, [true, true, false, undefined]);
  });
  it('never go by the name that CloudFormation makes up', () =>
    assert.equal(pointsTo(subnetGroup('ByName'), nameless, 'DBSubnetGroupName'), false));
  it('go through lists', () => {
    const lists = ['ByRef', 'Elsewhere'].map(name => get(resourceOf(text, name), 'VPCSecurityGroups'));
    assert.deepEqual(
      lists.map(list => pointsTo(list, group)),
      [true, undefined],
    );
  });
  it('are incomplete where one of them is unknown', () => {
    const { resources: found, isComplete } = pointing(
      group,
      resources,
      'AWS::RDS::DBInstance',
      'DBSubnetGroupName',
      'DBSubnetGroupName',
    );
    assert.deepEqual([found.map(({ name }) => name), isComplete], [['ByRef', 'ByName'], false]);
  });
  it('lead to the resource named', () => {
    const targets = ['ByRef', 'ByName', 'Elsewhere', 'Unknown'].map(
      name => targetOf(subnetGroup(name), resources, 'AWS::RDS::DBSubnetGroup', 'DBSubnetGroupName')?.name,
    );
    assert.deepEqual(targets, ['Group', 'Group', undefined, undefined]);
  });
});
