// Prints, for each line of our recurrences, the days that the npm package rrule finds, or why it found none.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import vm from "node:vm";

const milliseconds = 2000;
const { rrulestr } = createRequire(process.cwd() + "/")("rrule");

globalThis.days = (first, rule, most) => {
  const found = [];
  // One more than ours is enough to disagree.
  rrulestr(`DTSTART:${first}T000000Z\nRRULE:${rule}`).all((day) => {
    found.push(day.toISOString().slice(0, 10).replaceAll("-", ""));
    return found.length <= most;
  });
  return found.join(",");
};

for (const line of readFileSync(process.argv[2], "utf8").trimEnd().split("\n")) {
  const [, , first, rule, ours] = line.split("\t");
  globalThis.input = [first, rule, ours.split(",").length];
  try {
    console.log(vm.runInThisContext("days(...input)", { timeout: milliseconds }));
  } catch (error) {
    console.log(error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "no answer in time" : `error: ${error.message}`);
  }
}
