using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// A <c>foreach</c> by value in a local variable of compiled code: arrays are walked in place, anything else by a <see cref="Cursor"/>.
/// </summary>
internal struct Walk
{
    private ArrayTable? _table;
    private Cursor? _cursor;
    private int _slot;

    /// <summary>The value of the current entry, as an assignment takes it.</summary>
    public PhpValue Value;

    /// <summary>Before the first entry of what the loop got.</summary>
    public static void Start(ref Walk walk, PhpValue source, Frame frame)
    {
        var value = source.GetValue();
        if (value.IsArray)
        {
            var table = value.Array.Table;
            table.Hold();
            walk._table = table;
            walk._cursor = null;
            walk._slot = -1;
            return;
        }

        walk._table = null;
        walk._cursor = Iteration.Start(value, frame, byRef: false);
    }

    /// <summary>Goes to the next entry; false at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MoveNext(ref Walk walk)
    {
        if (walk._table is { } table)
        {
            int slot = walk._slot + 1;
            var values = table.Values;
            if ((uint)slot < (uint)table.Used && (uint)slot < (uint)values.Length)
            {
                var value = values[slot];
                if (value._obj is { } o && (o.GetType() == typeof(byte[]) || (o.GetType() == typeof(TypeTag) && !ReferenceEquals(o, TypeTag.Deleted))))
                {
                    walk._slot = slot;
                    walk.Value = value;
                    return true;
                }
            }
        }

        return MoveNextSlow(ref walk);
    }

    private static bool MoveNextSlow(ref Walk walk)
    {
        if (walk._cursor is { } cursor)
        {
            if (!cursor.MoveNext())
            {
                return false;
            }

            walk.Value = cursor.Value.DeepCopy();
            return true;
        }

        if (walk._table is not { } table)
        {
            return false;
        }

        int slot = table.NextLive(walk._slot + 1);
        if (slot >= table.Used)
        {
            End(ref walk);
            return false;
        }

        walk._slot = slot;
        var value = table.Values[slot].GetValue();
        walk.Value = value.DeepCopy();
        return true;
    }

    /// <summary>The key of the current entry.</summary>
    public static PhpValue Key(ref Walk walk) => walk._table is { } table ? PhpValue.Create(table.KeyAt(walk._slot)) : walk._cursor!.Key;

    /// <summary>The loop is left.</summary>
    public static void End(ref Walk walk)
    {
        walk._table?.EndHold();
        walk._cursor?.End();
        walk = default;
    }
}
