namespace System.Runtime.CompilerServices;

/// <summary>Lets an assembly use what is internal or private to another one. .NET knows the attribute by this name, and has no class for it.</summary>
/// <param name="assemblyName">The other one.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
{
    /// <summary>The name of the other one.</summary>
    public string AssemblyName { get; } = assemblyName;
}
