using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>Makes the thunk of a public static method: count check, conversions in parameter order, the call, the result as a PHP value.</summary>
internal static class FunctionReader
{
    private const int MaxFixedParameters = 6;

    public static Member Read(IMethodSymbol method, string extension, bool isWeak)
    {
        string name = method.Name;
        var parameters = new List<Parameter>();
        var arguments = method.Parameters.ToList();
        bool hasContext = arguments.Count > 0 && ClrTypes.NameOf(arguments[0].Type) == ClrTypes.Runtime + ".Context";
        if (hasContext)
        {
            arguments.RemoveAt(0);
        }

        var (declared, declaredReturn) = ClrTypes.Attribute(method, "PhpSignatureAttribute") is { } signature
            ? SignatureText.Parse((string)signature.ConstructorArguments[0].Value!)
            : (null, null);
        for (int i = 0; i < arguments.Count; i++)
        {
            if (ReadParameter(arguments[i], name, i, declared is not null && i < declared.Count ? declared[i] : null) is not { } parameter)
            {
                return new Member(extension, name, "null", $"#error {name}: PHP has no parameter type for {arguments[i].Type}\n");
            }

            parameters.Add(parameter);
        }

        bool castToFalse = method.GetReturnTypeAttributes().Any(a => a.AttributeClass?.Name == "CastToFalse");
        string? returnType = declared is not null ? declaredReturn : ClrTypes.ReturnType(method, castToFalse);
        string id = Id(name);
        string thunks = Container.ThunksOf(method.ContainingType);
        var code = new StringBuilder();
        string delegateType = WriteThunk(code, method, id, hasContext, parameters, castToFalse);
        WriteParameters(code, id, parameters);
        ulong mask = Mask(parameters, static p => p.IsByRef && !p.PrefersRef);
        var initializers = new List<string>();
        if (ClrTypes.HasAttribute(method, "PhpDeprecatedAttribute"))
        {
            initializers.Add("IsDeprecated = true");
        }

        if (ClrTypes.HasAttribute(method, "PhpCountedResultsAttribute") || ClrTypes.HasAttribute(method.ContainingType, "PhpCountedResultsAttribute"))
        {
            initializers.Add("CountsResults = true");
        }

        if (ClrTypes.HasAttribute(method, "PhpOnlyReadsAttribute"))
        {
            initializers.Add("OnlyReads = true");
        }

        if (ClrTypes.HasAttribute(method, "PhpOwnBytesAttribute"))
        {
            initializers.Add("OwnsBytes = true");
        }

        if (ClrTypes.Attribute(method, "PhpKeepsAttribute") is { } keeps)
        {
            initializers.Add($"Keeping = (PhpKeeping){keeps.ConstructorArguments[0].Value}");
        }

        if (Mask(parameters, static p => p.PrefersRef) is var prefers and not 0)
        {
            initializers.Add($"PreferRef = {prefers}UL");
        }

        if (Mask(parameters, static p => p.ShowsPreference) is var shown and not 0)
        {
            initializers.Add($"ShownPreference = {shown}UL");
        }

        if (PlainCode.Write(code, method, thunks, id, hasContext, parameters, castToFalse) is { } plain)
        {
            initializers.Add("Plain = " + plain);
        }

        if (PlainCode.Within(method) is { } within)
        {
            initializers.Add("Within = " + within);
        }

        string expression = $"new LibraryRoutine({Literal.Of(extension)}, {Literal.Of(name)}, ({delegateType})new {thunks}().T_{id}, {mask}UL, {thunks}.P_{id}, {Literal.Of(returnType)}"
            + (isWeak ? ", true)" : ")")
            + (initializers.Count > 0 ? $" {{ {string.Join(", ", initializers)} }}" : "");

        // A method of its own: where many functions are made in one, the runtime makes the classes of all of them before it is entered.
        code.Append($"        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]\n        internal static RoutineInfo R_{id}() => {expression};\n\n");
        return new Member(extension, name, $"{thunks}.R_{id}()", code.ToString());
    }

    private static int Minimum(IMethodSymbol method)
        => ClrTypes.Attribute(method, "PhpSignatureAttribute")?.NamedArguments.FirstOrDefault(a => a.Key == "Minimum").Value.Value as int? ?? 0;

    private static Parameter? ReadParameter(IParameterSymbol symbol, string function, int index, Parameter? declared)
    {
        var parameter = declared ?? new Parameter { Name = symbol.Name };
        var attribute = ClrTypes.Attribute(symbol, "PhpParamAttribute");
        string? phpType = attribute?.ConstructorArguments[0].Value as string;
        string? phpDefault = attribute?.NamedArguments.FirstOrDefault(a => a.Key == "Default").Value.Value as string;
        var type = symbol.Type;
        if (symbol.IsParams)
        {
            parameter.IsVariadic = parameter.IsOptional = true;
            parameter.IsSpan = type is not IArrayTypeSymbol;
            type = type is IArrayTypeSymbol array ? array.ElementType : ((INamedTypeSymbol)type).TypeArguments[0];
            parameter.ElementType = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        }

        string? before = parameter.Type;
        bool showsRef = declared is not { IsByRef: false };
        if (!ClrTypes.Bind(parameter, type, phpType, function))
        {
            return null;
        }

        parameter.Type = before ?? parameter.Type;
        parameter.IsHidden = ClrTypes.HasAttribute(symbol, "PhpHiddenParameterAttribute");
        parameter.PrefersRef = ClrTypes.HasAttribute(symbol, "PhpPreferRefAttribute");
        parameter.ShowsPreference = parameter.PrefersRef && showsRef;
        if (symbol.HasExplicitDefaultValue && !symbol.IsParams)
        {
            bool isDeclared = declared?.Default is not null;
            parameter.IsOptional = true;
            object? value = symbol.ExplicitDefaultValue;
            if (!parameter.IsByRef)
            {
                parameter.Missing = value is not null ? Literal.OfObject(value) : symbol.Type.IsReferenceType ? "null!" : "default";
            }

            if (!isDeclared)
            {
                parameter.Default = phpDefault == "UNKNOWN" ? null : phpDefault ?? PhpLiteral(value);
            }
        }

        return parameter;
    }

    private static string PhpLiteral(object? value) => value switch
    {
        null => "null",
        bool b => Literal.Of(b),
        string s => Literal.Of(s).Replace("\\0", "\\x00"),
        double d => d.ToString("R", CultureInfo.InvariantCulture) is var t && t.Contains('.') ? t : t + ".0",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string WriteThunk(StringBuilder code, IMethodSymbol method, string id, bool hasContext, List<Parameter> parameters, bool castToFalse)
    {
        bool variadic = parameters.Count > 0 && parameters[parameters.Count - 1].IsVariadic;
        bool many = variadic || parameters.Count > MaxFixedParameters;
        int min = Math.Max(parameters.TakeWhile(p => !p.IsOptional).Count(), Minimum(method));
        int max = variadic ? -1 : parameters.Count;
        string count = many ? "a.Length" : "argc";
        // Delegates of instance methods are called without a shuffle of the arguments.
        code.Append($"    public PhpValue T_{id}(Context ctx, ");
        code.Append(many ? "ReadOnlySpan<PhpValue> a" : "int argc" + string.Concat(parameters.Select((_, i) => $", PhpValue a{i}"))).Append(")\n    {\n");
        if (ClrTypes.Attribute(method, "PhpDeprecatedAttribute") is { } deprecated)
        {
            string extra = deprecated.ConstructorArguments.FirstOrDefault().Value as string ?? "";
            code.Append($"        ctx.Deprecated({Literal.Of($"Function {method.Name}() is deprecated{(extra.Length == 0 ? "" : ", " + extra)}")});\n");
        }

        string? wrong = max < 0 ? (min == 0 ? null : $"{count} < {min}") : min == max ? $"{count} != {min}"
            : min == 0 ? $"{count} > {max}" : $"{count} < {min} || {count} > {max}";
        if (wrong is not null)
        {
            bool? warnsWithCounts = (ClrTypes.Attribute(method, "PhpCountWarningAttribute") ?? ClrTypes.Attribute(method.ContainingType, "PhpCountWarningAttribute"))
                ?.ConstructorArguments[0].Value as bool?;
            string refusal = warnsWithCounts is { } counts
                ? $"return ArgumentBinder.CountWarning(ctx, \"{method.Name}\", {count}, {min}, {max}, {Literal.Of(counts)})"
                : $"throw ArgumentBinder.CountError(\"{method.Name}\", {count}, {min}, {max})";
            code.Append($"        if ({wrong})\n        {{\n            {refusal};\n        }}\n\n");
        }

        for (int i = 0; i < parameters.Count; i++)
        {
            WriteConversion(code, parameters[i], i, many, count);
        }

        var passed = (hasContext ? new[] { "ctx" } : []).Concat(parameters.Select((_, i) => $"p{i}"));
        string type = method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        WriteResult(code, method, $"{type}.@{method.Name}({string.Join(", ", passed)})", castToFalse);
        code.Append("    }\n\n");
        return many ? "PhpFuncN" : $"PhpFunc{parameters.Count}";
    }

    private static void WriteConversion(StringBuilder code, Parameter parameter, int i, bool many, string count)
    {
        if (parameter.IsVariadic)
        {
            bool plain = parameter.IsSpan && parameter.Conversion == "{0}.GetValue()";
            if (plain)
            {
                code.Append($"        var p{i} = {(i == 0 ? "a" : $"a.Length > {i} ? a[{i}..] : default")};\n");
                return;
            }

            code.Append($"        {parameter.ElementType}[] p{i} = a.Length > {i} ? new {parameter.ElementType}[a.Length - {i}] : [];\n");
            code.Append($"        for (int i = {i}; i < a.Length; i++)\n        {{\n            p{i}[i - {i}] = ");
            code.Append(parameter.Conversion.Replace("{0}", "a[i]").Replace("{1}", "i + 1")).Append(";\n        }\n\n");
            return;
        }

        string argument = many ? $"a[{i}]" : $"a{i}";
        string conversion = parameter.Conversion.Replace("{0}", argument).Replace("{1}", (i + 1).ToString(CultureInfo.InvariantCulture));
        code.Append($"        var p{i} = {(parameter.IsOptional ? $"{count} > {i} ? {conversion} : {parameter.Missing}" : conversion)};\n");
    }

    internal static void WriteResult(StringBuilder code, IMethodSymbol method, string call, bool castToFalse)
    {
        if (method.ReturnsVoid)
        {
            code.Append($"        {call};\n        return default;\n");
            return;
        }

        var type = ClrTypes.Underlying(method.ReturnType, out bool nullable);
        string name = ClrTypes.NameOf(type);
        string none = castToFalse ? "PhpValue.False" : "default";
        bool isValue = type.IsValueType;
        string create = isValue || name is "string" or ClrTypes.Runtime + ".PhpArray" or "byte[]" ? "PhpValue.Create" : "PhpValue.FromClass";
        string result = name switch
        {
            ClrTypes.Runtime + ".PhpValue" => call,
            _ when isValue && nullable => $"{call} is {{ }} r ? {create}(r) : {none}",
            ClrTypes.Runtime + ".PhpString" when castToFalse => $"{call} is {{ IsDefault: false }} r ? {create}(r) : {none}",
            "int" or "long" when castToFalse => $"{call} is >= 0 and var r ? {create}(r) : {none}",
            _ when !isValue && castToFalse => $"{call} is {{ }} r ? {create}(r) : {none}",
            _ => $"{create}({call})",
        };
        code.Append($"        return {result};\n");
    }

    private static void WriteParameters(StringBuilder code, string id, List<Parameter> parameters)
    {
        code.Append($"    public static PhpParameter[] P_{id}() => [");
        code.Append(string.Join(", ", parameters.Where(p => !p.IsHidden).Select(p =>
            $"new({Literal.Of(p.Name)}, {Literal.Of(p.Type)}, {Literal.Of(p.Default)}, {Literal.Of(p.IsOptional)}, {Literal.Of(p.IsByRef && !p.PrefersRef)}, {Literal.Of(p.IsVariadic)})")));
        code.Append("];\n\n");
    }

    private static ulong Mask(List<Parameter> parameters, Func<Parameter, bool> isIn)
    {
        ulong mask = 0;
        for (int i = 0; i < parameters.Count; i++)
        {
            if (isIn(parameters[i]))
            {
                mask |= parameters[i].IsVariadic ? ulong.MaxValue << i : 1UL << i;
            }
        }

        return mask;
    }

    private static string Id(string name) => name.StartsWith("@") ? name.Substring(1) : name;
}
