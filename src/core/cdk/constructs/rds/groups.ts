import { draftOf, scalar, type Codec } from '../../codecs.ts';
import type { ConstructType, Source } from '../../construct.ts';
import { engineName } from './engine.ts';

const unseen: Source = { computed: () => ({ kind: 'unknown' }) };

export const subnetGroup: ConstructType = {
  structs: { '': 'rds.SubnetGroupProps' },
  ignored: ['vpc', 'vpcSubnets'],
  resources: () => [
    {
      type: 'AWS::RDS::DBSubnetGroup',
      suffix: '',
      properties: {
        DBSubnetGroupDescription: { prop: 'description', codec: scalar },
        DBSubnetGroupName: { prop: 'subnetGroupName', codec: scalar },
        SubnetIds: unseen,
      },
      removal: { prop: 'removalPolicy', otherwise: undefined },
    },
  ],
};

/** A group with a name of its own goes by that. */
export const optionGroupName: Codec = {
  read: (expression, site) => {
    const group = site.named(expression);
    const name = group === undefined ? undefined : draftOf(group, 'optionGroupName', scalar);
    return name === undefined || name.kind === 'absent' ? site.reference(expression) : { ...name, at: expression };
  },
};

export const optionGroup: ConstructType = {
  structs: { '': 'rds.OptionGroupProps' },
  ignored: ['configurations', 'description'],
  resources: () => [
    {
      type: 'AWS::RDS::OptionGroup',
      suffix: '',
      properties: {
        EngineName: { prop: 'engine', codec: engineName },
        MajorEngineVersion: unseen,
        OptionConfigurations: unseen,
        OptionGroupDescription: unseen,
        OptionGroupName: { prop: 'optionGroupName', codec: scalar },
      },
    },
  ],
};
