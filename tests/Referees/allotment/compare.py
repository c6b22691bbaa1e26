"""Counts the cases in which both sides give every claimant the same; prints the first few in which they do not. The last line says `N passed, N failed`."""
import sys

cases, ours, theirs = ([line.rstrip("\n") for line in open(path, encoding="utf-8")] for path in sys.argv[1:4])
differing = [(case, one, other) for case, one, other in zip(cases, ours, theirs) if one != other]
for case, one, other in differing[:10]:
    print(f"{case}: the library gives {one}, the referee {other}")
lengths = {len(cases), len(ours), len(theirs)}
failed = len(differing) + max(lengths) - min(lengths)
open_cases = sum("undecided" in one for one in theirs)
print(f"allotment: {open_cases} cases with a tie that stays open")
print(f"allotment: {len(cases) - len(differing)} passed, {failed} failed")
sys.exit(failed > 0 or open_cases < 500)
