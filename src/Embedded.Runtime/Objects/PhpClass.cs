namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A PHP class, interface, trait or enum.</summary>
public class PhpClass
{
    /// <summary>The name as declared, with its namespace.</summary>
    public required string Name { get; init; }
}
