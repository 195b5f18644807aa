/** `multi_az` → `multiAz`; the underscore behind a reserved word goes: `lambda_` → `lambda`. */
export function camelOfSnake(name: string): string {
  return name
    .replace(/_+$/, '')
    .replaceAll(/(?<=[a-z\d])_+([a-z\d])/g, (_match, letter: string) => letter.toUpperCase());
}

/** `MultiAz` → `multiAz`. */
export const camelOfPascal = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** `multiAz` → `multi_az`, as jsii names things for Python: `s3ImportRole` → `s3_import_role`. */
export function snake(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** `multiAz` → `MultiAz`. */
export const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** `GP2`, `VER_16_4`: how the CDK names constants in every language. */
export const isConstant = (name: string): boolean => /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(name);
