using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning;

/// <summary>Makes the observed table of a scheme without a plan.</summary>
public static class RegistryVerbs
{
    extension(CompiledScheme scheme)
    {
        /// <summary>The table of this scheme, from units and what was observed at them, without a plan.</summary>
        /// <remarks>
        /// <para>The rows of a level are the organisations whose type, or the set of organisations whose key, is the level's name; without any unit, the organisations that were observed. An organisation lies in
        /// those that it is part of. A column reads the observations, or else the attribute, whose key is its name: <c>per_pupil</c> and <c>perPupil</c> read <c>per-pupil</c>.</para>
        /// <para>The latest observation of the period, or after it, is the current value; the latest before it is <c>x@prior</c>; where the period is some whole years long, those of the periods before are <c>x@-2</c>, <c>x@-3</c> ….</para>
        /// </remarks>
        /// <param name="units">Organisations and sets of them, with districts, types and sizes; may be empty.</param>
        /// <param name="observations">What was observed; its order means nothing.</param>
        /// <param name="period">The days of the period that is evaluated, both ends included.</param>
        /// <param name="asOf">The date of the evaluation; later observations do not count, forecasts excepted.</param>
        /// <exception cref="ArgumentException">The period is not of the ISO calendar.</exception>
        public TableReading TableOf(ValueList<Party> units, ObservationSet observations, DateInterval period, LocalDate asOf)
        {
            Guard.Against.Null(scheme);
            Guard.Against.OtherCalendar(Guard.Against.Null(period).Start, nameof(period));
            var found = new List<Diagnostic>();
            var columns = scheme.Inputs.Select(i => RegistryTable.KeyOf(i.Name)).OfType<Key>().ToHashSet();
            var picker = new ObservationPicker(columns, units, period, Guard.Against.Null(observations).Observations, asOf, found);
            return new(new RegistryTable(units, picker).For(scheme.Expansion.Plain), found.ToValueList());
        }
    }
}
