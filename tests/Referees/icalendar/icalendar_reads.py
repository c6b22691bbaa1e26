"""Reads calendar files with python3-icalendar and compares them with what stands beside them. Arguments: the decisions, the files."""
import datetime
import itertools
import json
import signal
import sys

from dateutil.rrule import rrulestr
from icalendar import Calendar

SECONDS = 5
DAY = datetime.timedelta(days=1)


def late(*_):
    raise TimeoutError("no answer in time")


signal.signal(signal.SIGALRM, late)


def starts(component, first, count):
    if "RRULE" in component:
        rule = component["RRULE"].to_ical().decode()
        return [day.date() for day in itertools.islice(rrulestr(rule, dtstart=datetime.datetime.combine(first, datetime.time())), count)]
    dates = component.get("RDATE", [])
    return sorted({first} | {date.dt for several in (dates if isinstance(dates, list) else [dates]) for date in several.dts})


def windows(component, expected):
    """The days of a component as [first, last]; of a rule without end as many as are expected, else one more to see that there is none."""
    if component.name == "VTODO":
        first, last = (component.decoded(name, None) for name in ("DTSTART", "DUE"))
        return [[first and first.isoformat(), last and last.isoformat()]] if first or last else []
    first = component.decoded("DTSTART")
    length = component.decoded("DURATION") if "DURATION" in component else component.decoded("DTEND") - first
    found = starts(component, first, len(expected["windows"]) + (0 if expected["isEndless"] else 1))
    return [[day.isoformat(), (day + (length - DAY)).isoformat()] for day in found]


def read(component, expected):
    return {
        "kind": component.name,
        "uid": str(component["UID"]),
        "summary": str(component["SUMMARY"]),
        "description": str(component["DESCRIPTION"]),
        "status": str(component["STATUS"]) if "STATUS" in component else None,
        "windows": windows(component, expected),
        "isEndless": expected["isEndless"],
    }


# component, referee -> why the referee is wrong
decided = {tuple(line.split("\t")[:2]) for line in open(sys.argv[1], encoding="utf-8") if not line.startswith("#")}
passed = failed = 0
for path in sys.argv[2:]:
    text = open(path, "rb").read()
    if any(len(line) > 75 for line in text.split(b"\r\n")) or text.count(b"\n") != text.count(b"\r\n") or not text.endswith(b"\r\n"):
        failed += 1
        print(f"{path}: a line is longer than 75 octets or not ended by CRLF")
    expected = {one["uid"]: one for one in json.load(open(path[:-4] + ".json", encoding="utf-8"))}
    found = Calendar.from_ical(text).walk()
    found = [component for component in found if component.name != "VCALENDAR"]
    if sorted(str(component["UID"]) for component in found) != sorted(expected):
        failed += 1
        print(f"{path}: other components than expected")
    for component in found:
        one = expected.get(str(component["UID"]))
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        try:
            theirs = one and read(component, one)
        except Exception as error:
            theirs = {"error": repr(error)}
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        if one and (theirs == one) != ((one["uid"], "python3-icalendar") in decided):
            passed += 1
        else:
            failed += 1
            differences = {key: (one.get(key) if one else None, value) for key, value in (theirs or {}).items() if not one or one.get(key) != value}
            print(f"{path} {component['UID']}: {differences}")
print(f"python3-icalendar: {passed} passed, {failed} failed")
sys.exit(0 if failed == 0 else 1)
