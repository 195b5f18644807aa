import type { Fix, Resource } from '../../model.ts';
import { fix, set, setting } from '../../rule.ts';
import { askText, get } from '../../values.ts';

/** The two ways to TLS: the first step of a running group, and the whole way for a new one. */
export function encryptTransit(group: Resource): Fix[] {
  const isOld = askText(get(group, 'EngineVersion'), version => /^[2-6]\b/.test(version));
  return isOld === true ? [requireTls(group)] : [acceptTls(group), requireTls(group)];
}

function acceptTls(group: Resource): Fix {
  const consequence = 'no interruption; require it once all clients use TLS';
  return fix(
    { title: 'Accept TLS beside plain connections', impact: 'none', consequence },
    setting(group, 'TransitEncryptionEnabled', true),
    setting(group, 'TransitEncryptionMode', 'preferred'),
  );
}

/** For a group that has to have TLS from the start. */
export function requireTls(group: Resource): Fix {
  const consequence = 'for a new group: a running one has to accept TLS first';
  return set(group, 'TransitEncryptionEnabled', true, { title: 'Require TLS', impact: 'interruption', consequence });
}
