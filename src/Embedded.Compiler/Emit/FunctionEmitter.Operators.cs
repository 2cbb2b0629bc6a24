using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Operators and casts.
internal sealed partial class FunctionEmitter
{
    private StackKind EmitUnary(UnaryExpression u)
    {
        if (u.Operator == UnaryOperator.Not)
        {
            EmitCondition(u.Operand);
            _il.Int(0);
            _il.Emit(Op.Ceq);
            return StackKind.Bool;
        }

        var kind = EmitExpression(u.Operand);
        MarkLineUnderValue(u.Line);
        switch (u.Operator, kind)
        {
            case (UnaryOperator.Minus, StackKind.Double):
                _il.Emit(Op.Neg);
                return StackKind.Double;
            case (UnaryOperator.Plus, StackKind.Double):
                return kind;
            case (UnaryOperator.BitwiseNot, StackKind.Long):
                _il.Emit(Op.Not);
                return kind;
            default:
                Box(kind);
                _il.Call(typeof(Arith), u.Operator switch
                {
                    UnaryOperator.Minus when _isConstant => nameof(Arith.NegateConstant),
                    UnaryOperator.Minus => nameof(Arith.Negate),
                    UnaryOperator.Plus => nameof(Arith.Plus),
                    _ => nameof(Arith.BitwiseNot),
                });
                return StackKind.Value;
        }
    }

    /// <summary>As <see cref="MarkLine"/>; values on the stack stay where they are.</summary>
    private void MarkLineUnderValue(int line) => MarkLine(line);

    /// <summary>What true and false written in code are; null for any other expression.</summary>
    private static bool? BoolOf(Expression e) => e is ConstantExpression c && Constants.IsBool(c) && Constants.TryEvaluate(c, out var value) ? value.Boolean : null;

    private StackKind EmitBinary(BinaryExpression b)
    {
        switch (b.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                return EmitLogical(b);
            case BinaryOperator.Xor:
                EmitCondition(b.Left);
                EmitCondition(b.Right);
                _il.Emit(Op.Xor);
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
            var asked = Constants.IsNull(b.Right) ? b.Left : b.Right;
            EmitValue(asked);
            var result = KeepResult(asked);
            _il.Call(typeof(Arith), nameof(Arith.IsNull));
            DropResult(result);
            Negate(b.Operator == BinaryOperator.NotIdentical);
            return StackKind.Bool;
        }

        if (b.Operator is BinaryOperator.Identical or BinaryOperator.NotIdentical && b.Right is ConstantExpression right && Constants.IsBool(right) && KindOf(b.Left) == StackKind.Value)
        {
            EmitValue(b.Left);
            var result = KeepResult(b.Left);
            _il.Bool(Constants.TryEvaluate(right, out var constant) && constant.Boolean);
            _il.Call(typeof(Arith), nameof(Arith.IsExactly));
            DropResult(result);
            Negate(b.Operator == BinaryOperator.NotIdentical);
            return StackKind.Bool;
        }

        // php asks whether the other operand is true, also where it compares with nothing.
        if (b.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual && (BoolOf(b.Left) ?? BoolOf(b.Right)) is { } wanted)
        {
            EmitCondition(BoolOf(b.Left) is null ? b.Left : b.Right);
            Negate(wanted == (b.Operator == BinaryOperator.NotEqual));
            return StackKind.Bool;
        }

        bool swapped = OperatorTable.IsCommutative(b.Operator) && Operands.AreSwapped(b.Left, b.Right);
        bool compares = IsComparison(b.Operator);
        if (IsReadLate(b.Left, b.Right))
        {
            var late = EmitLatePair(b.Left, b.Right, compares);
            var lateKind = EmitOperator(b.Operator, StackKind.Value, StackKind.Value, b.Line, swapped);
            DropResult(late);
            return lateKind;
        }

        var left = EmitExpression(b.Left);
        var leftResult = compares && left == StackKind.Value ? KeepResult(b.Left) : null;
        if (left == StackKind.Value && b.Left is (IndexExpression or PropertyExpression or StaticPropertyExpression) && !IsSimple(b.Right))
        {
            // What comes next may write to the array or the string in place.
            _il.Call(typeof(Arith), nameof(Arith.Copy));
        }

        _waiting |= MayWait(b.Left, b.Right);
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
        bool arithmetic = b.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply || compares;
        if (arithmetic && left == StackKind.Long && rightKind == StackKind.Double && b.Operator is not (BinaryOperator.Identical or BinaryOperator.NotIdentical))
        {
            _il.Emit(Op.ConvR8);
            left = StackKind.Double;
        }

        if (!CanStay(b.Operator, left, rightKind))
        {
            Box(left);
            left = StackKind.Value;
        }

        var given = EmitExpression(b.Right);
        var rightResult = compares && given == StackKind.Value ? KeepResult(b.Right) : null;
        if (left == StackKind.Double && given == StackKind.Long)
        {
            _il.Emit(Op.ConvR8);
            given = StackKind.Double;
        }
        else if (left == StackKind.Value && given != StackKind.Value && !(given == StackKind.Long && OperatorTable.HasLongForm(b.Operator)))
        {
            Box(given);
            given = StackKind.Value;
        }

        var kind = EmitOperator(b.Operator, left, given, b.Line, swapped);
        DropResult(leftResult);
        DropResult(rightResult);
        return kind;
    }

    /// <summary>
    /// Whether the left operand is a variable that is read after the right one is evaluated: php reads variables when the operator needs them, which
    /// shows where the right one may change it, or says something while the left one is undefined.
    /// </summary>
    private bool IsReadLate(Expression left, Expression right)
    {
        if (left is CastExpression { Operand: ArrayLiteral array } && Constants.TryEvaluate(array, out _))
        {
            return !IsSimple(right) && !Operands.IsConstant(right) && right is not CastExpression { Operand: ArrayLiteral };
        }

        if (left is not VariableExpression { Name: not "this" } v || Superglobals.Contains(v.Name) || IsSimple(right) || Constants.TryEvaluate(right, out _))
        {
            return false;
        }

        if (_table is not null || (PlaceOf(v.Name) is { IsTyped: false } place && (place.Info.MaybeUndefined || place.Info.MaybeAlias || place.Element >= 0)))
        {
            return true;
        }

        return IsChangedBy(left, right);
    }

    private static bool IsChangedBy(Expression left, Expression right)
        => left is VariableExpression v && !IsSimple(right) && SyntaxChildren.Contains(right, n => n switch
        {
            AssignExpression { Target: VariableExpression t } => t.Name == v.Name,
            CompoundAssignExpression { Target: VariableExpression t } => t.Name == v.Name,
            IncrementExpression { Target: VariableExpression t } => t.Name == v.Name,
            _ => false,
        });

    private Local? EmitLatePair(Expression left, Expression right, bool keepsResult = false)
    {
        var temp = _il.TempValue();
        EmitValue(right);
        var result = keepsResult ? KeepResult(right) : null;
        _il.StoreLocal(temp);
        EmitValue(left);
        _il.LoadLocal(temp);
        _il.Free(temp);
        return result;
    }

    private static bool IsComparison(BinaryOperator op) => op is >= BinaryOperator.Equal and <= BinaryOperator.Spaceship;

    /// <summary>Whether the left operand can stay as it is held, given what the right one will be.</summary>
    private static bool CanStay(BinaryOperator op, StackKind left, StackKind right) => left switch
    {
        StackKind.Long => right == StackKind.Long ? op is not (BinaryOperator.Divide or BinaryOperator.Power or BinaryOperator.Spaceship) : right == StackKind.Value && OperatorTable.HasLongForm(op),
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
            _il.Emit(Op.Ceq);
        }
    }

    /// <summary>Applies an operator to two operands that are on the stack.</summary>
    private StackKind EmitOperator(BinaryOperator op, StackKind left, StackKind right, int line, bool swapped = false)
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
        var form = OperatorTable.OfValues(op);
        _il.Call(typeof(Arith), form.Helper + suffix + (swapped ? "R" : ""));
        Negate(form.Negated);
        if (form.Result == StackKind.Long)
        {
            _il.Call(typeof(Arith), nameof(Arith.BoxLong));
            return StackKind.Value;
        }

        return form.Result;
    }

    private StackKind EmitNativeOperator(BinaryOperator op, StackKind kind)
    {
        var form = OperatorTable.OfNative(op, kind);
        if (form.Code is { } code)
        {
            _il.Emit(code);
        }
        else
        {
            _il.Call(typeof(Arith), form.Helper!);
        }

        Negate(form.Negated);
        return form.Result;
    }

    private StackKind EmitLogical(BinaryExpression b)
    {
        bool isAnd = b.Operator == BinaryOperator.And;
        var shortcut = _il.DefineLabel();
        var end = _il.DefineLabel();
        EmitCondition(b.Left);
        _il.Emit(isAnd ? Op.Brfalse : Op.Brtrue, shortcut);
        EmitCondition(b.Right);
        _il.Emit(Op.Br, end);
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
        _il.Emit(Op.Brtrue, isNull);
        _il.LoadLocal(temp);
        _il.Free(temp);
        _il.Emit(Op.Br, end);
        Mark(isNull);
        right();
        Mark(end);
    }

    private void EmitConcatChain(BinaryExpression b)
    {
        var parts = Constants.Concatenated(b);
        Constants.JoinLiterals(parts);
        EmitConcat(parts, b.Line);
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
            _il.Emit(Op.Brfalse, otherwise);
            _il.LoadLocal(temp);
            _il.Free(temp);
            _il.Emit(Op.Br, end);
            Mark(otherwise);
            EmitValue(c.WhenFalse);
            Mark(end);
            return StackKind.Value;
        }

        var kind = KindOf(c);
        EmitBranch(c.Condition, otherwise, when: false);
        EmitAs(c.WhenTrue, kind);
        _il.Emit(Op.Br, end);
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
                    _il.Emit(Op.ConvR8);
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
}
