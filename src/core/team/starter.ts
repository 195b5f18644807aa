/** What a new team file says: nothing that is not so without it, and what else it could say. */
export const starter = `# What AWS Database Lens checks in this folder and below. It is stronger than the settings of each person.
# Completion offers all that can stand here.

# recommended: what a production database should have.
# strict: every rule. development: what matters even where the data may be lost.
profile: recommended

# Severity by the name of a rule, a service (dynamodb), a control (RDS.5) or a standard (Security Hub):
# off, hint, information, warning or error.
rules:
  # rds-instance-multi-az: error
  # dax: off

# Other decisions for some files. The later one is the stronger.
overrides:
  # - files: dev/**
  #   profile: development

# Files that are not checked.
ignore:
  # - legacy/**

# Keys of the tags that every database must have.
requiredTags:
  # - Owner
`;
