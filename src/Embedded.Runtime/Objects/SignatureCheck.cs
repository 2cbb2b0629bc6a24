using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Whether a method may override another, by its parameters and return type.</summary>
internal static class SignatureCheck
{
    public static bool IsCompatible(RoutineInfo child, RoutineInfo parent, PhpClass childClass, PhpClass parentClass, bool ignoreReturn = false)
    {
        var c = child.Parameters;
        var p = parent.Parameters;
        bool childVariadic = c.Count > 0 && c[^1].IsVariadic;
        for (int i = 0; i < p.Count; i++)
        {
            var own = i < c.Count ? c[i] : childVariadic ? c[^1] : null;
            if (own is null || (!own.IsOptional && p[i].IsOptional && !own.IsVariadic) || own.IsByRef != p[i].IsByRef || (p[i].IsVariadic && !own.IsVariadic))
            {
                return false;
            }

            if (own.Type is not null && !Accepts(own.Type, p[i].Type ?? "mixed", childClass, parentClass))
            {
                return false;
            }
        }

        for (int i = p.Count; i < c.Count; i++)
        {
            if (!c[i].IsOptional && !c[i].IsVariadic)
            {
                return false;
            }
        }

        if (parent.ReturnsByRef && !child.ReturnsByRef)
        {
            return false;
        }

        if (ignoreReturn || parent.ReturnType is not { } expected)
        {
            return true;
        }

        return child.ReturnType is { } actual && Accepts(expected, actual, parentClass, childClass);
    }

    /// <summary>Whether every value of the narrow type is one of the wide one.</summary>
    private static bool Accepts(string wide, string narrow, PhpClass wideScope, PhpClass narrowScope)
    {
        if (wide == narrow && wide is not ("self" or "static"))
        {
            return true;
        }

        var w = PhpTypeSpec.Parse(wide);
        var n = PhpTypeSpec.Parse(narrow);
        if ((n.Kind & PhpTypeSpec.Kinds.Never) != 0 || (w.Kind & PhpTypeSpec.Kinds.Mixed) != 0)
        {
            return (n.Kind & PhpTypeSpec.Kinds.Void) == 0 || (w.Kind & PhpTypeSpec.Kinds.Void) != 0;
        }

        var rest = n.Kind & ~w.Kind;
        if (rest != 0)
        {
            if ((w.Kind & PhpTypeSpec.Kinds.Iterable) != 0)
            {
                rest &= ~PhpTypeSpec.Kinds.Array;
            }

            if ((rest & PhpTypeSpec.Kinds.Static) != 0 && ((w.Kind & PhpTypeSpec.Kinds.Object) != 0 || w.ClassNames.Any(c => narrowScope.IsSubclassOf(Resolve(c, wideScope)))))
            {
                rest &= ~PhpTypeSpec.Kinds.Static;
            }
        }

        if (rest != 0)
        {
            return false;
        }

        foreach (var alternative in n.ClassAlternatives)
        {
            bool ok = (w.Kind & PhpTypeSpec.Kinds.Object) != 0
                || ((w.Kind & PhpTypeSpec.Kinds.Iterable) != 0 && alternative.Any(c => c.Equals("Traversable", StringComparison.OrdinalIgnoreCase)))
                || ((w.Kind & PhpTypeSpec.Kinds.Callable) != 0 && alternative.Any(c => c.Equals("Closure", StringComparison.OrdinalIgnoreCase)))
                || w.ClassAlternatives.Any(target => target.All(t => alternative.Any(c => IsClassCompatible(Resolve(c, narrowScope), Resolve(t, wideScope), narrowScope, wideScope))));
            if (!ok)
            {
                return false;
            }
        }

        return true;
    }

    private static string Resolve(string name, PhpClass scope)
        => name.Equals("self", StringComparison.OrdinalIgnoreCase) ? scope.Name : name.Equals("parent", StringComparison.OrdinalIgnoreCase) ? scope.Parent?.Name ?? name : name;

    private static bool IsClassCompatible(string narrow, string wide, params ReadOnlySpan<PhpClass> known)
    {
        if (narrow.Equals(wide, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var k in known)
        {
            if (k.Name.Equals(narrow, StringComparison.OrdinalIgnoreCase))
            {
                return k.IsSubclassOf(wide);
            }
        }

        // A class that is not loaded is taken at its word: php would load it.
        return Context.Current?.ResolveClass(narrow) is not { } type || type.IsSubclassOf(wide);
    }

    /// <summary>A method as messages show it: <c>A::f(int $x = 1): string</c>.</summary>
    public static string Describe(RoutineInfo routine, PhpClass type)
    {
        var text = new StringBuilder();
        text.Append(routine.ReturnsByRef ? "& " : "").Append(type.Name).Append("::").Append(routine.Name).Append('(');
        for (int i = 0; i < routine.Parameters.Count; i++)
        {
            var p = routine.Parameters[i];
            text.Append(i > 0 ? ", " : "");
            if (p.Type is not null)
            {
                text.Append(p.Type).Append(' ');
            }

            text.Append(p.IsByRef ? "&" : "").Append(p.IsVariadic ? "..." : "").Append('$').Append(p.Name);
            if (p.IsOptional && !p.IsVariadic)
            {
                text.Append(" = ").Append(p.Default ?? "<default>");
            }
        }

        text.Append(')');
        return routine.ReturnType is { } result ? text.Append(": ").Append(result).ToString() : text.ToString();
    }
}
