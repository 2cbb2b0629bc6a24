namespace PeachpieSockets.Embedded.Runtime;

/// <summary>foreach, as compiled code uses it.</summary>
internal static partial class Iteration
{
    private static readonly Cursor s_empty = new EmptyCursor();

    /// <summary>A cursor before the first entry of what <c>foreach</c> got.</summary>
    /// <param name="source">The value; for a loop by reference over a variable the reference itself.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="byRef">Whether values are taken by reference.</param>
    public static Cursor Start(PhpValue source, Frame frame, bool byRef)
    {
        var value = source.GetValue();
        if (value.IsArray)
        {
            return byRef && source.IsAlias ? new ReferenceCursor(source.Alias) : byRef ? new ReferenceCursor(new PhpAlias(value)) : new ArrayCursor(value.Array);
        }

        if (value._obj is PhpObject o)
        {
            return OfObject(o, frame, byRef);
        }

        if (value._obj is IPhpObjectLike)
        {
            return s_empty;
        }

        frame.Context.Warning($"foreach() argument must be of type array|object, {Convert.TypeNameForMessage(value)} given");
        return s_empty;
    }

    private static Cursor OfObject(PhpObject o, Frame frame, bool byRef)
    {
        if (o is PhpGenerator generator)
        {
            if (byRef && !generator.ReturnsByRef)
            {
                throw PhpException.Create(CoreThrowables.Exception, "You can only iterate a generator by-reference if it declared that it yields by-reference");
            }

            return new GeneratorCursor(generator, byRef, frame.Context);
        }

        if (o.Class.IsSubclassOf(CoreClasses.Traversable))
        {
            Releasing.Acquire(PhpValue.FromClass(o));
            var iterator = ToIterator(o, frame.Context);
            if (byRef && iterator is PhpGenerator)
            {
                return OfObject(iterator, frame, byRef);
            }

            var owner = !byRef ? null : o.IsWalkedByReference ? o : iterator.IsWalkedByReference ? iterator
                : throw PhpException.ErrorException("An iterator cannot be used with foreach by reference");
            var cursor = OfIterator(iterator, frame.Context, owner);
            cursor.Source = o;
            return cursor;
        }

        return new PropertiesCursor(o, frame, byRef);
    }

    private static ObjectCursor OfIterator(PhpObject iterator, Context ctx, PhpObject? owner) => iterator is PhpGenerator g ? new GeneratorCursor(g, byRef: false, ctx) : new IteratorCursor(iterator, ctx, owner);

    /// <summary>The Iterator behind a Traversable.</summary>
    public static PhpObject ToIterator(PhpObject o, Context ctx)
    {
        while (!o.Class.IsSubclassOf(CoreClasses.Iterator) && o is not PhpGenerator)
        {
            var result = o.Class.FindMethod("getIterator")!.Routine.Call0(ctx, o).GetValue();
            if (result._obj is not PhpObject next || !next.Class.IsSubclassOf(CoreClasses.Traversable))
            {
                throw PhpException.Create(CoreThrowables.Exception, $"Objects returned by {o.Class.Name}::getIterator() must be traversable or implement interface Iterator");
            }

            o = next;
        }

        return o;
    }

    private sealed class EmptyCursor : Cursor
    {
        public override bool MoveNext() => false;

        public override PhpValue Key => default;
    }

    private sealed class ArrayCursor : Cursor
    {
        private readonly ArrayTable _table;
        private int _slot = -1;
        private bool _ended;

        public ArrayCursor(PhpArray array)
        {
            _table = array.Table;
            _table.Hold();
        }

        public override bool MoveNext()
        {
            var table = _table;
            int slot = _slot + 1;
            while (slot < table.Used)
            {
                if (table.IsLive(slot))
                {
                    _slot = slot;
                    Value = table.Values[slot].GetValue();
                    return true;
                }

                slot++;
            }

            _slot = slot;
            End();
            return false;
        }

        public override PhpValue Key => PhpValue.Create(_table.KeyAt(_slot));

        public override void End()
        {
            if (!_ended)
            {
                _ended = true;
                _table.EndHold();
            }
        }
    }

    private sealed class ReferenceCursor(PhpAlias source) : Cursor
    {
        private TableWalk _walk = new();

        public override bool MoveNext()
        {
            if (!source._value.IsArray || !_walk.MoveNext(source._value.Array.Writable()))
            {
                return false;
            }

            Value = Variables.MakeAlias(ref _walk.Current);
            return true;
        }

        public override PhpValue Key => PhpValue.Create(_walk.Key);

        public override void End() => _walk.End();
    }

    /// <summary>Over an object's own iteration. php makes an object for it, which takes a number while the loop runs.</summary>
    private abstract class ObjectCursor : Cursor
    {
        protected ObjectCursor(PhpObject walked, Context context)
        {
            Walked = walked;
            Context = context;
            _id = context.NextObjectId();
            Releasing.Acquire(PhpValue.FromClass(walked));
        }

        protected PhpObject Walked { get; }

        protected Context Context { get; }

        private readonly int _id;
        private bool _ended;

        /// <summary>What the loop got, where it is counted as held by the loop; a temporary one goes with it.</summary>
        public PhpObject? Source { get; set; }

        public override void End()
        {
            if (!_ended)
            {
                _ended = true;
                Releasing.Dropped(PhpValue.FromClass(Walked));
                Releasing.Dropped(PhpValue.FromClass(Source));

                Context.FreeObjectId(_id);
            }
        }
    }

    private sealed class GeneratorCursor(PhpGenerator generator, bool byRef, Context context) : ObjectCursor(generator, context)
    {
        private PhpGenerator Generator => (PhpGenerator)Walked;

        private bool _started;

        public override bool MoveNext()
        {
            if (_started)
            {
                Generator.Next();
            }
            else
            {
                _started = true;
                Generator.Rewind();
            }

            if (!Generator.Valid())
            {
                End();
                return false;
            }

            Value = byRef ? Variables.ToAlias(Generator.CurrentRaw) : Generator.Current();
            return true;
        }

        public override PhpValue Key => Generator.Key();
    }

    /// <param name="iterator">What is walked.</param>
    /// <param name="ctx">The context.</param>
    /// <param name="owner">In a loop by reference: whose elements they are.</param>
    private sealed class IteratorCursor(PhpObject iterator, Context ctx, PhpObject? owner) : ObjectCursor(iterator, ctx)
    {
        private readonly RoutineInfo _next = iterator.Class.FindMethod("next")!.Routine;
        private readonly RoutineInfo _valid = iterator.Class.FindMethod("valid")!.Routine;
        private readonly RoutineInfo _current = iterator.Class.FindMethod("current")!.Routine;
        private RoutineInfo? _key; // many loops ask for none
        private bool _started;

        public override bool MoveNext()
        {
            if (_started)
            {
                _next.Call0(Context, Walked);
            }
            else
            {
                _started = true;
                Walked.Class.FindMethod("rewind")!.Routine.Call0(Context, Walked);
            }

            if (!Convert.ToBoolean(_valid.Call0(Context, Walked).GetValue()))
            {
                End();
                return false;
            }

            Value = owner is not null ? owner.ElementReference(Key) is { } alias ? PhpValue.Create(alias) : default : _current.Call0(Context, Walked).GetValue();
            return true;
        }

        public override PhpValue Key => (_key ??= Walked.Class.FindMethod("key")!.Routine).Call0(Context, Walked).GetValue();
    }
}

/// <summary>A place in something that <c>foreach</c> walks.</summary>
internal abstract class Cursor
{
    /// <summary>The value of the current entry; a reference in a loop by reference.</summary>
    public PhpValue Value;

    /// <summary>Goes to the next entry; false at the end.</summary>
    public abstract bool MoveNext();

    /// <summary>The key of the current entry.</summary>
    public abstract PhpValue Key { get; }

    /// <summary>The loop is left.</summary>
    public virtual void End()
    {
    }
}
