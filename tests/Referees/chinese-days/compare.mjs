// Compares our answers, line by line, with the npm package chinese-days. Arguments: the file of our answers.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const { isWorkday } = createRequire(process.cwd() + "/")("chinese-days");
let passed = 0;
let failed = 0;
for (const line of readFileSync(process.argv[2], "utf8").trim().split("\n")) {
  const [date, ours] = line.split(" ");
  const theirs = isWorkday(date) ? "worked" : "free";
  if (ours === theirs) passed++;
  else {
    failed++;
    console.log(`${date}: ours is ${ours}, chinese-days says ${theirs}.`);
  }
}
const complete = passed + failed === 7305;
if (!complete) console.log(`${passed + failed} days were compared, not 7305.`);
console.log(`chinese-days: ${passed} passed, ${failed} failed`);
process.exit(complete && failed === 0 ? 0 : 1);
