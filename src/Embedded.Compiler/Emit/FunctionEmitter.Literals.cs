using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Constants, texts in parts, array literals.
internal sealed partial class FunctionEmitter
{
    private void EmitConstant(ConstantExpression c)
    {
        if (Constants.IsNull(c))
        {
            _il.Call(typeof(Arith), nameof(Arith.Null));
            return;
        }

        MarkLine(c.Line);
        LoadContext();
        _il.Int(NameTable.Constant(c.Name.FullName));
        _il.Str(c.Name.FullName);
        if (c.Name.Fallback is { } fallback)
        {
            _il.Str(fallback);
        }
        else
        {
            _il.Null();
        }

        _il.Call(typeof(Context), nameof(Context.ConstantById));
    }

    private void EmitMagicConstant(MagicConstant m)
    {
        string? text = m.Kind switch
        {
            MagicConstantKind.Function => _scope.FunctionName,
            MagicConstantKind.Method => _scope.IsClosure ? _scope.FunctionName : _scope.Class?.Name is { } c && _scope.FunctionName.Length > 0 ? $"{c}::{_scope.FunctionName}" : _scope.FunctionName,
            MagicConstantKind.Trait => _scope.Class?.Kind == ClassKind.Trait ? _scope.Class.Name ?? "" : "",
            MagicConstantKind.Property => "",
            _ => null,
        };
        if (text is not null)
        {
            LoadConstant(PhpValue.Create(text));
            return;
        }

        // __CLASS__ in a trait is the class that uses it.
        LoadScope();
        _il.Call(typeof(StaticMembers), nameof(StaticMembers.NameOfScope));
    }

    private void EmitConcat(IReadOnlyList<Expression> parts, int line, bool isRope = false)
    {
        if (parts.Count == 1)
        {
            EmitValue(parts[0]);
            MarkLine(line);
            LoadFrame();
            _il.Call(typeof(Arith), nameof(Arith.ToStringValue));
            return;
        }

        if (parts.Count > 2 && !isRope && IsChangedBy(parts[0], parts[1]))
        {
            EmitLatePair(parts[0], parts[1]);
            MarkLine(line);
            LoadFrame();
            _il.Call(typeof(Arith), nameof(Arith.Concat));
            for (int i = 2; i < parts.Count; i++)
            {
                EmitValue(parts[i]); // what was joined so far is text
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Arith), nameof(Arith.Concat));
            }

            return;
        }

        if (parts.Count == 2)
        {
            if (!isRope && IsReadLate(parts[0], parts[1]))
            {
                EmitLatePair(parts[0], parts[1]);
            }
            else
            {
                EmitValue(parts[0]);
                While(parts[0], parts[1], () => EmitValue(parts[1]));
            }

            MarkLine(line);
            LoadFrame();
            _il.Call(typeof(Arith), nameof(Arith.Concat));
            return;
        }

        // php makes text of a part before it evaluates the next; what two operands of a dot are is known first.
        Local? second = null;
        if (!isRope && IsReadLate(parts[0], parts[1]))
        {
            second = _il.TempValue();
            EmitValue(parts[1]);
            _il.StoreLocal(second);
        }

        EmitValueArray(parts, second, i =>
        {
            if ((i > 0 || isRope) && parts[i] is not StringLiteral && KindOf(parts[i]) == StackKind.Value && parts.Skip(i + 1).Any(static p => p is not StringLiteral))
            {
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Arith), nameof(Arith.TextOfPart));
            }
        });
        MarkLine(line);
        LoadFrame();
        _il.Call(typeof(Arith), nameof(Arith.ConcatMany));
    }

    /// <summary>Pushes a new PhpValue[] of the values.</summary>
    /// <param name="parts">The values.</param>
    /// <param name="second">The second of them, where it is known already.</param>
    /// <param name="convert">Emits what becomes of the one on the stack.</param>
    private void EmitValueArray(IReadOnlyList<Expression> parts, Local? second, Action<int> convert)
    {
        bool waiting = _waiting;
        _il.Int(parts.Count);
        _il.Emit(Op.Newarr);
        for (int i = 0; i < parts.Count; i++)
        {
            _il.Emit(Op.Dup);
            _il.Int(i);
            if (i == 1 && second is not null)
            {
                _il.LoadLocal(second);
                _il.Free(second);
            }
            else
            {
                EmitValue(parts[i]);
            }

            convert(i);
            _il.Emit(Op.Stelem);
            _waiting |= i + 1 < parts.Count && MayWait(parts[i], parts[i + 1]);
        }

        _waiting = waiting;
    }

    private void EmitArrayLiteral(ArrayLiteral a)
    {
        if (a.Items.Count == 0)
        {
            _il.Call(typeof(PhpArray), nameof(PhpArray.NewEmpty));
            _il.Call(typeof(Variables), nameof(Variables.TableValue));
            return;
        }

        if (EmitLiteralAtOnce(a))
        {
            _il.Call(typeof(Variables), nameof(Variables.TableValue));
            return;
        }

        _il.Int(a.Items.Count);
        _il.Call(typeof(Elements), nameof(Elements.NewArray));
        foreach (var item in a.Items)
        {
            if (item is null)
            {
                throw Unsupported("Cannot use empty array elements in arrays", a.Line);
            }

            _il.Emit(Op.Dup);
            if (item.Spread)
            {
                EmitValue(item.Value);
                MarkLine(item.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.Spread));
                continue;
            }

            if (item.Key is null)
            {
                if (item.ByRef)
                {
                    EmitAlias(item.Value);
                }
                else
                {
                    EmitCopied(item.Value);
                }

                _il.Call(typeof(Elements), nameof(Elements.LiteralAppend));
                continue;
            }

            if (item.Key is StringLiteral { Value: var bytes })
            {
                LoadSite(new KeySite(bytes));
                EmitItemValue(item);
                _il.Call(typeof(Elements), nameof(Elements.LiteralSetKnown));
                continue;
            }

            EmitValue(item.Key);
            EmitItemValue(item);
            MarkLine(item.Line);
            _il.Call(typeof(Elements), nameof(Elements.LiteralSet));
        }

        _il.Call(typeof(Variables), nameof(Variables.TableValue));
    }

    private static IntStringKey[] KeysOf(ArrayLiteral a)
    {
        var keys = new IntStringKey[a.Items.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = IntStringKey.FromString(new PhpString(((StringLiteral)a.Items[i]!.Key!).Value));
        }

        return keys;
    }

    /// <summary>Whether the keys of all items are literal strings; without <paramref name="ofText"/>, whether no item has a key.</summary>
    private static bool HasKeys(ArrayLiteral a, bool ofText)
    {
        foreach (var item in a.Items)
        {
            if (item is not { Spread: false } || (ofText ? item.Key is not StringLiteral : item.Key is not null))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lists, and arrays whose keys are strings known here, get all their values at once.</summary>
    private bool EmitLiteralAtOnce(ArrayLiteral a)
    {
        bool isList = HasKeys(a, ofText: false);
        var shape = isList || !HasKeys(a, ofText: true) ? null : ArrayShape.Of(KeysOf(a));
        if (!isList && shape is null)
        {
            return false;
        }

        bool waiting = _waiting;
        _il.Int(a.Items.Count);
        _il.Emit(Op.Newarr);
        for (int i = 0; i < a.Items.Count; i++)
        {
            _il.Emit(Op.Dup);
            _il.Int(i);
            EmitItemValue(a.Items[i]!);
            _il.Emit(Op.Stelem);
            _waiting |= i + 1 < a.Items.Count && MayWait(a.Items[i]!.Value, a);
        }

        _waiting = waiting;

        if (shape is null)
        {
            _il.Call(typeof(Elements), nameof(Elements.LiteralList));
        }
        else
        {
            LoadSite(shape);
            _il.Call(typeof(Elements), nameof(Elements.LiteralShaped));
        }

        return true;
    }

    private void EmitItemValue(ArrayItem item)
    {
        if (item.ByRef)
        {
            EmitAlias(item.Value);
        }
        else
        {
            EmitCopied(item.Value);
        }
    }
}
