"""Compares our days with those of both referees. Arguments: our lines, the answers of dateutil and of rrule, the decisions."""
import sys

LEAST = 500

ours_file, dateutil_file, rrule_file, decided_file = sys.argv[1:]


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


# timing, calendar, referee -> why the referee is wrong
decided = {tuple(line.split("\t")[:3]) for line in lines(decided_file) if line and not line.startswith("#")}
ours, answers = lines(ours_file), {"dateutil": lines(dateutil_file), "rrule": lines(rrule_file)}
for name, found in answers.items():
    if len(found) != len(ours):
        sys.exit(f"{name} answered {len(found)} of {len(ours)} recurrences.\n0 passed, 1 failed")

passed = failed = 0
for i, line in enumerate(ours):
    timing, calendar, first, rule, days = line.split("\t")
    wrong = []
    for name, found in answers.items():
        agrees, is_decided = found[i] == days, (timing, calendar, name) in decided
        if agrees and is_decided:
            wrong.append(f"{name} agrees: take it off the list of decided cases")
        elif not agrees and not is_decided:
            wrong.append(f"{name}: {found[i][:200]}")
    if all((timing, calendar, name) in decided for name in answers):
        wrong.append("no referee agrees: a decision needs one")
    if wrong:
        failed += 1
        print(f"{timing} ({calendar}), {rule}, ours: {days[:200]}; " + "; ".join(wrong))
    else:
        passed += 1
if passed + failed < LEAST:
    failed += 1
    print(f"There are only {passed + failed - 1} recurrences, not {LEAST}.")
print(f"recurrence: {passed} passed, {failed} failed")
sys.exit(0 if failed == 0 else 1)
