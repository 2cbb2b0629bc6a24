using System.Text;
using Microsoft.CodeAnalysis;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>Writes the static code of functions that need no frame for arguments of exactly their types, one method for each number of arguments.</summary>
internal static class PlainCode
{
    private const int MaxArguments = 3;

    // CLR type, or PHP type where that is PhpValue -> test and value of an argument
    private static readonly Dictionary<string, (string Test, string Value)> s_exact = new()
    {
        [ClrTypes.Runtime + ".PhpString"] = ("{0}.IsStringValue", "{0}.StringValue"),
        ["long"] = ("{0}.IsLong", "{0}.Long"),
        ["double"] = ("({0}.IsDouble || {0}.IsLong)", "({0}.IsDouble ? {0}.Double : {0}.Long)"),
        ["bool"] = ("{0}.IsBoolean", "{0}.Boolean"),
        [ClrTypes.Runtime + ".PhpArray"] = ("{0}.IsArray", "{0}.Array"),
        ["array|string"] = ("{0}.IsStringValue", "{0}"),
        ["int|float"] = ("({0}.IsLong || {0}.IsDouble)", "{0}"),
        ["object"] = ("PhpCounted.IsHeldObject({0})", "{0}"),
        ["mixed"] = ("({0}.IsLong || {0}.IsStringValue)", "{0}"),
    };

    /// <summary>The expression of what chooses the code by the number of arguments; null where the function is not marked.</summary>
    public static string? Write(StringBuilder code, IMethodSymbol method, string thunks, string id, bool hasContext, List<Parameter> parameters, bool castToFalse)
    {
        if (ClrTypes.Attribute(method, "PhpPlainAttribute") is not { } attribute)
        {
            return null;
        }

        int most = Argument(attribute, "MaxArguments", -1);
        int notEmpty = Argument(attribute, "NotEmpty", 0);
        string? tried = attribute.NamedArguments.FirstOrDefault(a => a.Key == "Try").Value.Value as string;
        int only = tried is null ? 0 : method.ContainingType.GetMembers(tried).OfType<IMethodSymbol>().First().Parameters.Length;
        string type = method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (tried is not null && parameters.Count > 0 && parameters[parameters.Count - 1].IsVariadic)
        {
            return WriteVariadic(code, $"{type}.{tried}", thunks, id, parameters.Count - 1);
        }

        int min = Math.Max(parameters.TakeWhile(p => !p.IsOptional).Count(), 1);
        int max = Math.Min(Math.Min(parameters.Count, MaxArguments), most < 0 ? MaxArguments : most);
        var types = method.Parameters.Skip(hasContext ? 1 : 0).Select((p, i) => ClrTypes.NameOf(ClrTypes.Underlying(p.Type, out _)) is var name && name == ClrTypes.Runtime + ".PhpValue"
            ? parameters[i].Type ?? "mixed" : name).ToList();
        var choices = new StringBuilder();
        for (int count = min; count <= max && types.Take(count).All(s_exact.ContainsKey); count++)
        {
            string declared = string.Concat(Enumerable.Range(0, count).Select(i => $", PhpValue a{i}"));
            string given = string.Concat(Enumerable.Range(0, count).Select(i => $", a{i}"));
            string tests = string.Join(" && ", Enumerable.Range(0, count).Select(i => s_exact[types[i]].Test.Replace("{0}", $"a{i}")));
            tests += notEmpty > 0 ? $" && a{notEmpty - 1}.StringValue.Length > 0" : "";
            var passed = parameters.Select((p, i) => i < count ? s_exact[types[i]].Value.Replace("{0}", $"a{i}") : p.Missing);
            if (only > 0 && count != only)
            {
                continue;
            }

            code.Append($"    public static PhpValue D{count}_{id}(RoutineInfo routine, Context ctx, object? self{declared})\n    {{\n        if ({tests})\n        {{\n    ");
            if (tried is not null)
            {
                code.Append($"        var r = {type}.{tried}({string.Join(", ", passed.Take(count))});\n            if (!r.IsUndefined)\n            {{\n                return r;\n            }}\n        }}\n\n        return routine.Invoke(ctx{given});\n    }}\n\n");
                choices.Append($"{count} => (PlainCode{count}){thunks}.D{count}_{id}, ");
                continue;
            }

            FunctionReader.WriteResult(code, method, $"{type}.@{method.Name}({string.Join(", ", (hasContext ? new[] { "ctx" } : []).Concat(passed))})", castToFalse);
            code.Append($"        }}\n\n        return routine.Invoke(ctx{given});\n    }}\n\n");
            choices.Append($"{count} => (PlainCode{count}){thunks}.D{count}_{id}, ");
        }

        return choices.Length == 0 ? null : $"static count => count switch {{ {choices}_ => null }}";
    }

    // Strings, then any values.
    private static string WriteVariadic(StringBuilder code, string tried, string thunks, string id, int fixedCount)
    {
        var choices = new StringBuilder();
        for (int count = Math.Max(fixedCount, 1); count <= MaxArguments; count++)
        {
            var all = Enumerable.Range(0, count).Select(i => $"a{i}").ToList();
            string tests = string.Join(" && ", all.Take(fixedCount).Select(a => $"{a}.IsStringValue"));
            string passed = string.Join(", ", all.Select((a, i) => i < fixedCount ? a + ".StringValue" : a));
            code.Append($"    public static PhpValue D{count}_{id}(RoutineInfo routine, Context ctx, object? self, {string.Join(", ", all.Select(a => "PhpValue " + a))})\n    {{\n");
            code.Append($"        if ({tests})\n        {{\n            var r = {tried}({passed});\n            if (!r.IsUndefined)\n            {{\n                return r;\n            }}\n        }}\n\n");
            code.Append($"        return routine.Invoke(ctx, {string.Join(", ", all)});\n    }}\n\n");
            choices.Append($"{count} => (PlainCode{count}){thunks}.D{count}_{id}, ");
        }

        return $"static count => count switch {{ {choices}_ => null }}";
    }

    /// <summary>The method that chooses code for calls of other functions with the result; null where there is none.</summary>
    public static string? Within(IMethodSymbol method)
        => ClrTypes.Attribute(method, "PhpPlainAttribute")?.NamedArguments.FirstOrDefault(a => a.Key == "Within").Value.Value is string name
            ? method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + name
            : null;

    private static int Argument(AttributeData attribute, string name, int otherwise)
        => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value as int? ?? otherwise;
}
