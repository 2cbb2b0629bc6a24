using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Functions that are done in place: they need the caller's variables, or are too small for a call.
internal sealed partial class FunctionEmitter
{
    private StackKind? EmitIntrinsic(CallExpression c)
    {
        if (c.Callee is not NameExpression { Name: var callee } || c.Arguments is null)
        {
            return null;
        }

        if (EmitVariableFunction(c, (callee.Fallback ?? callee.FullName).ToLowerInvariant()))
        {
            return StackKind.Value;
        }

        if ((callee.Fallback ?? callee.FullName).Equals("assert", StringComparison.OrdinalIgnoreCase) && !_inAssert && c.Arguments.Count > 0 && Operands.ArePlain(c.Arguments))
        {
            EmitAssert(c);
            return StackKind.Value;
        }

        if (Intrinsics.IsKeyExists(c))
        {
            EmitValue(c.Arguments[0].Value);
            EmitValue(c.Arguments[1].Value);
            MarkLine(c.Line);
            LoadFrame();
            _il.Call(typeof(IntrinsicFunctions), nameof(IntrinsicFunctions.KeyExists));
            _il.Call(typeof(Arith), nameof(Arith.BoxBool));
            return StackKind.Value;
        }

        if (Intrinsics.Of(c, _scope) is not { } name)
        {
            return null;
        }

        if (name == "func_num_args")
        {
            LoadFrame();
            _il.LoadField(typeof(Frame), nameof(Frame.Argc));
            _il.Emit(Op.ConvI8);
            return StackKind.Long;
        }

        var argument = c.Arguments[0].Value;
        if (name == "ord" && argument is IndexExpression { Index: not null } element && !HasNullSafe(element) && KindOf(element.Index) == StackKind.Long)
        {
            EmitValue(element.Target);
            EmitExpression(element.Index);
            MarkLine(c.Line);
            LoadFrame();
            _il.Call(typeof(Elements), nameof(Elements.ByteAt));
            return StackKind.Long;
        }

        switch (name)
        {
            case "intval":
                return EmitCast(new CastExpression(CastKind.Int, argument, c.Line));
            case "floatval" or "doubleval":
                return EmitCast(new CastExpression(CastKind.Float, argument, c.Line));
            case "boolval":
                return EmitCast(new CastExpression(CastKind.Bool, argument, c.Line));
            case "strval":
                return EmitCast(new CastExpression(CastKind.String, argument, c.Line));
        }

        // These are instructions in php, too: at the line where their operand ends.
        EmitValue(argument);
        var result = KeepResult(argument);
        MarkLine(argument.Line);
        var kind = EmitIntrinsicOf(name);
        DropResult(result);
        return kind;
    }

    // With the argument on the stack.
    private StackKind EmitIntrinsicOf(string name)
    {
        switch (name)
        {
            case "strlen" or "count" or "sizeof" or "ord":
                LoadFrame();
                _il.Call(typeof(IntrinsicFunctions), name == "strlen" ? nameof(IntrinsicFunctions.StrLen) : name == "ord" ? nameof(IntrinsicFunctions.Ord) : nameof(IntrinsicFunctions.Count));
                return StackKind.Long;
            case "chr":
                LoadFrame();
                _il.Call(typeof(IntrinsicFunctions), nameof(IntrinsicFunctions.Chr));
                return StackKind.Value;
            case "is_int" or "is_integer" or "is_long":
                _il.Call(typeof(Arith), nameof(Arith.IsLong));
                return StackKind.Bool;
            case "is_float" or "is_double":
                _il.Call(typeof(Arith), nameof(Arith.IsDouble));
                return StackKind.Bool;
            case "is_string":
                _il.Call(typeof(Arith), nameof(Arith.IsString));
                return StackKind.Bool;
            case "is_bool":
                _il.Call(typeof(Arith), nameof(Arith.IsBoolean));
                return StackKind.Bool;
            case "is_array":
                _il.Call(typeof(Arith), nameof(Arith.IsArray));
                return StackKind.Bool;
            default:
                _il.Call(typeof(Arith), nameof(Arith.IsNull));
                return StackKind.Bool;
        }
    }

    private bool _inAssert;

    /// <summary>assert() evaluates nothing where assertions are off, and knows the text of what it asserts.</summary>
    private void EmitAssert(CallExpression c)
    {
        var off = _il.DefineLabel();
        var end = _il.DefineLabel();
        LoadContext();
        _il.Call(typeof(IntrinsicFunctions), nameof(IntrinsicFunctions.AssertionsOn));
        _il.Emit(Op.Brfalse, off);
        var arguments = c.Arguments!;
        if (arguments.Count == 1)
        {
            var text = new StringLiteral(System.Text.Encoding.UTF8.GetBytes($"assert({ExpressionText.Of(arguments[0].Value)})"), c.Line);
            arguments = [arguments[0], new Argument(text, null, false, c.Line)];
        }

        _inAssert = true;
        EmitValue(new CallExpression(c.Callee, arguments, c.Line));
        _inAssert = false;
        _il.Emit(Op.Br, end);
        Mark(off);
        _il.Bool(true);
        _il.Call(typeof(Arith), nameof(Arith.BoxBool));
        Mark(end);
    }

    /// <summary>Functions that see the caller's variables or arguments.</summary>
    private bool EmitVariableFunction(CallExpression c, string name)
    {
        switch (name)
        {
            case "compact" when _table is not null && c.Arguments!.Count > 0 && Operands.ArePlain(c.Arguments):
                var result = _il.Temp(typeof(PhpArray));
                _il.Call(typeof(PhpArray), nameof(PhpArray.NewEmpty));
                _il.StoreLocal(result);
                for (int i = 0; i < c.Arguments.Count; i++)
                {
                    _il.LoadLocal(result);
                    EmitValue(c.Arguments[i].Value);
                    MarkLine(c.Line);
                    _il.LoadLocal(_table);
                    _il.Int(i + 1);
                    LoadFrame();
                    _il.Call(typeof(Variables), nameof(Variables.Compact));
                }

                _il.LoadLocal(result);
                _il.Call(typeof(Variables), nameof(Variables.TableValue));
                _il.Free(result);
                return true;
            case "get_defined_vars" when _table is not null && c.Arguments!.Count == 0:
                _il.LoadLocal(_table);
                _il.Call(typeof(Variables), nameof(Variables.All));
                return true;
            case "extract" when _table is not null && c.Arguments!.Count is >= 1 and <= 3 && c.Arguments.All(a => !a.Spread && a.Name is null):
                // EXTR_REFS makes references to the elements of the variable.
                if (c.Arguments.Count > 1 && IsPlace(c.Arguments[0].Value))
                {
                    EmitAlias(c.Arguments[0].Value);
                }
                else
                {
                    EmitValue(c.Arguments[0].Value);
                }

                EmitOptional(c.Arguments, 1);
                EmitOptional(c.Arguments, 2);
                MarkLine(c.Line);
                _il.LoadLocal(_table);
                LoadFrame();
                _il.Call(typeof(IntrinsicFunctions), nameof(IntrinsicFunctions.Extract));
                return true;
            case "func_get_args" when _usesArray && !_scope.IsScript && _frameValues is null && c.Arguments!.Count == 0:
                UpdateArguments();
                LoadFrame();
                _il.LoadArg(FirstArg);
                _il.Call(typeof(Calls), nameof(Calls.AllArguments));
                return true;
            case "func_get_arg" when _usesArray && !_scope.IsScript && _frameValues is null && c.Arguments!.Count == 1:
                UpdateArguments();
                EmitValue(c.Arguments[0].Value);
                LoadFrame();
                _il.LoadArg(FirstArg);
                _il.Call(typeof(Params), nameof(Params.Argument));
                return true;
            default:
                return false;
        }
    }

    /// <summary>func_get_args() tells what parameters hold now.</summary>
    private void UpdateArguments()
    {
        for (int i = 0; i < _scope.Parameters.Count; i++)
        {
            if (_scope.Parameters[i].Variadic)
            {
                continue;
            }

            _il.LoadArg(FirstArg);
            _il.Int(i);
            Box(LoadVariable(_scope.Parameters[i].Name, quiet: true));
            _il.Emit(Op.Stelem);
        }
    }

    private void EmitOptional(IReadOnlyList<Argument> arguments, int index)
    {
        if (index < arguments.Count)
        {
            EmitValue(arguments[index].Value);
        }
        else
        {
            _il.Call(typeof(Arith), nameof(Arith.UndefinedValue));
        }
    }
}
