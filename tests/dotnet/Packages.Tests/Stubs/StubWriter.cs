using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using PeachpieSockets.Embedded.Runtime;
using PeachpieSockets.Extension;

namespace PeachpieSockets.Packages.Tests.Stubs;

/// <summary>Writes the module's classes, functions and constants as PHP declarations for IDEs, with the text of the code's own documentation.</summary>
internal static class StubWriter
{
    private const string Head =
        """
        <?php

        /*
         * PHP's sockets extension as PeachpieSockets has it, for IDEs. Written from the code by a test: see tests/dotnet/Packages.Tests.
         * The constants have the values of Linux.
         */


        """;

    internal static string Write()
    {
        var module = typeof(Socket).Assembly;
        var summaries = ReadSummaries(Path.ChangeExtension(module.Location, ".xml"));
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));

        foreach (var type in Types(module, isContainer: false))
        {
            AppendSummary(text, summaries.GetValueOrDefault($"T:{type.FullName}"));
            text.Append(CultureInfo.InvariantCulture, $"final class {type.Name}\n{{\n}}\n\n");
        }

        var containers = Types(module, isContainer: true).ToArray();
        foreach (var function in containers.SelectMany(Functions).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            string signature = function.GetCustomAttribute<PhpSignatureAttribute>()?.Signature
                ?? throw new InvalidOperationException($"{function.Name} has no PhpSignature.");
            AppendSummary(text, summaries.FirstOrDefault(s => s.Key.StartsWith($"M:{function.DeclaringType!.FullName}.{function.Name}(", StringComparison.Ordinal)).Value);
            text.Append(CultureInfo.InvariantCulture, $"function {function.Name}{signature} {{}}\n\n");
        }

        foreach (var constant in containers.SelectMany(c => c.GetFields(BindingFlags.Public | BindingFlags.Static)).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            AppendSummary(text, summaries.GetValueOrDefault($"F:{constant.DeclaringType!.FullName}.{constant.Name}"));
            text.Append(CultureInfo.InvariantCulture, $"const {constant.Name} = {Literal(constant.GetValue(null))};\n\n");
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static IEnumerable<Type> Types(Assembly module, bool isContainer) =>
        module.GetExportedTypes()
            .Where(t => t.GetCustomAttributes<PhpExtensionAttribute>().Any(a => a.Extensions.Contains("sockets")))
            .Where(t => (t.IsAbstract && t.IsSealed) == isContainer)
            .OrderBy(t => t.Name, StringComparer.Ordinal);

    private static IEnumerable<MethodInfo> Functions(Type container) =>
        container.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName);

    private static string Literal(object? value) => value switch
    {
        string text => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A constant of {value?.GetType()} has no literal here."),
    };

    private static void AppendSummary(StringBuilder text, string? summary)
    {
        if (!string.IsNullOrEmpty(summary))
        {
            text.Append(CultureInfo.InvariantCulture, $"/** {summary.Replace("*/", "* /", StringComparison.Ordinal)} */\n");
        }
    }

    private static Dictionary<string, string> ReadSummaries(string file) =>
        XDocument.Load(file).Descendants("member")
            .Where(m => m.Element("summary") is not null)
            .ToDictionary(m => m.Attribute("name")!.Value, m => PlainText(m.Element("summary")!));

    // References show the last part of what they refer to.
    private static string PlainText(XElement summary)
    {
        var text = new StringBuilder();
        foreach (var node in summary.Nodes())
        {
            text.Append(node switch
            {
                XText plain => plain.Value,
                XElement { Name.LocalName: "see" or "paramref" } reference => ShortName(reference),
                XElement element => element.Value,
                _ => "",
            });
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string ShortName(XElement reference)
    {
        string name = reference.Attributes().First().Value;
        int parameters = name.IndexOf('(', StringComparison.Ordinal);
        return (parameters < 0 ? name : name[..parameters]).Split('.', ':')[^1];
    }
}
