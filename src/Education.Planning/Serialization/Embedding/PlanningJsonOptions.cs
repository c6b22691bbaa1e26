using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Serialization;

namespace Education.Planning;

/// <summary>Lets plans stand in documents of your own.</summary>
public static class PlanningJsonOptions
{
    extension(JsonSerializerOptions options)
    {
        /// <summary>Makes these options write and read the contents of documents and small values of this library; gives the options back.</summary>
        /// <remarks>
        /// <para>A plan, calendar, set of observations, scheme or register stands in your document as a whole document of its own, envelope included, with exactly the bytes of
        /// <see cref="PlanningJson.Write{T}(T)"/> but for the last line end. Keys, quantities, timings and the like stand as their texts.</para>
        /// <para>Nothing else in the options changes that: neither naming policies, nor encoders, nor converters, nor leniency. A document that cannot be read is a
        /// <see cref="JsonException"/> whose inner exception is the <see cref="PlanningJsonException"/>. Nesting counts from the outermost document, so a plan at
        /// <see cref="PlanningJson.MaxDepth"/> needs options with a greater <see cref="JsonSerializerOptions.MaxDepth"/> than that.</para>
        /// </remarks>
        /// <exception cref="ArgumentNullException">The options are null.</exception>
        /// <exception cref="InvalidOperationException">The options are in use already and cannot be changed any more.</exception>
        /// <example><c>var options = new JsonSerializerOptions { TypeInfoResolver = MyContext.Default }.AddEducationPlanning();</c></example>
        public JsonSerializerOptions AddEducationPlanning()
        {
            Guard.Against.Null(options);
            var at = 0;
            foreach (var converter in EmbeddedTypes.Converters)
                options.Converters.Insert(at++, converter);
            options.TypeInfoResolverChain.Insert(0, EmbeddedTypes.Resolver);
            return options;
        }
    }
}
