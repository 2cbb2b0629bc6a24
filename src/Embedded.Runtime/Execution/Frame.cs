using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// One call on the PHP call stack. Frames are made once per depth and used again by later calls, so that a call allocates none;
/// what they hold is only true until the call returns.
/// </summary>
internal sealed class Frame(Context context, int depth)
{
    /// <summary>Where it is on the stack.</summary>
    public readonly int Depth = depth;

    public readonly Context Context = context;

    /// <summary>What was called.</summary>
    public RoutineInfo Routine = null!;

    /// <summary>What it was called on: an object, the class of a static call, a closure, or null.</summary>
    public object? Self;

    /// <summary>The line that the code of this frame is at.</summary>
    public int Line;

    /// <summary>A loop that begins at this line turns: where nothing in it told its line, the code is at that one.</summary>
    public void ReachLine(int line) => Line = Math.Max(Line, line);

    // Kept from the last file that ran at this depth: only a file's frame sets it.
    private string? _includeKind;

    /// <summary>For a file's or eval'd code: how it came to run (include, require_once, eval ...); null for a run from outside and for other calls.</summary>
    public string? IncludeKind
    {
        get => Routine is UserFunction { IsScript: true } ? _includeKind : null;
        set => _includeKind = value;
    }

    /// <summary>How many arguments were given.</summary>
    public int Argc;

    /// <summary>The object that the frame counts as a holder of, see <see cref="Releasing"/>.</summary>
    public PhpObject? HeldThis;

    /// <summary>Whether the parameters hold the arguments, see <see cref="UserFunction.HeldParameters"/>.</summary>
    public bool HoldsArguments;

    /// <summary>The caller looks at <see cref="Runtime.Context.Thrown"/> after the call: what the function itself throws may be left there.</summary>
    public bool IsWatched;

    /// <summary>For a library function: its arguments are held as long as it runs, see <see cref="Releasing"/>.</summary>
    public bool LooksOn;

    private const int MaxInPlace = 6;

    private ArgumentsInPlace _inPlace;

    // All arguments, where there are more than six.
    private PhpValue[]? _arguments;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetArguments(PhpValue a0)
    {
        Argc = 1;
        _inPlace[0] = a0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetArguments(PhpValue a0, PhpValue a1)
    {
        Argc = 2;
        _inPlace[0] = a0;
        _inPlace[1] = a1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetArguments(PhpValue a0, PhpValue a1, PhpValue a2)
    {
        Argc = 3;
        _inPlace[0] = a0;
        _inPlace[1] = a1;
        _inPlace[2] = a2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetArguments(PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3)
    {
        Argc = 4;
        _inPlace[0] = a0;
        _inPlace[1] = a1;
        _inPlace[2] = a2;
        _inPlace[3] = a3;
    }

    public void SetArguments(ReadOnlySpan<PhpValue> a)
    {
        Argc = a.Length;
        switch (a.Length)
        {
            case 0:
                break;
            case 1:
                _inPlace[0] = a[0];
                break;
            case <= MaxInPlace:
                a.CopyTo(_inPlace);
                break;
            default:
                _arguments = a.ToArray();
                break;
        }
    }

    /// <summary>The arguments as they were given.</summary>
    public ReadOnlySpan<PhpValue> GivenArguments => Argc > MaxInPlace ? _arguments.AsSpan(0, Argc) : ((ReadOnlySpan<PhpValue>)_inPlace)[..Argc];

    /// <summary>Lets go of what an ended call left here.</summary>
    public void Forget()
    {
        Self = null;
        HeldThis = null;
        _inPlace = default;
        _arguments = null;
    }

    /// <summary>The argument at a position, as it was given.</summary>
    public PhpValue Argument(int index) => GivenArguments[index];

    [InlineArray(MaxInPlace)]
    private struct ArgumentsInPlace
    {
        private PhpValue _first;
    }

    /// <summary>The file whose code runs here; null for a library function.</summary>
    public string? File => (Routine as UserFunction)?.Path;

    /// <summary>The same as a value; null for a library function.</summary>
    public PhpValue FileValue => (Routine as UserFunction)?.Template.PathValue ?? default;

    /// <summary>The class whose code runs here (what private refers to); null outside of classes.</summary>
    public PhpClass? Scope => Self is PhpClosure closure && Routine.DeclaringClass is null ? closure.Scope : Routine.DeclaringClass;

    /// <summary>What static means here.</summary>
    public PhpClass? StaticClass => Self switch
    {
        PhpClosure closure when Routine is not NativeMethod => closure.StaticClass,
        PhpObject o => o.Class,
        PhpClass type => type,
        _ => null,
    };

    /// <summary>$this; null where there is none.</summary>
    public PhpObject? This => Self switch
    {
        PhpClosure closure when Routine is not NativeMethod => closure.This,
        PhpObject o => o,
        _ => null,
    };
}
