using System.Globalization;
using Education.Planning.Registers;
using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning;

/// <summary>Inspections: who is drawn, and what becomes of findings.</summary>
public static class RegisterInspections
{
    extension(WorkRegister register)
    {
        /// <summary>The units that an inspection goes to, drawn from its seed: the same seed gives the same units, whatever the order of the registry.</summary>
        /// <remarks>
        /// Keys are sorted ordinally and shuffled by Fisher–Yates from the front with the numbers of SplitMix64 whose state begins as the seed; a number below n is the output modulo n, outputs at or above
        /// the largest multiple of n being passed over. In a double-random draw the inspectors of each unit are drawn in the same way, unit by unit, from those that do not belong to it.
        /// </remarks>
        /// <param name="inspection">The key of the inspection.</param>
        /// <param name="plan">The plan whose units it inspects, those that exist on its first day.</param>
        /// <returns>The sample; null when the register has no such inspection. Empty when only units with findings are to be drawn and there are none.</returns>
        public DrawnSample? DrawFor(Key inspection, Plan plan)
        {
            Guard.Against.Null(inspection);
            Guard.Against.Null(plan);
            if (Guard.Against.Null(register).Inspections.FirstOrDefault(candidate => candidate.Key == inspection) is not { } found)
                return null;
            var directory = new PartyDirectory(plan.Parties);
            var units = directory.UnitsOf(found.Units, found.From).Units.AsEnumerable();
            if (found.Draw is not { } draw)
                return new(found, units.Count(), [.. units.Select(unit => new DrawnUnit(unit, found.Inspectors))]);
            if (draw.Method == DrawMethod.OnlyWithFindings)
            {
                var withFindings = register.Inspections.Where(earlier => earlier.Key == draw.After).SelectMany(earlier => earlier.Findings).Select(finding => finding.Unit).ToHashSet();
                units = units.Where(withFindings.Contains);
            }
            Key[] population = [.. units];
            var random = new SeededDraw(draw.Seed);
            var drawn = random.Take(population, draw.Size ?? population.Length);
            if (draw.Method != DrawMethod.DoubleRandom)
                return new(found, population.Length, [.. drawn.Select(unit => new DrawnUnit(unit, found.Inspectors))]);
            var home = found.Inspectors.Distinct().ToDictionary(inspector => inspector, inspector => directory.UnitsOf(inspector, found.From).Units);
            return new(found, population.Length, [.. drawn.Select(unit => new DrawnUnit(
                unit, random.Take(found.Inspectors.Where(inspector => !home[inspector].Contains(unit)), draw.InspectorsPerUnit ?? 1)))]);
        }

        /// <summary>The register with a case for every finding of an inspection that has none: at the unit, which answers for it, and with the inspection as its source.</summary>
        /// <param name="inspection">The key of the inspection; one that the register does not have changes nothing.</param>
        /// <param name="kind">The key of the kind of case.</param>
        /// <param name="opened">The day on which the cases are opened.</param>
        /// <param name="due">The day by which they are to be closed; null for the limit of their kind.</param>
        public WorkRegister OpenCases(Key inspection, Key kind, LocalDate opened, LocalDate? due = null)
        {
            Guard.Against.Null(kind);
            if (Guard.Against.Null(register).Inspections.FirstOrDefault(candidate => candidate.Key == Guard.Against.Null(inspection)) is not { } found)
                return register;
            var taken = register.Cases.Select(record => record.Key).ToHashSet();
            var added = new List<CaseRecord>();
            var number = 0;
            ValueList<InspectionFinding> findings = [.. found.Findings.Select(finding =>
            {
                number++;
                if (finding.Case is not null)
                    return finding;
                var key = KeyOf(found.Key, number, taken);
                added.Add(new()
                {
                    Key = key, Kind = kind, Name = finding.Name, Subject = finding.Unit, Responsible = finding.Unit, Topic = finding.Topic, Source = found.Key, Item = found.Item, Opened = opened, Due = due,
                });
                return finding with { Case = key };
            })];
            return register with
            {
                Cases = [.. register.Cases, .. added],
                Inspections = [.. register.Inspections.Select(candidate => ReferenceEquals(candidate, found) ? found with { Findings = findings } : candidate)],
            };
        }
    }

    private static Key KeyOf(Key inspection, int number, HashSet<Key> taken)
    {
        for (var suffix = number; ; suffix++)
        {
            var key = new Key(string.Create(CultureInfo.InvariantCulture, $"{inspection}.{suffix}"));
            if (taken.Add(key))
                return key;
        }
    }
}
