using System.Collections.Immutable;
using System.Globalization;
using Drafting.Word.Data;

namespace Drafting.Word.Templates.Filters;

/// <summary>A named function that templates may apply to a value: <c>{{日期 | 中文日期}}</c>.</summary>
/// <param name="Apply">Makes the new value; a <see cref="DataFault"/> when the value is not of the kind it takes.</param>
/// <param name="MinArguments">Arguments without which it makes no sense.</param>
/// <param name="MaxArguments">Arguments beyond which the template is wrong; named ones are not counted.</param>
public sealed record Filter(Func<DataValue, FilterArguments, DataValue> Apply, int MinArguments = 0, int MaxArguments = 0)
{
    /// <summary>Whether it is also called, with <see cref="DataNull"/>, for a value that is missing. Default: no.</summary>
    public bool TakesMissing { get; init; }
}

/// <summary>Arguments of a filter as the template gives them.</summary>
/// <param name="Values">Arguments in order.</param>
/// <param name="Named">Arguments with a name: <c>宽=3厘米</c>.</param>
public sealed record FilterArguments(ImmutableArray<string> Values, ImmutableDictionary<string, string> Named)
{
    /// <summary>The argument at a place; null when it was not given.</summary>
    public string? this[int index] => index < Values.Length ? Values[index] : null;

    /// <summary>The argument at a place as a whole number; <paramref name="otherwise"/> when it is not given or not a number.</summary>
    public int WholeNumber(int index, int otherwise) =>
        int.TryParse(this[index], NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}

/// <summary>A filter with its arguments, bound when the template is compiled.</summary>
internal sealed record FilterCall(string Name, Filter Filter, FilterArguments Arguments);
