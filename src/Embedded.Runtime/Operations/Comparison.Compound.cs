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
            return comparableRight.Compare(PhpValue.FromClass(left)) == 0 ? 0 : Uncomparable;
        }

        return left is PhpObject a && right is PhpObject b && a.CompareObject(b) is { } order ? order : Uncomparable;
    }

    /// <summary>Compares the properties of objects of one class; null where they have no order.</summary>
    internal static int? CompareProperties(PhpObject left, PhpObject right)
    {
        if (left.Class != right.Class || left.Class.IsEnum)
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
    private static int CompareObject(object obj, PhpValue other, bool isLeft)
    {
        if (obj is IPhpComparable comparable)
        {
            return comparable.Compare(other) == 0 ? 0 : Uncomparable;
        }

        // A case of an enum has an order with nothing but null.
        if (obj is PhpObject { Class.IsEnum: true } && !other.IsNull)
        {
            return Uncomparable;
        }

        switch (Kind(other))
        {
            case Operand.Null or Operand.Boolean:
                return InOrder(PhpValue.True, Convert.ToBoolean(other));
            case Operand.Long or Operand.Double:
                return InOrder(Convert.ObjectToLong(obj, other.IsLong ? "int" : "float", PhpError.E_NOTICE), other);
            case Operand.String:
                return obj is PhpObject instance && instance.TryToString(Context.Current!, out var text) ? InOrder(text, other) : isLeft ? 1 : -1;
            default:
                return isLeft ? 1 : -1;
        }

        int InOrder(PhpValue asOther, PhpValue value) => isLeft ? Compare(asOther, value) : Compare(value, asOther);
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
