namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Type declarations.</summary>
internal sealed partial class TreeValidator
{
    private enum TypePlace
    {
        Parameter, Return, Property,
    }

    private static void Type(TypeSyntax type, TypePlace place)
    {
        switch (type)
        {
            case NamedTypeSyntax { Name.FullName: "void" or "never" } named when place == TypePlace.Parameter:
                throw Error(SyntaxMessages.NotParameterType(named.Name.FullName), type);
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

    private static void Nullable(NullableTypeSyntax type)
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
    }

    private static void Union(UnionTypeSyntax union)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TypeSyntax part in union.Parts)
        {
            if (part is IntersectionTypeSyntax intersection)
            {
                Intersection(intersection);
                continue;
            }

            string name = ((NamedTypeSyntax)part).Name.FullName;
            if (name is "mixed")
                throw Error(SyntaxMessages.StandaloneMixed, union);
            if (name is "void" or "never")
                throw Error(SyntaxMessages.StandaloneType(name), union);
            if (!seen.Add(name) || (name == "false" && seen.Contains("bool")))
                throw Error(SyntaxMessages.DuplicateType(name), union);
        }
    }

    private static void Intersection(IntersectionTypeSyntax intersection)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TypeSyntax part in intersection.Parts)
        {
            string name = ((NamedTypeSyntax)part).Name.FullName;
            if (name is "int" or "float" or "string" or "bool" or "array" or "callable" or "iterable" or "object" or "mixed" or "null"
                or "false" or "true" or "void" or "never" or "static")
                throw Error(SyntaxMessages.NoIntersection(name), intersection);
            if (!seen.Add(name))
                throw Error(SyntaxMessages.DuplicateType(name), intersection);
        }
    }
}
