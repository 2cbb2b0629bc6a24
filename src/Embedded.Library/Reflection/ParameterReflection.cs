using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Parameters.</summary>
[PhpExtension("Reflection")]
public static class ParameterReflection
{
    /// <summary>A parameter of a function or method.</summary>
    internal static readonly PhpClass ReflectionParameter = Class("ReflectionParameter").Implements(ClassReflection.Reflector)
        .Property("name", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Method("__construct", "($function, int|string $param)", static (ctx, self, a) => Construct(ctx, (Mirror)self!, a[0], a[1]))
        .Method("getName", "(): string", static (_, self, _) => At(self).Parameter.Name)
        .Method("getPosition", "(): int", static (_, self, _) => At(self).Position)
        .Method("isOptional", "(): bool", static (_, self, _) => At(self).Parameter.IsOptional)
        .Method("isVariadic", "(): bool", static (_, self, _) => At(self).Parameter.IsVariadic)
        .Method("isPassedByReference", "(): bool", static (_, self, _) => At(self).IsReference)
        .Method("canBePassedByValue", "(): bool", static (_, self, _) => !At(self).Parameter.IsByRef)
        .Method("isDefaultValueAvailable", "(): bool", static (_, self, _) => HasDefault(At(self)))
        .Method("getDefaultValue", "(): mixed", static (ctx, self, _) => Default(ctx, At(self)))
        .Method("isDefaultValueConstant", "(): bool", static (_, self, _) => ConstantName(Checked(At(self))) is not null)
        .Method("getDefaultValueConstantName", "(): ?string", static (_, self, _) => ConstantName(Checked(At(self))) is { } name ? name : default(PhpValue))
        .Method("hasType", "(): bool", static (_, self, _) => At(self).Type is not null)
        .Method("getType", "(): ?ReflectionType", static (_, self, _) => TypeReflection.Of(At(self).Type))
        .Method("getClass", "(): ?ReflectionClass", static (ctx, self, _) =>
        {
            Old(ctx, "getClass");
            return ClassOfType(ctx, At(self)) is { } type ? ClassReflection.Of(type) : default;
        })
        .Method("isArray", "(): bool", static (ctx, self, _) =>
        {
            Old(ctx, "isArray");
            return At(self).Type?.ToString().TrimStart('?') is "array" or "array|null";
        })
        .Method("isCallable", "(): bool", static (ctx, self, _) =>
        {
            Old(ctx, "isCallable");
            return At(self).Type?.ToString().TrimStart('?') is "callable" or "callable|null";
        })
        .Method("allowsNull", "(): bool", static (_, self, _) => At(self).Type?.AllowsNull != false)
        .Method("isPromoted", "(): bool", static (_, self, _) => IsPromoted(At(self)))
        .Method("getDeclaringFunction", "(): ReflectionFunctionAbstract", static (_, self, _) => FunctionReflection.Of(At(self).Routine))
        .Method("getDeclaringClass", "(): ?ReflectionClass", static (_, self, _) => At(self).Routine.DeclaringClass is { } type ? ClassReflection.Of(type) : default)
        .Method("getAttributes", "(?string $name = null, int $flags = 0): array", static (ctx, self, a) => AttributeReflection.List(ctx,
            (At(self).Routine as UserFunction)?.Template.ParameterAttributes?[At(self).Position], At(self).Routine.DeclaringClass, AttributeReflection.OnParameter, a, "ReflectionParameter::getAttributes"))
        .Method("__toString", "(): string", static (_, self, _) => Describe(At(self)))
        .Build();

    internal static PhpArray List(RoutineInfo routine)
        => ReflectionTools.List(Enumerable.Range(0, routine.Parameters.Count).Select(i => Mirror.Make(ReflectionParameter, new ParameterSubject(routine, i), ("name", routine.Parameters[i].Name))));

    private static void Old(Context ctx, string method) => ctx.Deprecated($"Method ReflectionParameter::{method}() is deprecated");

    // Of a type with one class.
    private static PhpClass? ClassOfType(Context ctx, ParameterSubject p)
    {
        string name = p.Type?.ToString().TrimStart('?') ?? "";
        name = name.EndsWith("|null", StringComparison.Ordinal) ? name[..^5] : name;
        if (name.Length == 0 || name.AsSpan().IndexOfAny("|&(") >= 0 || s_noClasses.Contains(name))
        {
            return null;
        }

        return name.ToLowerInvariant() switch
        {
            "self" => p.Routine.DeclaringClass ?? throw Missing("Parameter uses \"self\" as type but function is not a class member"),
            "parent" => p.Routine.DeclaringClass is null ? throw Missing("Parameter uses \"parent\" as type but function is not a class member")
                : p.Routine.DeclaringClass.Parent ?? throw Missing("Parameter uses \"parent\" as type although class does not have a parent"),
            _ => ctx.ResolveClass(name) ?? throw Missing($"Class \"{name}\" does not exist"),
        };
    }

    private static readonly HashSet<string> s_noClasses = new(["array", "callable", "iterable", "object", "mixed", "int", "float", "string", "bool", "false", "true", "null", "static", "void", "never"], StringComparer.OrdinalIgnoreCase);

    private static ParameterSubject At(object? self) => Mirror.Of<ParameterSubject>(self);

    private static PhpValue Construct(Context ctx, Mirror self, PhpValue function, PhpValue parameter)
    {
        RoutineInfo routine;
        function = function.GetValue();
        if (function.IsArray && function.Array.Count == 2)
        {
            var type = ClassOf(ctx, function.Array.First().Value);
            string method = Convert.ToPhpString(function.Array.Last().Value, ctx).ToString();
            routine = type.FindMethod(method)?.Routine ?? throw Missing($"Method {type.Name}::{method}() does not exist");
        }
        else
        {
            routine = FunctionReflection.Find(ctx, function);
        }

        int at;
        if (parameter.IsLong)
        {
            at = parameter.Long >= 0 && parameter.Long < routine.Parameters.Count ? (int)parameter.Long : throw Missing("The parameter specified by its offset could not be found");
        }
        else
        {
            string name = parameter.StringValue.ToString();
            at = routine.Parameters.ToList().FindIndex(p => p.Name == name);
            if (at < 0)
            {
                throw Missing("The parameter specified by its name could not be found");
            }
        }

        self.Subject = new ParameterSubject(routine, at);
        self.SetPropertyValue("name", routine.Parameters[at].Name);
        return default;
    }

    private static bool HasDefault(ParameterSubject p) => p.Parameter is { Default: not null, IsVariadic: false };

    private static ParameterSubject Checked(ParameterSubject p) => HasDefault(p) ? p : throw Missing("Internal error: Failed to retrieve the default value");

    private static PhpValue Default(Context ctx, ParameterSubject p)
    {
        Checked(p);
        return p.Routine is UserFunction user ? user.Template.EvaluateDefault(ctx, p.Position, user.DeclaringClass).DeepCopy() : DefaultValues.Parse(ctx, p.Parameter.Default);
    }

    private static string? ConstantName(ParameterSubject p)
    {
        string text = p.Parameter.Default!;
        bool isName = text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] is '_' or '\\') && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '\\' or ':' or > '\x7f');
        return isName && text is not ("null" or "true" or "false") ? text : null;
    }

    private static bool IsPromoted(ParameterSubject p)
        => p.Routine is { Name: "__construct", DeclaringClass: { } type } && type.Slots.Any(s => s.Name == p.Parameter.Name && ReferenceEquals(s.DeclaringClass, type) && (s.Flags & PhpMemberFlags.Promoted) != 0);

    internal static string Describe(ParameterSubject p)
    {
        var parameter = p.Parameter;
        string type = p.Type is { } t ? t + " " : "";
        string value = HasDefault(p) && parameter.IsOptional ? " = " + (p.Routine.ExtensionName is null ? Shown(parameter.Default!) : parameter.Default)
            : p.Routine.ExtensionName is not null && parameter is { IsOptional: true, IsVariadic: false } ? " = <default>" : "";
        return $"Parameter #{p.Position} [ <{(parameter.IsOptional ? "optional" : "required")}> {type}{(p.IsReference ? "&" : "")}{(parameter.IsVariadic ? "..." : "")}${parameter.Name}{value} ]";
    }

    private static string Shown(string value)
    {
        const int MaxLength = 15;
        if (value == "null")
        {
            return "NULL";
        }

        if (value is not ['\'', .., '\''])
        {
            return value;
        }

        string text = value[1..^1].Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        return text.Length > MaxLength ? $"'{text[..MaxLength]}...'" : $"'{text}'";
    }
}
