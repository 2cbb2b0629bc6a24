using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Interpretation;

/// <summary>
/// Arguments, locals and stack of code that is interpreted. A slot is a PHP value, or an object of .NET in its first word, or a number in its second.
/// Addresses of variables are beside the stack: they cannot be on the heap.
/// </summary>
/// <param name="slots">Arguments, locals, the stack.</param>
/// <param name="bottom">Where the stack begins.</param>
internal ref struct Machine(PhpValue[] slots, int bottom)
{
    /// <summary>How many addresses can be beside the stack, and as many in locals.</summary>
    public const int MaxRefs = 8;

    private readonly PhpValue[] _slots = slots;
    private readonly int _bottom = bottom;
    private int _top = bottom;
    private int _refs;
    private Refs _stack;
    private Refs _locals;

    /// <summary>Whether nothing is on the stack.</summary>
    public readonly bool IsEmpty => _top == _bottom && _refs == 0;

    public void PushValue(PhpValue value) => _slots[_top++] = value;

    public void PushLong(long value) => _slots[_top++] = new PhpValue(null, value);

    public void PushDouble(double value) => PushLong(BitConverter.DoubleToInt64Bits(value));

    public void PushObject(object? value) => _slots[_top++] = new PhpValue(value, 0);

    public PhpValue PopValue() => _slots[--_top];

    public long PopLong() => _slots[--_top]._bits;

    public double PopDouble() => BitConverter.Int64BitsToDouble(PopLong());

    public object? PopObject() => _slots[--_top]._obj;

    public void PushRef([UnscopedRef] ref PhpValue place) => _stack.Set(_refs++, ref place);

    public ref PhpValue PopRef() => ref _stack.Get(--_refs);

    public void DupRef()
    {
        ref var place = ref PopRef();
        PushRef(ref place);
        PushRef(ref place);
    }

    /// <summary>Puts an address into a local.</summary>
    public void StoreRef(int local) => _locals.Set(local, ref PopRef());

    /// <summary>Pushes the address that a local has.</summary>
    public void LoadRef(int local) => PushRef(ref _locals.Get(local));

    /// <summary>Pushes the address of a <see cref="Walk"/>, which is in a box of its own.</summary>
    public void PushWalk(int index)
    {
        ref var slot = ref _slots[index];
        if (slot._obj is null)
        {
            slot = new PhpValue(new StrongBox<Walk>(), 0);
        }

        PushRef(ref Unsafe.As<Walk, PhpValue>(ref Unsafe.As<StrongBox<Walk>>(slot._obj!).Value!));
    }
}

/// <summary>Addresses of variables, by number.</summary>
internal ref struct Refs
{
    private ref PhpValue _ref0;
    private ref PhpValue _ref1;
    private ref PhpValue _ref2;
    private ref PhpValue _ref3;
    private ref PhpValue _ref4;
    private ref PhpValue _ref5;
    private ref PhpValue _ref6;
    private ref PhpValue _ref7;

    public void Set(int index, [UnscopedRef] ref PhpValue place)
    {
        switch (index)
        {
            case 0: _ref0 = ref place; break;
            case 1: _ref1 = ref place; break;
            case 2: _ref2 = ref place; break;
            case 3: _ref3 = ref place; break;
            case 4: _ref4 = ref place; break;
            case 5: _ref5 = ref place; break;
            case 6: _ref6 = ref place; break;
            default: _ref7 = ref place; break;
        }
    }

    public readonly ref PhpValue Get(int index)
    {
        switch (index)
        {
            case 0: return ref _ref0;
            case 1: return ref _ref1;
            case 2: return ref _ref2;
            case 3: return ref _ref3;
            case 4: return ref _ref4;
            case 5: return ref _ref5;
            case 6: return ref _ref6;
            default: return ref _ref7;
        }
    }
}
