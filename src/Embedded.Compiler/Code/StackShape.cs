using PeachpieSockets.Embedded.Compiler.Emit;
using PeachpieSockets.Embedded.Compiler.Interpretation;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Code;

/// <summary>
/// What is on the stack behind each instruction, followed while they are written, in their order. Behind an instruction that does not go on the stack is
/// what a jump to the next label says, or where there was none yet, what it was: code that is never reached is followed as if it were.
/// </summary>
internal sealed class StackShape
{
    private static readonly StackItem[] s_none = new StackItem[0]; // what [] is compiled to is translated at the first use

    private readonly ArrayStack<StackItem[]?> _ofLabels = new();
    private StackItem[] _items = new StackItem[16];
    private int _depth;
    private int _refs;
    private bool _isReached = true;

    /// <summary>Whether all instructions are of those that the interpreter knows.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>The largest number of elements.</summary>
    public int Deepest { get; private set; }


    /// <summary>Follows one instruction; the result tells which of the things is meant that it may do.</summary>
    public StackItem Apply(Op op, int number, object? operand)
    {
        if (!IsKnown)
        {
            return StackItem.None;
        }

        switch (op)
        {
            case Op.Add or Op.Sub or Op.Mul or Op.Not or Op.Neg:
                var kind = Pop(op is Op.Not or Op.Neg ? 1 : 2);
                Push(kind);
                return kind;
            case Op.And or Op.Or or Op.Xor:
                Pop(2);
                Push(StackItem.Long);
                return StackItem.Long;
            case Op.Ceq or Op.Clt or Op.CltUn or Op.Cgt or Op.CgtUn:
                var compared = Pop(2);
                Push(StackItem.Long);
                return compared;
            case Op.ConvI4 or Op.ConvI8:
                var whole = Pop(1);
                Push(StackItem.Long);
                return whole;
            case Op.ConvR8:
                var converted = Pop(1);
                Push(StackItem.Double);
                return converted;
            case Op.Dup:
                var top = Pop(1);
                Push(top);
                Push(top);
                return top;
            case Op.Pop or Op.Initobj:
                return Pop(1);
            case Op.Ret or Op.Throw:
                _isReached = false;
                return _depth > 0 ? Pop(1) : StackItem.None;
            case Op.Br or Op.BrInterpreted:
                Join(number);
                _isReached = op == Op.BrInterpreted;
                return StackItem.None;
            case Op.Brtrue or Op.Brfalse:
                Pop(1);
                Join(number);
                return StackItem.None;
            case Op.BneUn:
                Pop(2);
                Join(number);
                return StackItem.None;
            case Op.Switch:
                Pop(1);
                foreach (var label in (Label[])operand!)
                {
                    Join(label.Index);
                }

                return StackItem.None;
            case Op.Mark:
                Reach(number);
                return StackItem.None;
            case Op.Ldarg or Op.Ldloc:
                return Push(ItemOf(operand as Type ?? ((Local)operand!).Type));
            case Op.Ldarga or Op.Ldloca:
                Push(StackItem.Ref);
                return (operand as Type ?? ((Local)operand!).Type) == typeof(Walk) ? StackItem.Object : StackItem.Ref;
            case Op.Starg or Op.Stloc:
                return Pop(1);
            case Op.LdcI4 or Op.LdcI8:
                return Push(StackItem.Long);
            case Op.LdcR8:
                return Push(StackItem.Double);
            case Op.Ldstr or Op.Ldnull:
                return Push(StackItem.Object);
            case Op.Ldelem:
                Pop(2);
                return Push(StackItem.Value);
            case Op.LdelemRef:
                Pop(2);
                return Push(StackItem.Object);
            case Op.Ldelema:
                Pop(2);
                return Push(StackItem.Ref);
            case Op.Stelem:
                return Pop(3);
            case Op.Newarr:
                Pop(1);
                return Push(StackItem.Object);
            case Op.Ldobj:
                Pop(1);
                return Push(StackItem.Value);
            case Op.Call or Op.Ldfld or Op.Ldflda or Op.Stfld or Op.Ldsfld:
                return Use(((UsedMember)operand!).Operation);
            case Op.CallKnown:
                Pop(((KnownCall)operand!).Pops);
                return Push(StackItem.Value);
            default:
                IsKnown = false;
                return StackItem.None;
        }
    }

    private StackItem Use(Operation operation)
    {
        if (!operation.IsThere)
        {
            IsKnown = false;
            return StackItem.None;
        }

        Pop(operation.Pops);
        return operation.Result == StackItem.None ? StackItem.None : Push(operation.Result);
    }

    private StackItem ItemOf(Type type)
    {
        if (type == typeof(PhpValue))
        {
            return StackItem.Value;
        }

        if (type.IsByRef)
        {
            return StackItem.Ref;
        }

        if (type == typeof(Walk))
        {
            IsKnown = false;
            return StackItem.None;
        }

        return type == typeof(long) || type == typeof(int) || type == typeof(bool) ? StackItem.Long : type == typeof(double) ? StackItem.Double : StackItem.Object;
    }

    private StackItem Push(StackItem item)
    {
        if (_depth == _items.Length)
        {
            Array.Resize(ref _items, 2 * _depth);
        }

        _items[_depth++] = item;
        Deepest = Math.Max(Deepest, _depth);
        if (item == StackItem.Ref && ++_refs > Machine.MaxRefs)
        {
            IsKnown = false;
        }

        return item;
    }

    /// <summary>Takes elements; the result is the one that was below the others.</summary>
    private StackItem Pop(int count)
    {
        var item = StackItem.None;
        for (int i = 0; i < count; i++)
        {
            if (_depth == 0)
            {
                IsKnown = false;
                return StackItem.None;
            }

            item = _items[--_depth];
            if (item == StackItem.Ref)
            {
                _refs--;
            }
        }

        return item;
    }

    /// <summary>A jump to a label: the stack is there as it is here.</summary>
    private void Join(int label)
    {
        while (_ofLabels.Count <= label)
        {
            _ofLabels.Push(null);
        }

        if (_ofLabels[label] is not { } known)
        {
            _ofLabels[label] = _depth == 0 ? s_none : _items.AsSpan(0, _depth).ToArray();
        }
        else if (known.Length != _depth && _isReached)
        {
            IsKnown = false;
        }
    }

    private void Reach(int label)
    {
        if (_isReached || label >= _ofLabels.Count || _ofLabels[label] is not { } items)
        {
            Join(label);
        }
        else
        {
            _depth = 0;
            _refs = 0;
            foreach (var item in items)
            {
                Push(item);
            }
        }

        _isReached = true;
    }
}
