namespace PeachpieSockets.Embedded.Runtime;

// What conversions, comparisons and printing ask of an object. Classes with a behaviour of their own override these.
public partial class PhpObject : IPhpObjectLike
{
    int IPhpObjectLike.ObjectId => Id;

    /// <summary>The case's name where the object is a case of an enum; else null.</summary>
    internal virtual string? EnumCaseName => null;

    /// <summary>The properties in order, as the purpose wants them.</summary>
    internal virtual IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose) => [];

    /// <summary>The result of __toString(); false where the class has none.</summary>
    internal virtual bool TryToString(Context ctx, out PhpString text)
    {
        text = default;
        return false;
    }

    /// <summary>The result of comparison with an object of any class that is not the same object; null where PHP calls the two uncomparable.</summary>
    internal virtual int? CompareObject(PhpObject other) => Comparison.CompareProperties(this, other);
}
