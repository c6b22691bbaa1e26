// Validates documents with the npm package ajv. Arguments: the folder of schemas and made-up documents, the table of broken ones, the folder of the seeds.
import { createRequire } from "node:module";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(process.cwd() + "/");
const Ajv = require("ajv/dist/2020.js");
const addFormats = require("ajv-formats");
const [folder, broken, seeds] = process.argv.slice(2);
const suffix = ".schema.json";
const kinds = readdirSync(folder).filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
const mutated = kinds.filter((kind) => existsSync(join(folder, `${kind}.mutants.tsv`)));
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const check = Object.fromEntries(kinds.map((kind) => [kind, addFormats(new Ajv({ strict: true })).compile(json(join(folder, `${kind}.schema.json`)))]));
let passed = 0;
let failed = 0;

const expect = (holds, text) => {
  if (holds) passed++;
  else {
    failed++;
    if (failed <= 20) console.log(text);
  }
};

const takes = (kind, document, name) => expect(check[kind](document), `${name}: ${JSON.stringify(check[kind].errors?.at(-1))}`);

for (const kind of kinds.filter((kind) => existsSync(join(folder, kind))))
  for (const file of readdirSync(join(folder, kind))) takes(kind, json(join(folder, kind, file)), `${kind}/${file}`);

for (const file of readdirSync(seeds, { recursive: true })) {
  if (!file.endsWith(".json") || /(^|\/)(bin|obj)\//.test(file)) continue;
  const document = json(join(seeds, file));
  if (kinds.includes(document.kind)) takes(document.kind, document, file);
}

for (const line of readFileSync(broken, "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [kind, why, content] = line.split("\t");
  const document = { $schema: `urn:education-planning:schema:${kind}:1`, kind, version: "1.0", content: JSON.parse(content) };
  expect(!check[kind](document), `ajv takes: ${kind}, ${why}`);
}
// A mutant that our reader takes fits the schema; one that it refuses for its structure does not; of the others a schema may think what it can.
for (const kind of mutated) {
  let refused = 0;
  for (const line of readFileSync(join(folder, `${kind}.mutants.tsv`), "utf8").trim().split("\n")) {
    const [name, verdict] = line.split("\t");
    const fits = check[kind](json(join(folder, "mutants", name)));
    if (verdict === "structure") refused++;
    if (verdict !== "other") expect(fits === (verdict === "taken"), `${name}: ours ${verdict}, ajv ${fits ? "takes it" : JSON.stringify(check[kind].errors?.at(-1))}`);
  }
  console.log(`${kind}: ${refused} mutants refused for their structure`);
  expect(refused >= 500, `${kind}: fewer than 500 mutants are refused for their structure`);
}
console.log(`${passed} passed, ${failed} failed`);
