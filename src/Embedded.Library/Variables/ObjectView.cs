namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>What printing functions need of an object.</summary>
internal static class ObjectView
{
    /// <summary>The object behind a value, where PHP sees one; resources that are objects too included.</summary>
    public static IPhpObjectLike? Of(PhpValue value) => value.AsObject() as IPhpObjectLike;

    public static List<ObjectProperty> Properties(Context ctx, IPhpObjectLike o, PropertyPurpose purpose)
        => o is PhpObject real ? [.. real.GetProperties(ctx, purpose)] : [];

    public static string? EnumCase(IPhpObjectLike o) => (o as PhpObject)?.EnumCaseName;
}
