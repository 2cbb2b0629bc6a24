namespace PeachpieSockets.Embedded.Runtime;

/// <summary>An instance of a PHP class: declared properties in slots laid out by the class, others in an array.</summary>
public partial class PhpObject(PhpClass type)
{
    /// <summary>Its class.</summary>
    public PhpClass Class { get; } = type;

    /// <summary>What spl_object_id() tells.</summary>
    public int Id { get; } = Context.Current?.NextObjectId() ?? 0;
}
