using Microsoft.CodeAnalysis.CSharp;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>C# literals.</summary>
internal static class Literal
{
    public static string Of(string? value) => value is null ? "null" : SymbolDisplay.FormatLiteral(value, quote: true);

    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A scalar default or constant as C# writes it.</summary>
    public static string OfObject(object? value) => value switch
    {
        null => "default",
        string s => Of(s),
        bool b => Of(b),
        double d when double.IsNaN(d) => "double.NaN",
        double d when double.IsPositiveInfinity(d) => "double.PositiveInfinity",
        double d when double.IsNegativeInfinity(d) => "double.NegativeInfinity",
        double d => d.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "D",
        long l => l == long.MinValue ? "long.MinValue" : l.ToString(System.Globalization.CultureInfo.InvariantCulture) + "L",
        System.IFormattable f => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
