using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Arguments of a call with spread or named ones, in the making.</summary>
internal sealed class ArgumentList
{
    private const int MaxKept = 64;

    private PhpValue[] _positional = new PhpValue[8];

    /// <summary>Those without names; undefined where one is left out between others.</summary>
    public ReadOnlySpan<PhpValue> Positional => _positional.AsSpan(0, Count);

    public PhpArray? Named;

    /// <summary>Whether the code that calls declares strict_types.</summary>
    public bool IsStrict { get; set; }

    public int Count { get; private set; }

    /// <summary>A list for a call; it is <see cref="Done"/> where the call returns.</summary>
    public static ArgumentList New(Context ctx, bool isStrict)
    {
        var list = ctx.FreeArguments ?? new ArgumentList();
        ctx.FreeArguments = null;
        list.IsStrict = isStrict;
        return list;
    }

    /// <summary>The call is over.</summary>
    public void Done(Context ctx)
    {
        if (_references is not null)
        {
            ReleaseReferences();
        }

        if (Count <= MaxKept)
        {
            _positional.AsSpan(0, Count).Clear();
            Count = 0;
            Named = null;
            ctx.FreeArguments = this;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(PhpValue value)
    {
        if (Count == _positional.Length)
        {
            Array.Resize(ref _positional, Count * 2);
        }

        _positional[Count++] = value;
    }

    /// <summary>The argument at a position, made undefined where there is none yet.</summary>
    public ref PhpValue At(int position)
    {
        while (Count <= position)
        {
            Add(PhpValue.Undefined);
        }

        return ref _positional[position];
    }

    public void AddNamed(string name, PhpValue value)
    {
        Named ??= [];
        var key = new IntStringKey(name);
        if (Named.ContainsKey(key))
        {
            throw PhpException.ErrorException($"Named parameter ${name} overwrites previous argument");
        }

        Named.SetItemRaw(key, value);
    }

    public void Spread(PhpValue source, RoutineInfo routine, Frame frame)
    {
        source = source.GetValue();
        if (source.IsArray)
        {
            if (source.Array.Table is { IsPacked: true } table && table.Used == table.Count && Named is null && routine.ByRefMask == 0)
            {
                AddAll(table.Values.AsSpan(0, table.Used));
                return;
            }

            foreach (var (key, value) in source.Array)
            {
                AddSpread(PhpValue.Create(key), value, routine);
            }

            return;
        }

        if (source._obj is PhpObject o && o.Class.IsSubclassOf(CoreClasses.Traversable))
        {
            var cursor = Iteration.Start(source, frame, byRef: false);
            while (cursor.MoveNext())
            {
                AddSpread(cursor.Key, cursor.Value, routine);
            }

            return;
        }

        throw PhpException.TypeErrorException("Only arrays and Traversables can be unpacked");
    }

    private void AddAll(ReadOnlySpan<PhpValue> values)
    {
        foreach (ref readonly var value in values)
        {
            Add(value.IsSharable ? value : value.DeepCopy());
        }
    }

    private List<PhpAlias>? _references;

    /// <summary>As <see cref="Spread"/>, where elements of the array in a variable may be wanted as references.</summary>
    public void SpreadVariable(ref PhpValue variable, RoutineInfo routine, Frame frame)
    {
        if (!variable.GetValue().IsArray)
        {
            Spread(variable, routine, frame);
            return;
        }

        ref PhpValue place = ref variable.IsAlias ? ref variable.Alias._value : ref variable;
        int position = Count;
        foreach (var (key, value) in place.Array.DeepCopy())
        {
            bool byRef = key.IsString ? Calls.IsNamedByRef(routine, key.ToString()) : routine.IsByRef(position++);
            if (byRef)
            {
                var alias = place.Array.EnsureItemAlias(key);
                (_references ??= []).Add(alias);
                AddSpread(PhpValue.Create(key), alias, routine);
            }
            else
            {
                AddSpread(PhpValue.Create(key), value, routine);
            }
        }
    }

    // What were elements of an array are again, where nothing kept the references.
    private void ReleaseReferences()
    {
        foreach (var alias in _references!)
        {
            alias._holders--;
        }

        _references = null;
    }

    private void AddSpread(PhpValue key, PhpValue value, RoutineInfo routine)
    {
        if (key.IsStringValue)
        {
            AddNamed(key.StringValue.ToString(), value.IsAlias && _references is not null ? value : value.DeepCopy());
            return;
        }

        if (Named is not null)
        {
            throw PhpException.ErrorException("Cannot use positional argument after named argument during unpacking");
        }

        Add(routine.IsByRef(Count) ? Variables.ToAlias(value) : value.DeepCopy());
    }
}
