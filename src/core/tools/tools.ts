import { lintTool } from './lintTool.ts';
import type { ToolName } from './names.ts';
import { propertyTool } from './propertyTool.ts';
import { ruleTool } from './ruleTool.ts';
import { serviceTool } from './serviceTool.ts';
import type { Tool } from './tool.ts';

/** What a language model is offered. */
export const tools: Readonly<Record<ToolName, Tool>> = {
  awsDatabaseLens_service: serviceTool,
  awsDatabaseLens_property: propertyTool,
  awsDatabaseLens_rule: ruleTool,
  awsDatabaseLens_lint: lintTool,
};
