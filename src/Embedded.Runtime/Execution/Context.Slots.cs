using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    // By the numbers of NameTable: a RoutineInfo, a PhpClass or a boxed constant that the name means here.
    private object?[] _slots = [];

    /// <summary>A place for a value that is written to in vain, as php's temporary is.</summary>
    internal static ref PhpValue Scratch(PhpValue value) => ref new PhpAlias(value)._value;

    private void SetSlot(int id, object value)
    {
        if (id >= _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(id + 32, _slots.Length * 2));
        }

        _slots[id] = value;
    }

    /// <summary>The function of a number; null when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RoutineInfo? FunctionSlot(int id)
    {
        var slots = _slots;
        return (uint)id < (uint)slots.Length ? Unsafe.As<RoutineInfo?>(slots[id]) : null;
    }

    /// <summary>What a call of a name means: the name, else its global fallback; throws php's Error when there is none.</summary>
    internal RoutineInfo ResolveFunction(int id, string name, string? fallback)
    {
        var routine = GetDeclaredFunction(name) ?? (fallback is null ? null : NameTable.LibraryFunction(fallback) is { IsWeak: false } library ? library : GetDeclaredFunction(fallback))
            ?? throw PhpException.ErrorException($"Call to undefined function {Convert.Shown(name)}()");
        SetSlot(id, routine);
        return routine;
    }

    /// <summary>The class of a number, with autoload; throws php's Error when there is none.</summary>
    internal PhpClass ClassById(int id, string name)
    {
        var slots = _slots;
        return (uint)id < (uint)slots.Length && slots[id] is { } known ? Unsafe.As<PhpClass>(known) : ClassByIdSlow(id, name, "Class");
    }

    internal PhpClass? TryClassById(int id, string name, bool autoload)
    {
        var slots = _slots;
        if ((uint)id < (uint)slots.Length && slots[id] is { } known)
        {
            return Unsafe.As<PhpClass>(known);
        }

        var type = ResolveClass(name, autoload);
        if (type is not null)
        {
            SetSlot(id, type);
        }

        return type;
    }

    private PhpClass ClassByIdSlow(int id, string name, string kind)
    {
        var type = ResolveClass(name) ?? throw PhpException.ErrorException($"{kind} \"{Convert.Shown(name)}\" not found");
        SetSlot(id, type);
        return type;
    }

    /// <summary>The constant of a number; throws php's Error when there is none.</summary>
    internal PhpValue ConstantById(int id, string name, string? fallback)
    {
        var slots = _slots;
        if ((uint)id < (uint)slots.Length && slots[id] is { } known)
        {
            return Unsafe.As<PhpAlias>(known)._value.DeepCopy();
        }

        if (!TryGetConstant(name, out var value) && (fallback is null || !TryGetConstant(fallback, out value)) && !TryFoldedConstant(name, out value))
        {
            throw PhpException.ErrorException($"Undefined constant \"{name}\"");
        }

        SetSlot(id, new PhpAlias(value));
        return value.DeepCopy();
    }

    // The namespace part of a constant's name is case-insensitive.
    private bool TryFoldedConstant(string name, out PhpValue value)
    {
        value = default;
        int slash = name.LastIndexOf('\\');
        return slash > 0 && TryGetConstant(string.Concat(name[..slash].ToLowerInvariant(), name.AsSpan(slash)), out value);
    }
}
