using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Whether a method may override another, by its parameters and return type.</summary>
internal static class SignatureCheck
{
    /// <summary>Whether a method may override another; null where that depends on a class that is not there.</summary>
    public static bool? IsCompatible(RoutineInfo child, RoutineInfo parent, PhpClass childClass, PhpClass parentClass, Func<string, PhpClass?> find, bool ignoreReturn = false)
    {
        var c = child.Parameters;
        var p = parent.Parameters;
        bool childVariadic = c.Count > 0 && c[^1].IsVariadic;
        bool isKnown = true;
        if (Required(c) > Required(p) || (parent.ReturnsByRef && !child.ReturnsByRef) || (p.Count > 0 && p[^1].IsVariadic && !childVariadic))
        {
            return false;
        }

        for (int i = 0; i < p.Count || (p.Count > 0 && p[^1].IsVariadic && i < c.Count); i++)
        {
            var own = i < c.Count ? c[i] : childVariadic ? c[^1] : null;
            var other = i < p.Count ? p[i] : p[^1];
            if (own is null || own.IsByRef != other.IsByRef)
            {
                return false;
            }

            if (own.Type is not null)
            {
                switch (Accepts(own.Type, other.Type ?? "mixed", childClass, parentClass, find))
                {
                    case false:
                        return false;
                    case null:
                        isKnown = false;
                        break;
                }
            }
        }

        if (ignoreReturn || parent.ReturnType is not { } expected)
        {
            return isKnown ? true : null;
        }

        bool? result = child.ReturnType is { } actual ? Accepts(expected, actual, parentClass, childClass, find) : false;
        return isKnown || result == false ? result : null;
    }

    /// <summary>Whether two types of properties are the same; null where that depends on a class that is not there.</summary>
    public static bool? AreSame(PhpTypeSpec? child, PhpTypeSpec parent, PhpClass childClass, PhpClass parentClass, Func<string, PhpClass?> find)
    {
        if (child is null)
        {
            return false;
        }

        // What is written the same is taken to be the same, self too.
        if (child.ToString().Equals(parent.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        bool? one = Accepts(parent.ToString(), child.ToString(), parentClass, childClass, find);
        bool? other = Accepts(child.ToString(), parent.ToString(), childClass, parentClass, find);
        return one == true && other == true ? true : one == false || other == false ? false : null;
    }

    private static int Required(IReadOnlyList<PhpParameter> parameters)
    {
        int count = parameters.Count;
        while (count > 0 && (parameters[count - 1].IsOptional || parameters[count - 1].IsVariadic))
        {
            count--;
        }

        return count;
    }

    /// <summary>Whether every value of the narrow type is one of the wide one.</summary>
    private static bool? Accepts(string wide, string narrow, PhpClass wideScope, PhpClass narrowScope, Func<string, PhpClass?> find)
    {
        if (wide == narrow && wide is not ("self" or "static" or "parent"))
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

            if ((rest & PhpTypeSpec.Kinds.Iterable) != 0 && (w.Kind & PhpTypeSpec.Kinds.Array) != 0 && w.ClassNames.Contains("Traversable", StringComparer.OrdinalIgnoreCase))
            {
                rest &= ~PhpTypeSpec.Kinds.Iterable;
            }
        }

        if (rest != 0)
        {
            return false;
        }

        bool isKnown = true;
        foreach (var alternative in n.ClassAlternatives)
        {
            switch (AcceptsClass(w, alternative, wideScope, narrowScope, find))
            {
                case false:
                    return false;
                case null:
                    isKnown = false;
                    break;
            }
        }

        return isKnown ? true : null;
    }

    // Whether an object that is of all of some classes is of a type.
    private static bool? AcceptsClass(PhpTypeSpec wide, IReadOnlyList<string> classes, PhpClass wideScope, PhpClass narrowScope, Func<string, PhpClass?> find)
    {
        bool isKnown = true;
        foreach (string name in classes)
        {
            string narrow = Resolve(name, narrowScope);
            if ((wide.Kind & PhpTypeSpec.Kinds.Callable) != 0 && narrow.Equals("Closure", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if ((wide.Kind & (PhpTypeSpec.Kinds.Object | PhpTypeSpec.Kinds.Iterable)) != 0)
            {
                var type = Find(narrow);
                if (type is not null && ((wide.Kind & PhpTypeSpec.Kinds.Object) != 0 || type.IsSubclassOf(CoreClasses.Traversable)))
                {
                    return true;
                }
            }
        }

        foreach (var target in wide.ClassAlternatives)
        {
            bool all = true;
            foreach (string t in target)
            {
                all &= classes.Any(c => IsSubclass(Resolve(c, narrowScope), Resolve(t, wideScope)));
            }

            if (all)
            {
                return true;
            }
        }

        return isKnown ? false : null;

        bool IsSubclass(string narrow, string wide) => narrow.Equals(wide, StringComparison.OrdinalIgnoreCase) || (Find(narrow) is { } n && Find(wide) is { } w && n.IsSubclassOf(w));

        PhpClass? Find(string name)
        {
            var found = narrowScope.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ? narrowScope : wideScope.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ? wideScope : find(name);
            isKnown &= found is not null;
            return found;
        }
    }

    private static string Resolve(string name, PhpClass scope)
        => name.Equals("self", StringComparison.OrdinalIgnoreCase) ? scope.Name : name.Equals("parent", StringComparison.OrdinalIgnoreCase) ? scope.Parent?.Name ?? name : name;

    /// <summary>A method as messages show it: <c>A::f(int $x = 1): string</c>.</summary>
    /// <param name="routine">The method.</param>
    /// <param name="owner">The class or trait in which it is written.</param>
    /// <param name="type">The class that self means.</param>
    public static string Describe(RoutineInfo routine, PhpClass owner, PhpClass type)
    {
        var text = new StringBuilder();
        text.Append(routine.ReturnsByRef ? "& " : "").Append(Convert.Shown(owner.Name)).Append("::").Append(routine.Name).Append('(');
        for (int i = 0; i < routine.Parameters.Count; i++)
        {
            var p = routine.Parameters[i];
            text.Append(i > 0 ? ", " : "");
            if (p.Type is not null)
            {
                text.Append(DescribeType(p.Type, type)).Append(' ');
            }

            text.Append(p.IsByRef ? "&" : "").Append(p.IsVariadic ? "..." : "").Append('$').Append(p.Name);
            if (p.IsOptional && !p.IsVariadic)
            {
                text.Append(" = ").Append((routine as UserFunction)?.Template.DescribeDefault(i) ?? p.Default ?? "<default>");
            }
        }

        text.Append(')');
        return routine.ReturnType is { } result ? text.Append(": ").Append(DescribeType(result, type)).ToString() : text.ToString();
    }

    // An anonymous class ends the text of the type, as everything after its name does.
    private static string DescribeType(string written, PhpClass scope) => Convert.Shown(PhpTypeSpec.Parse(written).Describe(scope.IsTrait ? null : scope, null));
}
