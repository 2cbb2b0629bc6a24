namespace PeachpieSockets.Embedded.Runtime;

// Loops over what may change while they run.
internal static partial class Iteration
{
    /// <summary>A place in an array that may be changed, or replaced by its copy, between two steps.</summary>
    private struct TableWalk()
    {
        private readonly TableCursor _at = new() { Slot = -1 };
        private ArrayTable? _table;

        /// <summary>The key of the current entry.</summary>
        public IntStringKey Key { get; private set; }

        /// <summary>The place of the current entry.</summary>
        public readonly ref PhpValue Current => ref _table!.Values[_at.Slot];

        public bool MoveNext(ArrayTable table)
        {
            if (!ReferenceEquals(_table, table))
            {
                if (_table is not null)
                {
                    _table.Untrack(_at);
                    int slot = table.Find(Key);
                    _at.Slot = slot >= 0 ? slot : Math.Min(_at.Slot, table.Used - 1);
                }

                _table = table;
                table.Track(_at);
            }

            int next = table.NextLive(_at.Slot + 1);
            if (next >= table.Used)
            {
                _at.Slot = table.Used - 1;
                return false;
            }

            _at.Slot = next;
            Key = table.KeyAt(next);
            return true;
        }

        public readonly void End() => _table?.Untrack(_at);
    }

    /// <summary>Over the properties of an object that the code may read: those that are there when the loop comes to them.</summary>
    private sealed class PropertiesCursor : Cursor
    {
        private readonly PhpObject _target;
        private readonly Frame _frame;
        private readonly PhpClass? _scope;
        private readonly bool _byRef;
        private TableWalk _dynamic = new();
        private int _slot = -1;
        private bool _ended;

        public PropertiesCursor(PhpObject target, Frame frame, bool byRef)
        {
            _target = target;
            _frame = frame;
            _scope = frame.Scope;
            _byRef = byRef;
            Releasing.Acquire(PhpValue.FromClass(target));
        }

        public override bool MoveNext()
        {
            var declared = _target.Class.SlotTable;
            while (_slot < declared.Length && ++_slot < declared.Length)
            {
                var property = declared[_slot];
                if (!_target.Slots[_slot].IsUndefined && property.IsVisibleFrom(_scope) && ReferenceEquals(_target.Class.FindProperty(property.Name, _scope), property))
                {
                    Value = _byRef ? Reference(property) : _target.Slots[_slot].GetValue();
                    return true;
                }
            }

            if (_target.Dynamic is not { } dynamic || !_dynamic.MoveNext(_byRef ? dynamic.Writable() : dynamic.Table))
            {
                End();
                return false;
            }

            Value = _byRef ? Variables.MakeAlias(ref _dynamic.Current) : _dynamic.Current.GetValue();
            return true;
        }

        private PhpValue Reference(PhpProperty property)
            => property.IsReadonly
                ? throw PhpException.ErrorException($"Cannot acquire reference to readonly property {property.DeclaringClass.Name}::${property.Name}")
                : Variables.MakeAlias(ref Properties.Ref(PhpValue.FromClass(_target), new PropertySite(property.Name), _scope, _frame, forReference: true));

        // A property's name is a string, also where it looks like a number.
        public override PhpValue Key => _slot < _target.Class.SlotTable.Length ? PhpValue.Create(_target.Class.SlotTable[_slot].Key)
            : _dynamic.Key.IsInteger ? PhpValue.Create(_dynamic.Key.ToString()) : PhpValue.Create(_dynamic.Key);

        public override void End()
        {
            if (!_ended)
            {
                _ended = true;
                _dynamic.End();
                Releasing.Dropped(PhpValue.FromClass(_target));
            }
        }
    }
}
