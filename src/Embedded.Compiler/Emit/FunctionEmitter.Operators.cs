using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Operators, casts, isset and their kin.
internal sealed partial class FunctionEmitter
{
    private StackKind EmitUnary(UnaryExpression u)
    {
        if (u.Operator == UnaryOperator.Not)
        {
            EmitCondition(u.Operand);
            _il.Int(0);
            _il.Emit(OpCodes.Ceq);
            return StackKind.Bool;
        }

        var kind = EmitExpression(u.Operand);
        MarkLineUnderValue(u.Line);
        switch (u.Operator, kind)
        {
            case (UnaryOperator.Minus, StackKind.Double):
                _il.Emit(OpCodes.Neg);
                return StackKind.Double;
            case (UnaryOperator.Plus, StackKind.Double):
                return kind;
            case (UnaryOperator.BitwiseNot, StackKind.Long):
                _il.Emit(OpCodes.Not);
                return kind;
            default:
                Box(kind);
                _il.Call(typeof(Arith), u.Operator switch
                {
                    UnaryOperator.Minus => nameof(Arith.Negate),
                    UnaryOperator.Plus => nameof(Arith.Plus),
                    _ => nameof(Arith.BitwiseNot),
                });
                return StackKind.Value;
        }
    }

    /// <summary>As <see cref="MarkLine"/>; values on the stack stay where they are.</summary>
    private void MarkLineUnderValue(int line) => MarkLine(line);

    private StackKind EmitBinary(BinaryExpression b)
    {
        switch (b.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                return EmitLogical(b);
            case BinaryOperator.Xor:
                EmitCondition(b.Left);
                EmitCondition(b.Right);
                _il.Emit(OpCodes.Xor);
                return StackKind.Bool;
            case BinaryOperator.Coalesce:
                EmitCoalesce(b.Left, () => EmitValue(b.Right));
                return StackKind.Value;
            case BinaryOperator.Concat:
                EmitConcatChain(b);
                return StackKind.Value;
            case BinaryOperator.Pipe:
                throw Unsupported("The pipe operator |> (PHP 8.5) is not supported", b.Line);
        }

        // Comparison with null and the like are quick.
        if (b.Operator is BinaryOperator.Identical or BinaryOperator.NotIdentical && (Constants.IsNull(b.Right) || Constants.IsNull(b.Left)))
        {
            EmitValue(Constants.IsNull(b.Right) ? b.Left : b.Right);
            _il.Call(typeof(Arith), nameof(Arith.IsNull));
            Negate(b.Operator == BinaryOperator.NotIdentical);
            return StackKind.Bool;
        }

        if (IsReadLate(b.Left, b.Right))
        {
            EmitLatePair(b.Left, b.Right);
            return EmitOperator(b.Operator, StackKind.Value, StackKind.Value, b.Line);
        }

        var left = EmitExpression(b.Left);
        var rightKind = KindOf(b.Right);
        bool number = left == StackKind.Value && TypeInference.IsNumber(b.Left, _scope);
        bool integer = b.Operator is BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor;
        if (integer && (number || left == StackKind.Long) && (rightKind == StackKind.Long || (rightKind == StackKind.Value && TypeInference.IsNumber(b.Right, _scope))))
        {
            if (left == StackKind.Value)
            {
                _il.Call(typeof(Arith), nameof(Arith.NumberToLong));
            }

            if (EmitExpression(b.Right) == StackKind.Value)
            {
                _il.Call(typeof(Arith), nameof(Arith.NumberToLong));
            }

            return EmitOperator(b.Operator, StackKind.Long, StackKind.Long, b.Line);
        }

        // A double with an int works on doubles; everything else unmatched on values.
        bool arithmetic = b.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply || IsComparison(b.Operator);
        if (arithmetic && left == StackKind.Long && rightKind == StackKind.Double && b.Operator is not (BinaryOperator.Identical or BinaryOperator.NotIdentical))
        {
            _il.Emit(OpCodes.Conv_R8);
            left = StackKind.Double;
        }

        if (!CanStay(b.Operator, left, rightKind))
        {
            Box(left);
            left = StackKind.Value;
        }

        var right = EmitExpression(b.Right);
        if (left == StackKind.Double && right == StackKind.Long)
        {
            _il.Emit(OpCodes.Conv_R8);
            right = StackKind.Double;
        }
        else if (left == StackKind.Value && right != StackKind.Value && !(right == StackKind.Long && HasLongForm(b.Operator)))
        {
            Box(right);
            right = StackKind.Value;
        }

        return EmitOperator(b.Operator, left, right, b.Line);
    }

    /// <summary>Whether the left operand is a variable that the right one changes: php reads it when the operator needs it.</summary>
    private static bool IsReadLate(Expression left, Expression right)
        => left is VariableExpression v && !IsSimple(right) && SyntaxChildren.Contains(right, n => n switch
        {
            AssignExpression { Target: VariableExpression t } => t.Name == v.Name,
            CompoundAssignExpression { Target: VariableExpression t } => t.Name == v.Name,
            IncrementExpression { Target: VariableExpression t } => t.Name == v.Name,
            _ => false,
        });

    private void EmitLatePair(Expression left, Expression right)
    {
        var temp = _il.TempValue();
        EmitValue(right);
        _il.StoreLocal(temp);
        EmitValue(left);
        _il.LoadLocal(temp);
        _il.Free(temp);
    }

    private static bool IsComparison(BinaryOperator op) => op is >= BinaryOperator.Equal and <= BinaryOperator.Spaceship;

    private static bool HasLongForm(BinaryOperator op) => op is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Less;

    /// <summary>Whether the left operand can stay as it is held, given what the right one will be.</summary>
    private static bool CanStay(BinaryOperator op, StackKind left, StackKind right) => left switch
    {
        StackKind.Long => right == StackKind.Long ? op is not (BinaryOperator.Divide or BinaryOperator.Power or BinaryOperator.Spaceship) : right == StackKind.Value && HasLongForm(op),
        StackKind.Double => right is StackKind.Double or StackKind.Long
            && op is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater
                or BinaryOperator.GreaterOrEqual or BinaryOperator.Equal or BinaryOperator.NotEqual
            || (right == StackKind.Double && op is BinaryOperator.Identical or BinaryOperator.NotIdentical && right == StackKind.Double && left == StackKind.Double),
        StackKind.Bool => right == StackKind.Bool && op is BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Identical or BinaryOperator.NotIdentical && right == StackKind.Bool,
        _ => true,
    };

    private void Negate(bool negate)
    {
        if (negate)
        {
            _il.Int(0);
            _il.Emit(OpCodes.Ceq);
        }
    }

    /// <summary>Applies an operator to two operands that are on the stack.</summary>
    private StackKind EmitOperator(BinaryOperator op, StackKind left, StackKind right, int line)
    {
        if (left != StackKind.Value && left == right)
        {
            return EmitNativeOperator(op, left);
        }

        MarkLine(line);
        string suffix = (left, right) switch
        {
            (StackKind.Value, StackKind.Long) => "VL",
            (StackKind.Long, StackKind.Value) => "LV",
            _ => "",
        };
        switch (op)
        {
            case BinaryOperator.Add:
                _il.Call(typeof(Arith), "Add" + suffix);
                return StackKind.Value;
            case BinaryOperator.Subtract:
                _il.Call(typeof(Arith), "Subtract" + suffix);
                return StackKind.Value;
            case BinaryOperator.Multiply:
                _il.Call(typeof(Arith), "Multiply" + suffix);
                return StackKind.Value;
            case BinaryOperator.Divide or BinaryOperator.Modulo or BinaryOperator.Power or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr
                or BinaryOperator.BitwiseXor or BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                _il.Call(typeof(Arith), op.ToString());
                return StackKind.Value;
            case BinaryOperator.Less:
                _il.Call(typeof(Arith), "Less" + suffix);
                return StackKind.Bool;
            case BinaryOperator.LessOrEqual:
                _il.Call(typeof(Arith), nameof(Arith.LessOrEqual));
                return StackKind.Bool;
            case BinaryOperator.Greater:
                _il.Call(typeof(Arith), nameof(Arith.Greater));
                return StackKind.Bool;
            case BinaryOperator.GreaterOrEqual:
                _il.Call(typeof(Arith), nameof(Arith.GreaterOrEqual));
                return StackKind.Bool;
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                _il.Call(typeof(Arith), nameof(Arith.LooseEquals));
                Negate(op == BinaryOperator.NotEqual);
                return StackKind.Bool;
            case BinaryOperator.Identical or BinaryOperator.NotIdentical:
                _il.Call(typeof(Arith), nameof(Arith.StrictEquals));
                Negate(op == BinaryOperator.NotIdentical);
                return StackKind.Bool;
            case BinaryOperator.Spaceship:
                _il.Call(typeof(Arith), nameof(Arith.Compare));
                _il.Call(typeof(Arith), nameof(Arith.BoxLong));
                return StackKind.Value;
            default:
                throw new NotSupportedException(op.ToString());
        }
    }

    private StackKind EmitNativeOperator(BinaryOperator op, StackKind kind)
    {
        bool isDouble = kind == StackKind.Double;
        switch (op)
        {
            case BinaryOperator.Add when isDouble:
                _il.Emit(OpCodes.Add);
                return StackKind.Double;
            case BinaryOperator.Subtract when isDouble:
                _il.Emit(OpCodes.Sub);
                return StackKind.Double;
            case BinaryOperator.Multiply when isDouble:
                _il.Emit(OpCodes.Mul);
                return StackKind.Double;
            case BinaryOperator.Add:
                _il.Call(typeof(Arith), nameof(Arith.AddLL));
                return StackKind.Value;
            case BinaryOperator.Subtract:
                _il.Call(typeof(Arith), nameof(Arith.SubtractLL));
                return StackKind.Value;
            case BinaryOperator.Multiply:
                _il.Call(typeof(Arith), nameof(Arith.MultiplyLL));
                return StackKind.Value;
            case BinaryOperator.Modulo:
                _il.Call(typeof(Arith), nameof(Arith.ModuloLL));
                return StackKind.Long;
            case BinaryOperator.BitwiseAnd:
                _il.Emit(OpCodes.And);
                return StackKind.Long;
            case BinaryOperator.BitwiseOr:
                _il.Emit(OpCodes.Or);
                return StackKind.Long;
            case BinaryOperator.BitwiseXor:
                _il.Emit(OpCodes.Xor);
                return StackKind.Long;
            case BinaryOperator.ShiftLeft:
                _il.Call(typeof(Arith), nameof(Arith.ShiftLeftLL));
                return StackKind.Long;
            case BinaryOperator.ShiftRight:
                _il.Call(typeof(Arith), nameof(Arith.ShiftRightLL));
                return StackKind.Long;
            case BinaryOperator.Less:
                _il.Emit(OpCodes.Clt);
                return StackKind.Bool;
            case BinaryOperator.Greater:
                _il.Emit(OpCodes.Cgt);
                return StackKind.Bool;
            case BinaryOperator.LessOrEqual:
                _il.Emit(isDouble ? OpCodes.Cgt_Un : OpCodes.Cgt);
                Negate(true);
                return StackKind.Bool;
            case BinaryOperator.GreaterOrEqual:
                _il.Emit(isDouble ? OpCodes.Clt_Un : OpCodes.Clt);
                Negate(true);
                return StackKind.Bool;
            case BinaryOperator.Equal or BinaryOperator.Identical:
                _il.Emit(OpCodes.Ceq);
                return StackKind.Bool;
            case BinaryOperator.NotEqual or BinaryOperator.NotIdentical:
                _il.Emit(OpCodes.Ceq);
                Negate(true);
                return StackKind.Bool;
            default:
                throw new NotSupportedException(op.ToString());
        }
    }

    private StackKind EmitLogical(BinaryExpression b)
    {
        bool isAnd = b.Operator == BinaryOperator.And;
        var shortcut = _il.DefineLabel();
        var end = _il.DefineLabel();
        EmitCondition(b.Left);
        _il.Emit(isAnd ? OpCodes.Brfalse : OpCodes.Brtrue, shortcut);
        EmitCondition(b.Right);
        _il.Emit(OpCodes.Br, end);
        Mark(shortcut);
        _il.Bool(!isAnd);
        Mark(end);
        return StackKind.Bool;
    }

    private void EmitCoalesce(Expression left, Action right)
    {
        var end = _il.DefineLabel();
        var isNull = _il.DefineLabel();
        var temp = _il.TempValue();
        EmitQuiet(left);
        _il.StoreLocal(temp);
        _il.LoadLocal(temp);
        _il.Call(typeof(Arith), nameof(Arith.IsNull));
        _il.Emit(OpCodes.Brtrue, isNull);
        _il.LoadLocal(temp);
        _il.Free(temp);
        _il.Emit(OpCodes.Br, end);
        Mark(isNull);
        right();
        Mark(end);
    }

    private void EmitConcatChain(BinaryExpression b)
    {
        var parts = new List<Expression>();
        Flatten(b);
        EmitConcat(parts, b.Line);

        void Flatten(Expression e)
        {
            // Only the left side: the right side of a concatenation is converted first as a whole.
            if (e is BinaryExpression { Operator: BinaryOperator.Concat } c)
            {
                Flatten(c.Left);
                parts.Add(c.Right);
            }
            else
            {
                parts.Add(e);
            }
        }
    }

    private StackKind EmitConditional(ConditionalExpression c)
    {
        var otherwise = _il.DefineLabel();
        var end = _il.DefineLabel();
        if (c.WhenTrue is null)
        {
            var temp = _il.TempValue();
            EmitValue(c.Condition);
            _il.StoreLocal(temp);
            _il.LoadLocal(temp);
            _il.Call(typeof(Arith), nameof(Arith.ToBoolean));
            _il.Emit(OpCodes.Brfalse, otherwise);
            _il.LoadLocal(temp);
            _il.Free(temp);
            _il.Emit(OpCodes.Br, end);
            Mark(otherwise);
            EmitValue(c.WhenFalse);
            Mark(end);
            return StackKind.Value;
        }

        var kind = KindOf(c);
        EmitBranch(c.Condition, otherwise, when: false);
        EmitAs(c.WhenTrue, kind);
        _il.Emit(OpCodes.Br, end);
        Mark(otherwise);
        EmitAs(c.WhenFalse, kind);
        Mark(end);
        return kind;
    }

    private void EmitAs(Expression e, StackKind kind)
    {
        var actual = EmitExpression(e);
        if (actual != kind)
        {
            if (kind == StackKind.Value)
            {
                Box(actual);
            }
            else
            {
                Convert(actual, kind);
            }
        }
    }

    private StackKind EmitCast(CastExpression c)
    {
        var kind = EmitExpression(c.Operand);
        MarkLine(c.Line);
        switch (c.Kind)
        {
            case CastKind.Int:
                if (kind == StackKind.Double)
                {
                    _il.Call(typeof(Arith), nameof(Arith.DoubleToLong));
                }
                else
                {
                    Convert(kind, StackKind.Long);
                }

                return StackKind.Long;
            case CastKind.Float:
                if (kind == StackKind.Long)
                {
                    _il.Emit(OpCodes.Conv_R8);
                }
                else
                {
                    Convert(kind, StackKind.Double);
                }

                return StackKind.Double;
            case CastKind.Bool:
                Convert(kind, StackKind.Bool);
                return StackKind.Bool;
            case CastKind.String:
                Box(kind);
                LoadFrame();
                _il.Call(typeof(Arith), nameof(Arith.ToStringValue));
                return StackKind.Value;
            case CastKind.Array:
                Box(kind);
                _il.Call(typeof(Arith), nameof(Arith.ToArrayValue));
                return StackKind.Value;
            case CastKind.Object:
                Box(kind);
                LoadFrame();
                _il.Call(typeof(Arith), nameof(Arith.ToObjectValue));
                return StackKind.Value;
            default:
                throw Unsupported("The (unset) cast is no longer supported", c.Line);
        }
    }

    private void EmitIsset(IssetExpression i)
    {
        if (i.Operands.Count == 1)
        {
            EmitIssetOne(i.Operands[0]);
            return;
        }

        var no = _il.DefineLabel();
        var end = _il.DefineLabel();
        foreach (var operand in i.Operands)
        {
            EmitIssetOne(operand);
            _il.Emit(OpCodes.Brfalse, no);
        }

        _il.Bool(true);
        _il.Emit(OpCodes.Br, end);
        Mark(no);
        _il.Bool(false);
        Mark(end);
    }

    private void EmitIssetOne(Expression e)
    {
        if (e is IndexExpression or PropertyExpression && HasNullSafe(e))
        {
            // The chain ends in null where something is missing.
            EmitQuiet(e);
            _il.Call(typeof(Arith), nameof(Arith.IsNull));
            Negate(true);
            return;
        }

        switch (e)
        {
            case IndexExpression { Index: not null } i:
                EmitQuiet(i.Target);
                EmitValue(i.Index);
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.Isset));
                break;
            case PropertyExpression p:
                EmitQuiet(p.Target);
                EmitPropertySite(p.Name);
                LoadScope();
                MarkLine(p.Line);
                LoadFrame();
                _il.Call(typeof(Properties), nameof(Properties.Isset));
                break;
            default:
                EmitQuiet(e);
                _il.Call(typeof(Arith), nameof(Arith.IsNull));
                Negate(true);
                break;
        }
    }

    private void EmitEmpty(EmptyExpression e)
    {
        switch (e.Operand)
        {
            case IndexExpression { Index: not null } i when !HasNullSafe(i):
                EmitQuiet(i.Target);
                EmitValue(i.Index);
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.Empty));
                break;
            case PropertyExpression p when !HasNullSafe(p):
                EmitQuiet(p.Target);
                EmitPropertySite(p.Name);
                LoadScope();
                MarkLine(p.Line);
                LoadFrame();
                _il.Call(typeof(Properties), nameof(Properties.Empty));
                break;
            default:
                EmitQuiet(e.Operand);
                _il.Call(typeof(Arith), nameof(Arith.ToBoolean));
                Negate(true);
                break;
        }
    }

    /// <summary>Pushes the value of a place that may be missing: no warnings, null then.</summary>
    private void EmitQuiet(Expression e)
    {
        switch (e)
        {
            case VariableExpression { Name: "GLOBALS" }:
                // Only looked into: no copy.
                LoadContext();
                _il.Call(typeof(Context), "get_" + nameof(Context.Globals));
                _il.Call(typeof(Variables), nameof(Variables.TableValue));
                break;
            case VariableExpression v:
                Box(LoadVariable(v.Name, quiet: true));
                break;
            case VariableVariableExpression v:
                _il.LoadLocal(_table!);
                EmitDynamicName(v.NameExpression);
                _il.Call(typeof(Variables), nameof(Variables.Get));
                _il.Call(typeof(Arith), nameof(Arith.Quiet));
                break;
            case IndexExpression { Index: not null } i:
                NullSafe(i, () =>
                {
                    if (i.Target is VariableExpression { Name: "GLOBALS" })
                    {
                        LoadContext();
                        _il.Call(typeof(Context), "get_" + nameof(Context.Globals));
                        _il.Call(typeof(Variables), nameof(Variables.TableValue));
                    }
                    else
                    {
                        EmitQuiet(i.Target);
                    }

                    OutsideChain(() => EmitValue(i.Index));
                    MarkLine(i.Line);
                    LoadFrame();
                    _il.Call(typeof(Elements), nameof(Elements.GetQuiet));
                });
                break;
            case PropertyExpression p:
                EmitProperty(p, quiet: true);
                break;
            case StaticPropertyExpression { Class: NameExpression { Name.FullName: var name } } p when name.ToLowerInvariant() is not ("self" or "parent" or "static"):
                LoadContext();
                _il.Int(NameTable.Class(name));
                _il.Str(name);
                _il.Bool(true);
                _il.Call(typeof(Context), nameof(Context.TryClassById));
                EmitMemberName(p.Name);
                LoadScope();
                LoadFrame();
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.GetQuiet));
                break;
            case StaticPropertyExpression p:
                EmitStaticOperands(p);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.GetQuiet));
                break;
            default:
                EmitValue(e);
                break;
        }
    }
}
