using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public static partial class Comparison
{
    // What PHP gives for two values that have no order.
    private const int Uncomparable = 1;

    private static bool StrictEquals(PhpArray left, PhpArray right)
    {
        if (ReferenceEquals(left.Table, right.Table))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        EnsureStack();
        var other = right.GetFastEnumerator();
        foreach (var (key, value) in left)
        {
            other.MoveNext();
            if (key != other.CurrentKey || !StrictEquals(value, other.CurrentValue))
            {
                return false;
            }
        }

        return true;
    }

    private static int Compare(PhpArray left, PhpArray right)
    {
        if (left.Count != right.Count || ReferenceEquals(left.Table, right.Table))
        {
            return left.Count.CompareTo(right.Count);
        }

        EnsureStack();
        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other))
            {
                return Uncomparable;
            }

            int order = Compare(value, other);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int CompareObjects(object left, object right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        if (left is IPhpComparable comparable)
        {
            return comparable.Compare(PhpValue.FromClass(right));
        }

        if (right is IPhpComparable comparableRight)
        {
            return -comparableRight.Compare(PhpValue.FromClass(left));
        }

        return left is PhpObject a && right is PhpObject b && a.CompareObject(b) is { } order ? order : Uncomparable;
    }

    /// <summary>Compares the properties of objects of one class; null where they have no order.</summary>
    internal static int? CompareProperties(PhpObject left, PhpObject right)
    {
        if (left.Class != right.Class || left.EnumCaseName is not null)
        {
            return null;
        }

        EnsureStack();
        var context = Context.Current!;
        var others = new Dictionary<(IntStringKey, string?), PhpValue>();
        foreach (var property in right.GetProperties(context, PropertyPurpose.Compare))
        {
            others[(property.Name, property.DeclaringClass)] = property.Value;
        }

        var properties = left.GetProperties(context, PropertyPurpose.Compare).ToList();
        if (properties.Count != others.Count)
        {
            return properties.Count.CompareTo(others.Count);
        }

        foreach (var property in properties)
        {
            if (!others.TryGetValue((property.Name, property.DeclaringClass), out var other))
            {
                return null;
            }

            int order = Compare(property.Value, other);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    // An object and something else: the object as the other's type.
    private static int CompareObject(object obj, PhpValue other, PhpValue left, PhpValue right)
    {
        if (obj is IPhpComparable comparable)
        {
            return comparable.Compare(other);
        }

        var context = Context.Current!;
        switch (Kind(other))
        {
            case Operand.Null or Operand.Boolean:
                return Compare(true, Convert.ToBoolean(other));
            case Operand.String:
                return obj is PhpObject instance && instance.TryToString(context, out var text)
                    ? Compare(text.AsSpan(), other.StringValue.AsSpan())
                    : Uncomparable * (ReferenceEquals(left._obj, obj) ? 1 : -1);
            case Operand.Long or Operand.Double:
                bool isEnum = obj is PhpObject { EnumCaseName: not null };
                return isEnum ? Uncomparable : Compare(PhpValue.Create(Convert.ObjectToLong(obj, other.IsLong ? "int" : "float", PhpError.E_NOTICE)), other);
            default:
                return Uncomparable * (ReferenceEquals(right._obj, obj) ? -1 : 1);
        }
    }

    // Arrays and objects can contain themselves.
    private static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Context.Current?.RaiseError(PhpError.E_ERROR, "Nesting level too deep - recursive dependency?");
            throw new InsufficientExecutionStackException("Nesting level too deep - recursive dependency?");
        }
    }
}
