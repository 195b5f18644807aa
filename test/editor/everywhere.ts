// The tests that need nothing of Node: they run in every extension host.
// The first two list every open document, and VS Code keeps those of other tests open for minutes.
import './findingsView.test.ts';
import './findingsExport.test.ts';
import './cdk.test.ts';
import './codeActions.test.ts';
import './diagnostics.test.ts';
import './hover.test.ts';
import './manifest.test.ts';
import './recipes.test.ts';
import './recipesCdk.test.ts';
import './reference.test.ts';
import './referenceChoosing.test.ts';
import './referenceFilter.test.ts';
import './referenceHover.test.ts';
import './referencePages.test.ts';
import './referenceReveal.test.ts';
import './referenceTools.test.ts';
import './referenceWalkthrough.test.ts';
import './settings.test.ts';
import './snippets.test.ts';
import './survival.test.ts';
import './teamFile.test.ts';
