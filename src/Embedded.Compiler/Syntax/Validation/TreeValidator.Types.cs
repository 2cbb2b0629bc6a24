using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Type declarations.</summary>
internal sealed partial class TreeValidator
{
    private enum TypePlace
    {
        Parameter, Return, Property,
    }

    private void Type(TypeSyntax type, TypePlace place)
    {
        switch (type)
        {
            case NamedTypeSyntax { Name.FullName: "void" or "never" } named when place == TypePlace.Parameter:
                throw Error(SyntaxMessages.NotParameterType(named.Name.FullName), type);
            case NamedTypeSyntax named:
                Named(named);
                break;
            case NullableTypeSyntax nullable:
                Nullable(nullable);
                break;
            case UnionTypeSyntax union:
                Union(union);
                break;
            case IntersectionTypeSyntax intersection:
                Intersection(intersection);
                break;
        }
    }

    private void Nullable(NullableTypeSyntax type)
    {
        string name = ((NamedTypeSyntax)type.Inner).Name.FullName;
        switch (name)
        {
            case "mixed":
                throw Error(SyntaxMessages.NullableMixed, type);
            case "null":
                throw Error(SyntaxMessages.NullableNull, type);
            case "void" or "never":
                throw Error(SyntaxMessages.StandaloneType(name), type);
        }

        Named((NamedTypeSyntax)type.Inner);
    }

    private void Named(NamedTypeSyntax type)
    {
        ClassReference(type.Name.FullName, type);
        if (type.Unqualified is { } written && s_confusable.TryGetValue(written, out string? meant))
        {
            string name = type.Name.FullName;
            _notices.Add(new CompileNotice(true, SyntaxMessages.Confusable(written, meant, name, name.Contains('\\', StringComparison.Ordinal)), type.Line));
        }
    }

    // Names that other languages have for types, and what they are called here.
    private static readonly Dictionary<string, string?> s_confusable = new(StringComparer.OrdinalIgnoreCase)
    {
        ["boolean"] = "bool",
        ["integer"] = "int",
        ["double"] = "float",
        ["resource"] = null,
    };

    private void Union(UnionTypeSyntax union)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TypeSyntax part in union.Parts)
        {
            if (part is IntersectionTypeSyntax intersection)
            {
                Intersection(intersection);
                continue;
            }

            Named((NamedTypeSyntax)part);
            string name = ((NamedTypeSyntax)part).Name.FullName;
            if (name is "mixed")
                throw Error(SyntaxMessages.StandaloneMixed, union);
            if (name is "void" or "never")
                throw Error(SyntaxMessages.StandaloneType(name), union);
            // iterable stands for two types.
            string? twice = name != "iterable" ? (seen.Add(name) ? null : name) : !seen.Add("Traversable") ? "Traversable" : !seen.Add("array") ? "array" : null;
            if (twice is not null || (name == "false" && seen.Contains("bool")))
                throw Error(SyntaxMessages.DuplicateType(twice ?? name), union);
        }

        if (seen.Contains("object") && union.Parts.Any(p => p is not NamedTypeSyntax named || IsClass(named.Name.FullName)))
            throw Error(SyntaxMessages.RedundantObject(Shown(union)), union);
    }

    // Types with a keyword of their own are none.
    private static bool IsClass(string name)
        => name is "self" or "parent" or "static" || (name is not ("array" or "callable") && !Parsing.ReservedNames.IsBuiltInType(name));

    private void Intersection(IntersectionTypeSyntax intersection)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TypeSyntax part in intersection.Parts)
        {
            string name = ((NamedTypeSyntax)part).Name.FullName;
            if (name is "int" or "float" or "string" or "bool" or "array" or "callable" or "iterable" or "object" or "mixed" or "null"
                or "false" or "true" or "void" or "never" or "static" or "self" or "parent")
                throw Error(SyntaxMessages.NoIntersection(name), intersection);
            if (!seen.Add(name))
                throw Error(SyntaxMessages.DuplicateType(name), intersection);
        }
    }

    private static string Shown(TypeSyntax type) => SpecOf(type).ToString();

    private static PhpTypeSpec SpecOf(TypeSyntax type) => PhpTypeSpec.Parse(Emit.UnitCompiler.TypeText(type));

    private static void PropertyDefault(string className, string name, TypeSyntax type, Expression @default, Node at)
    {
        PhpTypeSpec spec = SpecOf(type);
        if (!Constants.TryEvaluate(@default, out PhpValue value) || spec.TakesAsDefault(value))
            return;
        throw Error(value.IsNull && type is not IntersectionTypeSyntax
            ? SyntaxMessages.NullDefault(spec.ToString(), spec.WithNull().ToString())
            : SyntaxMessages.PropertyDefault(Runtime.Convert.TypeNameForMessage(value), className, name, spec.ToString()), at);
    }

    private static void ParameterDefault(ParameterSyntax parameter, FunctionSyntax function)
    {
        PhpTypeSpec spec = SpecOf(parameter.Type!);
        if (!Constants.TryEvaluate(parameter.Default!, out PhpValue value) || spec.TakesAsDefault(value) || (value.IsNull && parameter.Promotion == Modifiers.None))
            return;
        throw Error(SyntaxMessages.ParameterDefault(Runtime.Convert.TypeNameForMessage(value), parameter.Name, spec.ToString()), function);
    }
}
