namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A PHP function or method: what it is called, what it takes, and how to call it.</summary>
public abstract class RoutineInfo : IPhpCallable
{
    /// <summary>The name as declared, with its namespace.</summary>
    public abstract string Name { get; }

    /// <summary>The parameters, in order.</summary>
    public abstract IReadOnlyList<PhpParameter> Parameters { get; }

    /// <summary>The declared return type in PHP syntax; null where there is none.</summary>
    public virtual string? ReturnType => null;

    /// <summary>The extension it belongs to; null for a script's own.</summary>
    public virtual string? ExtensionName => null;

    /// <summary>Whether a script's function of the same name replaces it instead of being an error.</summary>
    public virtual bool IsWeak => false;

    /// <summary>Parameters taken by reference: bit i for parameter i; bit 63 also for all beyond.</summary>
    public abstract ulong ByRefMask { get; }

    /// <summary>
    /// Parameters that take a variable by reference and anything else by value, as <see cref="ByRefMask"/> has bits. None of them is in that mask.
    /// </summary>
    public virtual ulong PreferRefMask => 0;

    /// <summary>Whether the argument at a position is taken by reference.</summary>
    public bool IsByRef(int index) => (ByRefMask >> Math.Min(index, 63) & 1) != 0;

    /// <summary>Whether a variable, element or property at a position is taken by reference.</summary>
    internal bool TakesPlace(int index) => ((ByRefMask | PreferRefMask) >> Math.Min(index, 63) & 1) != 0;

    /// <summary>The class it is a method of; null for a function.</summary>
    public virtual PhpClass? DeclaringClass => null;

    /// <summary>Whether it returns a reference.</summary>
    public virtual bool ReturnsByRef => false;

    /// <summary>The name as messages show it: with its class.</summary>
    internal string FullName => DeclaringClass is { } type ? $"{type.Name}::{Name}" : Name;

    /// <summary>The name as messages about a call show it: that of a closure with the class it is bound to.</summary>
    internal string NameOn(object? self)
        => self is PhpClosure { IsFake: false, Scope: { } scope } && DeclaringClass is null ? $"{scope.Name}::{Name}" : FullName;

    private byte[]? _nameText;

    /// <summary>The name as a value.</summary>
    internal PhpValue NameValue => PhpValue.Create(_nameText ??= Utf8.Bytes(Name));

    internal virtual bool IsHiddenInTraces => false;

    /// <summary>Whether it takes named arguments that are no parameters of its own: see <see cref="Context.PendingNamed"/>.</summary>
    internal virtual bool PassesNamedOn => false;

    /// <inheritdoc/>
    public virtual PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments) => Call(ctx, null, arguments);

    /// <summary>
    /// Calls it with what it is called on: the object of a method, the class (late static binding) of a static one, the closure object of a
    /// closure, null for a function. Arguments left out in the middle (by named arguments) are <see cref="PhpValue.Undefined"/>.
    /// </summary>
    internal virtual PhpValue Call(Context ctx, object? self, ReadOnlySpan<PhpValue> arguments) => Invoke(ctx, arguments);

    internal virtual PhpValue Call0(Context ctx, object? self) => Call(ctx, self, []);

    internal virtual PhpValue Call1(Context ctx, object? self, PhpValue a0) => Call(ctx, self, [a0]);

    internal virtual PhpValue Call2(Context ctx, object? self, PhpValue a0, PhpValue a1) => Call(ctx, self, [a0, a1]);

    internal virtual PhpValue Call3(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2) => Call(ctx, self, [a0, a1, a2]);

    internal virtual PhpValue Call4(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3) => Call(ctx, self, [a0, a1, a2, a3]);

    internal virtual PhpValue Call5(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4) =>
        Call(ctx, self, [a0, a1, a2, a3, a4]);

    internal virtual PhpValue Call6(Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, PhpValue a4, PhpValue a5) =>
        Call(ctx, self, [a0, a1, a2, a3, a4, a5]);
}

/// <summary>A parameter of a PHP function, as reflection shows it.</summary>
/// <param name="Name">The name without the dollar.</param>
/// <param name="Type">The type in PHP syntax; null where there is none.</param>
/// <param name="Default">The default in PHP syntax; null where it has none that can be shown.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="IsByRef">Whether it is taken by reference.</param>
/// <param name="IsVariadic">Whether it takes all further arguments.</param>
public sealed record PhpParameter(string Name, string? Type, string? Default, bool IsOptional, bool IsByRef, bool IsVariadic);
