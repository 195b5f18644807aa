/**
 * In megabytes of 1,048,576 bytes, or of as many UTF-16 units of a text in memory. CloudFormation takes no template above
 * 1 MB (its quotas, "Template body size in an Amazon S3 object", looked up on 2026-11-21), so that a larger one cannot be
 * deployed, and nobody writes as much source or as many decisions by hand.
 */
export const largestMegabytes = 1;

/** The same in bytes. */
export const sizeLimit = largestMegabytes * 1024 * 1024;
