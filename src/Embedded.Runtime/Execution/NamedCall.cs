using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A call with named arguments in compiled code, with the order that they had for what it called the last time.</summary>
/// <param name="names">The names of the arguments, null for those before them that have none.</param>
/// <param name="isStrict">Whether the code that calls declares strict_types.</param>
internal sealed class NamedSite(string?[] names, bool isStrict)
{
    private NamedOrder? _last;

    public string?[] Names { get; } = names;

    public bool IsStrict { get; } = isStrict;

    /// <summary>Where the arguments go in a call of a routine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NamedOrder Order(RoutineInfo routine, NamedSite site)
        => site._last is { } last && ReferenceEquals(last.Routine, routine) ? last : site.Find(routine);

    private NamedOrder Find(RoutineInfo routine)
    {
        // Each closure, and each class that has a method from another one, may be a function of its own of the same code.
        if (_last is { Routine: UserFunction last } && routine is UserFunction function && ReferenceEquals(last.Template, function.Template) && last.FullName == function.FullName)
        {
            return _last;
        }

        return _last = new NamedOrder(routine, this);
    }
}

/// <summary>Which parameters of a routine the arguments of a call are for.</summary>
internal sealed class NamedOrder
{
    private const int Collected = -1;
    private const int Unknown = -2;
    private const int Repeated = -3;
    private const int MaxInRow = 8;

    private readonly NamedSite _site;
    private readonly int[] _positions;
    private readonly int _count;
    private readonly bool _hasErrors;
    private readonly bool _hasReferences;
    private readonly bool _isDirect;

    public NamedOrder(RoutineInfo routine, NamedSite site)
    {
        Routine = routine;
        _site = site;
        _positions = new int[site.Names.Length];
        var parameters = routine.Parameters;
        bool collects = routine.PassesNamedOn || (parameters.Count > 0 && parameters[^1].IsVariadic);
        bool all = true;
        for (int i = 0; i < _positions.Length; i++)
        {
            int position = site.Names[i] is { } name ? IndexOf(parameters, name, collects ? Collected : Unknown) : i;
            bool isRepeated = site.Names[i] is { } given && (Array.IndexOf(_positions, position, 0, i) >= 0 && position >= 0 || Array.IndexOf(site.Names, given, 0, i) >= 0);
            _positions[i] = isRepeated ? Repeated : position;
            _count = Math.Max(_count, position + 1);
            _hasErrors |= _positions[i] < Collected;
            _hasReferences |= IsReference(position, isPlace: true);
            all &= _positions[i] >= 0;
        }

        _isDirect = all && !routine.PassesNamedOn && GapsAreLeft(parameters);
    }

    /// <summary>What is called.</summary>
    public RoutineInfo Routine { get; }

    /// <summary>Whether a variable, element or property is taken by reference; throws php's errors for its name.</summary>
    public static bool TakesReference(NamedOrder order, int index)
    {
        order.CheckName(index);
        return order._hasReferences && order.IsReference(order._positions[index], isPlace: true);
    }

    /// <summary>Whether what is no variable should be one; before php looks at the name.</summary>
    public static bool WouldTakeReference(NamedOrder order, int index) => order._hasReferences && order.IsReference(order._positions[index], isPlace: false);

    // What is collected goes to the last parameter.
    private bool IsReference(int position, bool isPlace)
        => position >= Collected && Routine.Parameters.Count > 0 && (isPlace ? Routine.TakesPlace(Parameter(position)) : Routine.IsByRef(Parameter(position)));

    private int Parameter(int position) => position == Collected ? Routine.Parameters.Count - 1 : position;

    /// <summary>After a named argument is evaluated: throws php's errors for its name, and for a value that cannot be passed by reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check(NamedOrder order, int index, bool isValue)
    {
        if (order._hasErrors || order._hasReferences)
        {
            order.CheckSlow(index, isValue);
        }
    }

    private void CheckSlow(int index, bool isValue)
    {
        CheckName(index);
        if (isValue && WouldTakeReference(this, index))
        {
            throw Calls.Refused(Routine, Parameter(_positions[index]));
        }
    }

    private void CheckName(int index)
    {
        string name = _site.Names[index]!;
        switch (_positions[index])
        {
            case Unknown:
                throw PhpException.ErrorException($"Unknown named parameter ${Convert.Shown(name)}");
            case Repeated:
                throw PhpException.ErrorException($"Named parameter ${Convert.Shown(name)} overwrites previous argument");
        }
    }

    /// <summary>Calls with the arguments as they are written.</summary>
    public PhpValue Call(RoutineInfo routine, Context ctx, object? self, ReadOnlySpan<PhpValue> given)
    {
        if (!_isDirect)
        {
            return CallCollecting(routine, ctx, self, given);
        }

        var room = default(Row);
        Span<PhpValue> row = _count <= MaxInRow ? room : new PhpValue[_count];
        row = row[.._count];
        if (_count > given.Length)
        {
            row.Fill(PhpValue.Undefined);
        }

        for (int i = 0; i < _positions.Length; i++)
        {
            row[_positions[i]] = given[i];
        }

        if (_hasReferences)
        {
            for (int i = 0; i < row.Length; i++)
            {
                if (routine.IsByRef(i) && !row[i].IsUndefined)
                {
                    row[i] = Variables.ToAlias(row[i]);
                }
            }
        }

        if (_site.IsStrict && routine is LibraryRoutine)
        {
            StrictCall.CheckCall(ctx, routine, row);
        }

        return Calls.CallSpan(routine, ctx, self, row);
    }

    private PhpValue CallCollecting(RoutineInfo routine, Context ctx, object? self, ReadOnlySpan<PhpValue> given)
    {
        var list = ArgumentList.New(ctx, _site.IsStrict);
        for (int i = 0; i < given.Length; i++)
        {
            if (_site.Names[i] is { } name)
            {
                list.AddNamed(name, given[i]);
            }
            else
            {
                list.Add(given[i]);
            }
        }

        return Calls.CallList(routine, ctx, self, list);
    }

    // Whether a parameter between those that are given takes its default by itself: the code of scripts and of methods does.
    private bool GapsAreLeft(IReadOnlyList<PhpParameter> parameters)
    {
        for (int i = 0; i < _count; i++)
        {
            if (Array.IndexOf(_positions, i) < 0 && (!parameters[i].IsOptional || Routine is not (UserFunction or NativeMethod)))
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOf(IReadOnlyList<PhpParameter> parameters, string name, int otherwise)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (!parameters[i].IsVariadic && parameters[i].Name == name)
            {
                return i;
            }
        }

        return otherwise;
    }

    [InlineArray(MaxInRow)]
    private struct Row
    {
        private PhpValue _first;
    }
}

// Calls with named arguments, as they are written.
internal static partial class Calls
{
    public static PhpValue Named1(RoutineInfo routine, Context ctx, object? self, PhpValue a0, NamedOrder order)
        => order.Call(routine, ctx, self, [a0]);

    public static PhpValue Named2(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, NamedOrder order)
        => order.Call(routine, ctx, self, [a0, a1]);

    public static PhpValue Named3(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, NamedOrder order)
        => order.Call(routine, ctx, self, [a0, a1, a2]);

    public static PhpValue Named4(RoutineInfo routine, Context ctx, object? self, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3, NamedOrder order)
        => order.Call(routine, ctx, self, [a0, a1, a2, a3]);

    public static PhpValue NamedMany(RoutineInfo routine, Context ctx, object? self, PhpValue[] arguments, NamedOrder order)
        => order.Call(routine, ctx, self, arguments);

    /// <summary>Calls with arguments in their places, by the quickest way for their number.</summary>
    public static PhpValue CallSpan(RoutineInfo routine, Context ctx, object? self, ReadOnlySpan<PhpValue> a) => a.Length switch
    {
        0 => routine.Call0(ctx, self),
        1 => routine.Call1(ctx, self, a[0]),
        2 => routine.Call2(ctx, self, a[0], a[1]),
        3 => routine.Call3(ctx, self, a[0], a[1], a[2]),
        4 => routine.Call4(ctx, self, a[0], a[1], a[2], a[3]),
        5 => routine.Call5(ctx, self, a[0], a[1], a[2], a[3], a[4]),
        6 => routine.Call6(ctx, self, a[0], a[1], a[2], a[3], a[4], a[5]),
        _ => routine.Call(ctx, self, a),
    };
}
