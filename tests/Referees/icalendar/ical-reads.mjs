// Reads calendar files with the npm package ical.js and compares them with what stands beside them. Arguments: the decisions, the files.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import vm from "node:vm";

const milliseconds = 5000;
const { default: ICAL } = await import(pathToFileURL(createRequire(process.cwd() + "/").resolve("ical.js")).href);
let passed = 0;
let failed = 0;

const fail = (text) => {
  failed++;
  console.log(text);
};

// The days of a component as [first, last]; of a rule without end as many as are expected, else one more to see that there is none.
const windows = (component, expected) => {
  const day = (name) => component.getFirstPropertyValue(name)?.toString() ?? null;
  if (component.name === "vtodo") {
    const found = [day("dtstart"), day("due")];
    return found.some(Boolean) ? [found] : [];
  }
  const event = new ICAL.Event(component);
  const days = event.duration.toSeconds() / 86400;
  const iterator = event.iterator();
  const found = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const last = next.clone();
    last.adjust(days - 1, 0, 0, 0);
    found.push([next.toString(), last.toString()]);
    if (found.length >= expected.windows.length + (expected.isEndless ? 0 : 1)) break;
  }
  return found;
};

globalThis.read = (component, expected) => ({
  kind: component.name.toUpperCase(),
  uid: component.getFirstPropertyValue("uid"),
  summary: component.getFirstPropertyValue("summary"),
  description: component.getFirstPropertyValue("description"),
  status: component.getFirstPropertyValue("status"),
  windows: windows(component, expected),
  isEndless: expected.isEndless,
});

// component, referee -> why the referee is wrong
const decided = readFileSync(process.argv[2], "utf8").split("\n").map((line) => line.split("\t").slice(0, 2).join("\t"));
for (const path of process.argv.slice(3)) {
  const expected = new Map(JSON.parse(readFileSync(path.replace(/ics$/, "json"), "utf8")).map((one) => [one.uid, one]));
  const found = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8"))).getAllSubcomponents();
  if (found.length !== expected.size) fail(`${path}: ${found.length} components, not ${expected.size}`);
  for (const component of found) {
    const one = expected.get(component.getFirstPropertyValue("uid"));
    globalThis.input = [component, one];
    let theirs;
    try {
      theirs = one && vm.runInThisContext("read(...input)", { timeout: milliseconds });
    } catch (error) {
      theirs = { error: error.message };
    }
    if (one && isDeepStrictEqual(theirs, one) !== decided.includes(`${one.uid}\tical.js`)) passed++;
    else fail(`${path} ${component.getFirstPropertyValue("uid")}: ${JSON.stringify(theirs)}, not ${JSON.stringify(one)}`);
  }
}
console.log(`ical.js: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
