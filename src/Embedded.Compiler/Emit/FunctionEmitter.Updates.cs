using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Compound assignment, increment, unset.
internal sealed partial class FunctionEmitter
{
    private StackKind EmitCompoundAssign(CompoundAssignExpression a, bool needed)
    {
        if (a.Operator == BinaryOperator.Coalesce)
        {
            return EmitCoalesceAssign(a, needed);
        }

        if (a.Target is VariableExpression v && (_table is not null || !Superglobals.Contains(v.Name)))
        {
            return EmitCompoundVariable(v, a, needed);
        }

        Prepare(a.Target);
        var value = _il.TempValue();
        Local? operand = null;
        if (!IsSimple(a.Value))
        {
            operand = _il.TempValue();
            EmitValue(a.Value);
            _il.StoreLocal(operand);
        }

        // A variable is read after what is changed, as php reads it.
        var place = EmitUpdateRead(a.Target, a.Line, nameof(Properties.GetForUpdate));
        EmitPut(a.Value, operand);
        EmitCompoundOperator(a.Operator, a.Line);
        _il.StoreLocal(value);
        EmitUpdateStore(place, value, a.Line);
        PopUnless(needed);
        FreePlace(place);
        Release(a.Target);
        if (operand is not null)
        {
            _il.Free(operand);
        }

        _il.Free(value);
        return needed ? StackKind.Value : StackKind.Void;
    }

    private void EmitPut(Expression e, Local? evaluated)
    {
        if (evaluated is null)
        {
            EmitValue(e);
        }
        else
        {
            _il.LoadLocal(evaluated);
        }
    }

    private void EmitCompoundOperator(BinaryOperator op, int line)
    {
        if (op == BinaryOperator.Concat)
        {
            MarkLine(line);
            LoadFrame();
            _il.Call(typeof(Arith), nameof(Arith.ConcatAssign));
        }
        else
        {
            EmitOperator(op, StackKind.Value, StackKind.Value, line);
        }
    }

    private StackKind EmitCompoundVariable(VariableExpression v, CompoundAssignExpression a, bool needed)
    {
        MarkLine(a.Line);
        if (a.Operator == BinaryOperator.Concat)
        {
            // The operand first: php reads the variable when it appends.
            if (IsSimple(a.Value))
            {
                Box(LoadVariable(v.Name));
                EmitValue(a.Value);
            }
            else
            {
                var operand = _il.TempValue();
                EmitValue(a.Value);
                _il.StoreLocal(operand);
                Box(LoadVariable(v.Name));
                _il.LoadLocal(operand);
                _il.Free(operand);
            }

            MarkLine(a.Line);
            LoadFrame();
            _il.Call(typeof(Arith), nameof(Arith.ConcatAssign));
            StoreVariableAsResult(v.Name, StackKind.Value, needed);
            return needed ? StackKind.Value : StackKind.Void;
        }

        if (a.Operator == BinaryOperator.Add && KindOf(v) == StackKind.Value && KindOf(a.Value) == StackKind.Value)
        {
            EmitAddAssign(v, a, needed);
            return needed ? StackKind.Value : StackKind.Void;
        }

        if (IsSimple(a.Value) || KindOf(v) != StackKind.Value)
        {
            var kind = EmitBinary(new BinaryExpression(a.Operator, v, a.Value, a.Line));
            return StoreVariableAsResult(v.Name, kind, needed);
        }

        var rightKind = KindOf(a.Value);
        var right = _il.Temp(TypeOf(rightKind));
        EmitAs(a.Value, rightKind);
        _il.StoreLocal(right);
        var left = LoadVariable(v.Name);
        _il.LoadLocal(right);
        _il.Free(right);
        if (left == StackKind.Value && rightKind != StackKind.Value && !(rightKind == StackKind.Long && OperatorTable.HasLongForm(a.Operator)))
        {
            Box(rightKind);
            rightKind = StackKind.Value;
        }

        var result = EmitOperator(a.Operator, left, rightKind, a.Line);
        return StoreVariableAsResult(v.Name, result, needed);
    }

    /// <summary><c>$v += value</c> of values that may be arrays: the variable's own one takes what is new.</summary>
    private void EmitAddAssign(VariableExpression v, CompoundAssignExpression a, bool needed)
    {
        if (IsSimple(a.Value))
        {
            LoadVariable(v.Name);
            EmitValue(a.Value);
        }
        else
        {
            var right = _il.TempValue();
            EmitValue(a.Value);
            _il.StoreLocal(right);
            LoadVariable(v.Name);
            _il.LoadLocal(right);
            _il.Free(right);
        }

        MarkLine(a.Line);
        _il.Call(typeof(Arith), nameof(Arith.AddAssign));
        StoreVariableAsResult(v.Name, StackKind.Value, needed);
    }

    /// <summary>A place that is read and then written: what was found on the way to it is found once.</summary>
    /// <param name="Target">The place.</param>
    /// <param name="Holder">The address of the array's variable, or the object, or the class.</param>
    /// <param name="Key">The key or the site of the name.</param>
    private sealed record UpdatedPlace(Expression Target, Local? Holder, Local? Key);

    /// <summary>Pushes the value of a prepared place that is about to be changed. It is there afterwards, as null at first.</summary>
    /// <param name="target">The place.</param>
    /// <param name="line">The line of the operator.</param>
    /// <param name="getProperty">What reads a property.</param>
    private UpdatedPlace EmitUpdateRead(Expression target, int line, string getProperty)
    {
        Local holder;
        Local key;
        switch (target)
        {
            case VariableExpression v:
                Box(LoadVariable(v.Name));
                return new UpdatedPlace(target, null, null);
            case IndexExpression i:
                holder = _il.Temp(typeof(PhpValue).MakeByRefType());
                EmitAddress(i.Target, use: Use.Update);
                _il.StoreLocal(holder);
                if (i.Index is null)
                {
                    _il.LoadLocal(holder);
                    MarkLine(line);
                    LoadFrame();
                    _il.Call(typeof(Elements), nameof(Elements.ReadNewElement));
                    return new UpdatedPlace(target, holder, null);
                }

                if (i.Index is StringLiteral { Value: var known })
                {
                    key = _il.Temp(typeof(KeySite));
                    LoadSite(new KeySite(known));
                }
                else
                {
                    key = _il.TempValue();
                    EmitPart(i.Index);
                }

                _il.StoreLocal(key);
                _il.LoadLocal(holder);
                _il.LoadLocal(key);
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Elements), i.Index is StringLiteral ? nameof(Elements.GetForUpdateKnown) : nameof(Elements.GetForUpdate));
                return new UpdatedPlace(target, holder, key);
            case PropertyExpression p:
                holder = _il.TempValue();
                key = _il.Temp(typeof(PropertySite));
                EmitPartObject(p.Target, Use.Update);
                _il.StoreLocal(holder);
                EmitPartSite(p.Name);
                _il.StoreLocal(key);
                _il.LoadLocal(holder);
                _il.LoadLocal(key);
                LoadScope();
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Properties), getProperty);
                return new UpdatedPlace(target, holder, key);
            case StaticPropertyExpression p:
                // Class, name, scope and frame.
                holder = _il.Temp(typeof(PhpClass));
                key = _il.Temp(typeof(MemberSite<PhpStaticProperty>));
                EmitStaticPart(p);
                _il.Emit(Op.Pop);
                _il.Emit(Op.Pop);
                _il.StoreLocal(key);
                _il.StoreLocal(holder);
                EmitStaticPlace(holder, key);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.Get));
                return new UpdatedPlace(target, holder, key);
            case VariableVariableExpression v:
                key = _il.Temp(typeof(NameSite));
                EmitVariableNamePart(v);
                _il.StoreLocal(key);
                _il.LoadLocal(_table!);
                _il.LoadLocal(key);
                _il.Call(typeof(Variables), nameof(Variables.Get));
                LoadFrame();
                _il.LoadLocal(key);
                _il.Call(typeof(Variables), nameof(Variables.Checked));
                return new UpdatedPlace(target, null, key);
            default:
                throw Unsupported("Cannot assign to this expression", target.Line);
        }
    }

    private void EmitStaticPlace(Local type, Local name)
    {
        _il.LoadLocal(type);
        _il.LoadLocal(name);
        LoadScope();
        LoadFrame();
    }

    /// <summary>Writes back what <see cref="EmitUpdateRead"/> read; leaves what the assignment evaluates to.</summary>
    private void EmitUpdateStore(UpdatedPlace place, Local value, int line)
    {
        switch (place.Target)
        {
            case VariableExpression v:
                _il.LoadLocal(value);
                StoreVariable(v.Name, StackKind.Value);
                _il.LoadLocal(value);
                break;
            case IndexExpression i:
                _il.LoadLocal(place.Holder!);
                if (place.Key is { } key)
                {
                    _il.LoadLocal(key);
                }

                _il.LoadLocal(value);
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Elements), i.Index is null ? nameof(Elements.SetNewElement) : i.Index is StringLiteral ? nameof(Elements.SetKnown) : nameof(Elements.SetUpdated));
                break;
            case PropertyExpression:
                _il.LoadLocal(place.Holder!);
                _il.LoadLocal(place.Key!);
                _il.LoadLocal(value);
                LoadScope();
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Properties), nameof(Properties.SetUpdated));
                break;
            case StaticPropertyExpression:
                _il.LoadLocal(place.Holder!);
                _il.LoadLocal(place.Key!);
                _il.LoadLocal(value);
                LoadScope();
                LoadFrame();
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.SetUpdated));
                break;
            default:
                _il.LoadLocal(_table!);
                _il.LoadLocal(place.Key!);
                _il.LoadLocal(value);
                _il.Call(typeof(Variables), nameof(Variables.Set));
                _il.LoadLocal(value);
                break;
        }
    }

    private void FreePlace(UpdatedPlace place)
    {
        if (place.Holder is not null)
        {
            _il.Free(place.Holder);
        }

        if (place.Key is not null)
        {
            _il.Free(place.Key);
        }
    }

    private StackKind EmitCoalesceAssign(CompoundAssignExpression a, bool needed)
    {
        var end = _il.DefineLabel();
        var value = _il.TempValue();
        Prepare(a.Target);
        switch (a.Target)
        {
            case IndexExpression { Index: not null } or PropertyExpression:
                EmitQuietPart(a.Target);
                break;
            default:
                EmitQuiet(a.Target);
                break;
        }

        _il.StoreLocal(value);
        _il.LoadLocal(value);
        _il.Call(typeof(Arith), nameof(Arith.IsNull));
        _il.Emit(Op.Brfalse, end);
        EmitCopied(a.Value);
        _il.StoreLocal(value);
        EmitStore(a.Target, value, a.Line, needed: false);
        Mark(end);
        PushIf(needed, value);
        Release(a.Target);
        _il.Free(value);
        return needed ? StackKind.Value : StackKind.Void;
    }

    private StackKind EmitIncrement(IncrementExpression i, bool needed)
    {
        if (i.Target is VariableExpression v && (_table is not null || !Superglobals.Contains(v.Name)))
        {
            MarkLine(i.Line);
            var kind = LoadVariable(v.Name);
            if (kind == StackKind.Long)
            {
                bool post = needed && !i.IsPrefix;
                if (post)
                {
                    _il.Emit(Op.Dup);
                }

                _il.Long(1);
                _il.Emit(i.IsIncrement ? Op.Add : Op.Sub);
                if (needed && !post)
                {
                    _il.Emit(Op.Dup);
                }

                StoreVariable(v.Name, StackKind.Long);
                return needed ? StackKind.Long : StackKind.Void;
            }

            Box(kind);
            if (MayBeReference(v.Name))
            {
                EmitIncrementReference(i, v.Name, needed);
                return needed ? StackKind.Value : StackKind.Void;
            }

            if (needed && !i.IsPrefix)
            {
                _il.Emit(Op.Dup);
            }

            MarkLine(i.Line);
            _il.Call(typeof(Arith), i.IsIncrement ? nameof(Arith.Increment) : nameof(Arith.Decrement));
            if (needed && i.IsPrefix)
            {
                _il.Emit(Op.Dup);
            }

            StoreVariable(v.Name, StackKind.Value);
            return needed ? StackKind.Value : StackKind.Void;
        }

        Prepare(i.Target);
        if (i.Target is IndexExpression { Index: not null } element)
        {
            EmitAddress(element.Target, use: Use.Update);
            string increment = EmitKey(element.Index, nameof(Elements.Increment), nameof(Elements.IncrementKnown));
            _il.Bool(i.IsIncrement);
            _il.Bool(i.IsPrefix);
            MarkLine(i.Line);
            LoadFrame();
            _il.Call(typeof(Elements), increment);
            PopUnless(needed);
            Release(i.Target);
            return needed ? StackKind.Value : StackKind.Void;
        }

        if (i.Target is StaticPropertyExpression property)
        {
            EmitStaticPart(property);
            MarkLine(i.Line);
            _il.Bool(i.IsIncrement);
            _il.Bool(i.IsPrefix);
            _il.Call(typeof(StaticMembers), nameof(StaticMembers.Increment));
            PopUnless(needed);
            Release(i.Target);
            return needed ? StackKind.Value : StackKind.Void;
        }

        var old = _il.TempValue();
        var value = _il.TempValue();
        var place = EmitUpdateRead(i.Target, i.Line, nameof(Properties.GetForIncrement));
        _il.StoreLocal(old);
        _il.LoadLocal(old);
        _il.Call(typeof(Arith), i.IsIncrement ? nameof(Arith.Increment) : nameof(Arith.Decrement));
        _il.StoreLocal(value);
        EmitOverflowCheck(i, place, old, value);
        EmitUpdateStore(place, value, i.Line);
        PopUnless(needed && i.IsPrefix);
        if (needed && !i.IsPrefix)
        {
            _il.LoadLocal(old);
        }

        FreePlace(place);
        Release(i.Target);
        _il.Free(old);
        _il.Free(value);
        return needed ? StackKind.Value : StackKind.Void;
    }

    /// <summary>With the value of a variable on the stack that may be a reference: what typed properties hold keeps their types.</summary>
    private void EmitIncrementReference(IncrementExpression i, string name, bool needed)
    {
        var old = _il.TempValue();
        var value = _il.TempValue();
        _il.StoreLocal(old);
        _il.LoadLocal(old);
        MarkLine(i.Line);
        _il.Call(typeof(Arith), i.IsIncrement ? nameof(Arith.Increment) : nameof(Arith.Decrement));
        _il.StoreLocal(value);
        LoadVariableAddress(name);
        _il.LoadLocal(old);
        _il.LoadLocal(value);
        _il.Bool(i.IsIncrement);
        _il.Call(typeof(Variables), nameof(Variables.SetIncremented));
        PopUnless(needed && i.IsPrefix);
        if (needed && !i.IsPrefix)
        {
            _il.LoadLocal(old);
        }

        _il.Free(old);
        _il.Free(value);
    }

    /// <summary>An int that leaves its range does not become a float where a property's type forbids it.</summary>
    private void EmitOverflowCheck(IncrementExpression i, UpdatedPlace place, Local old, Local value)
    {
        if (i.Target is not PropertyExpression)
        {
            return;
        }

        var fits = _il.DefineLabel();
        _il.LoadLocal(value);
        _il.Call(typeof(Arith), nameof(Arith.IsDouble));
        _il.Emit(Op.Brfalse, fits);
        _il.LoadLocal(place.Holder!);
        _il.LoadLocal(place.Key!);
        LoadScope();
        _il.LoadLocal(old);
        _il.Bool(i.IsIncrement);
        _il.Call(typeof(Properties), nameof(Properties.CheckOverflow));
        Mark(fits);
    }

    private void EmitUnset(Expression target, int line)
    {
        switch (target)
        {
            case VariableExpression v:
                UnsetVariable(v.Name);
                break;
            case VariableVariableExpression v:
                _il.LoadLocal(_table!);
                EmitDynamicName(v.NameExpression);
                _il.Call(typeof(Variables), nameof(Variables.Unset));
                break;
            case IndexExpression { Index: not null } i:
                Prepare(i);
                EmitUnsetContainer(i.Target);
                EmitPart(i.Index);
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.Unset));
                Release(i);
                break;
            case PropertyExpression p:
                Prepare(p);
                EmitOnProperty(p, line, nameof(Properties.Unset), Use.Unset);
                Release(p);
                break;
            case StaticPropertyExpression p:
                throw Unsupported($"Attempt to unset static property", p.Line);
            default:
                throw Unsupported("Cannot unset this expression", target.Line);
        }
    }

    /// <summary>Pushes the address of what an element is removed from; nothing is made on the way.</summary>
    private void EmitUnsetContainer(Expression target)
    {
        if (target is IndexExpression { Index: not null } i && !IsPrepared(target, out _))
        {
            EmitUnsetContainer(i.Target);
            EmitPart(i.Index);
            MarkLine(i.Line);
            LoadFrame();
            _il.Call(typeof(Elements), nameof(Elements.RefOnTheWay));
            return;
        }

        WarnIfUndefined(target);
        EmitAddress(target, use: Use.Unset);
    }
}
