import { call, creation } from '../../code.ts';
import { argumentOf, enumeration, isSymbol, scalar, symbolOf, type Codec } from '../../codecs.ts';

// Classes whose constants are not all there is: `EngineVersion.V1_4_0_0`, `new EngineVersion('1.4.7.0')`.

export const engineVersion = constantOrOwn('neptune-alpha.EngineVersion');
const logs = constantOrOwn('neptune-alpha.LogType');

/** `LogType.AUDIT`, and logs that have no constant: `new LogType('slowquery')`. */
export const logType: Codec = {
  ...logs,
  write: data => logs.write?.(data) ?? creation('neptune-alpha.LogType', data),
};

export const parameterGroupFamily = constantOrOwn('neptune-alpha.ParameterGroupFamily');

const instances = constantOrOwn('neptune-alpha.InstanceType');

/** `InstanceType.R6G_LARGE`, `InstanceType.of('db.r8g.large')`. */
export const instanceType: Codec = {
  ...instances,
  write: data => instances.write?.(data) ?? call('neptune-alpha.InstanceType.of', data),
};

function constantOrOwn(owner: string): Codec {
  const known = enumeration(owner);
  return {
    ...known,
    read: (expression, site) => {
      const isOwn = [owner, `${owner}.of`].some(symbol => isSymbol(symbolOf(expression), symbol));
      const text = isOwn ? argumentOf(expression) : undefined;
      return text === undefined ? known.read(expression, site) : scalar.read(site.resolve(text), site);
    },
  };
}
