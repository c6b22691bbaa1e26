// Changes the rule of one target of a plan, between two validations. Arguments: schema, plan, where to write, the rule as it is, the rule as it shall be.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

const require = createRequire(process.cwd() + "/");
const Ajv = require("ajv/dist/2020.js");
const [schema, file, output, from, to] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv({ strict: true });
require("ajv-formats")(ajv);
const fits = ajv.compile(json(schema));
const plan = json(file);

const validate = (when) => {
  if (!fits(plan)) throw new Error(`${when}: ${ajv.errorsText(fits.errors)}`);
};

// Every object with a member `targets`, wherever it stands.
const targets = (value) =>
  value === null || typeof value !== "object" ? [] : [...(Array.isArray(value.targets) ? value.targets : []), ...Object.values(value).flatMap(targets)];

validate("before");
const chosen = targets(plan.content).filter((target) => target.rule === from);
if (chosen.length !== 1) throw new Error(`${chosen.length} targets have the rule ${from}`);
chosen[0].rule = to;
validate("after");
writeFileSync(output, JSON.stringify(plan));
