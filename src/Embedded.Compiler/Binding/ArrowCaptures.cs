using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>The variables that an arrow function takes from where it is written: all it mentions but its parameters.</summary>
internal static class ArrowCaptures
{
    public static IReadOnlyList<string> Of(ClosureExpression arrow)
    {
        var names = new List<string>();
        var own = new HashSet<string>(arrow.Function.Parameters.Select(p => p.Name), StringComparer.Ordinal) { "this" };
        Collect(arrow.Function.Body);
        foreach (var p in arrow.Function.Parameters)
        {
            Collect(p.Default);
        }

        return names;

        void Collect(Node? node)
        {
            switch (node)
            {
                case null:
                    return;
                case VariableExpression v:
                    if (!own.Contains(v.Name) && !names.Contains(v.Name) && !Superglobals.Contains(v.Name))
                    {
                        names.Add(v.Name);
                    }

                    return;
                case ClosureExpression { IsArrow: true } inner:
                    foreach (string name in Of(inner))
                    {
                        Collect(new VariableExpression(name, inner.Line));
                    }

                    return;
                case ClosureExpression closure:
                    foreach (var use in closure.Uses)
                    {
                        Collect(new VariableExpression(use.Name, use.Line));
                    }

                    return;
                default:
                    foreach (var child in SyntaxChildren.Of(node))
                    {
                        Collect(child);
                    }

                    return;
            }
        }
    }
}

/// <summary>Variables that mean the same everywhere.</summary>
internal static class Superglobals
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "GLOBALS", "_SERVER", "_GET", "_POST", "_FILES", "_COOKIE", "_SESSION", "_REQUEST", "_ENV",
    };

    public static bool Contains(string name) => s_names.Contains(name);
}
