using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// The beginning of a function: arguments checked and converted, defaults, captured variables.
internal sealed partial class FunctionEmitter
{
    private void EmitProlog()
    {
        _line = 0;
        if (_scope.IsScript)
        {
            _table = _il.NewLocal(typeof(PhpArray));
            _il.LoadArg(FirstArg);
            _il.Call(typeof(Variables), nameof(Variables.TableOf));
            _il.StoreLocal(_table);
            return;
        }

        EmitPrologLocals();
        if (_thisLocal is not null && !_scope.IsGenerator)
        {
            _thisIsCounted = true;
            _il.LoadLocal(_thisLocal);
            LoadFrame();
            _il.Call(typeof(Releasing), nameof(Releasing.EnterThis));
        }

        if (_scope.UsesArguments && !_scope.IsGenerator)
        {
            LoadFrame();
            _il.LoadArg(FirstArg);
            _il.Int(_scope.Parameters.Count);
            _il.Call(typeof(Params), nameof(Params.EscapeRest));
        }

        if (_scope.UsesSymbolTable)
        {
            _table = _il.NewLocal(typeof(PhpArray));
            _il.Call(typeof(PhpArray), nameof(PhpArray.NewEmpty));
            _il.StoreLocal(_table);
        }
        else
        {
            for (int i = 0; i < _scope.Parameters.Count; i++)
            {
                var info = _scope.Variable(_scope.Parameters[i].Name);
                bool asArgument = !_usesArray && info.Kind == StackKind.Value;
                _places[info.Name] = new Place(asArgument ? null : _il.NewLocal(TypeOf(info.Kind)), asArgument ? FirstArg + i : -1, -1, info);
            }

            DeclareVariables();
        }

        int required = 0;
        for (int i = 0; i < _scope.Parameters.Count; i++)
        {
            if (_scope.Parameters[i] is { Default: null, Variadic: false })
            {
                required = i + 1;
            }
        }

        if (required > 0)
        {
            LoadArgument(required - 1);
            LoadFrame();
            _il.Call(typeof(Params), nameof(Params.RequireLast));
        }

        for (int i = 0; i < _scope.Parameters.Count; i++)
        {
            EmitParameter(i);
        }

        if (_table is null && !_scope.IsGenerator)
        {
            foreach (var p in _scope.Parameters)
            {
                if (PlaceOf(p.Name) is { Info: { MayHoldObject: true, Kind: StackKind.Value } } place && MayBeObject(p))
                {
                    LoadRaw(place);
                    _il.Call(typeof(Releasing), nameof(Releasing.Acquire));
                    if (place.Info is { MaybeAlias: false, Assignments.Count: 1, Parameter: < 64 } && !p.Variadic)
                    {
                        _heldParameters |= 1UL << place.Info.Parameter;
                    }
                }
            }

            if (_heldParameters != 0)
            {
                LoadFrame();
                _il.LoadStatic(typeof(Releasing), nameof(Releasing.Enabled));
                _il.StoreField(typeof(Frame), nameof(Frame.HoldsArguments));
            }
        }

        for (int i = 0; i < _scope.Uses.Count; i++)
        {
            LoadFrame();
            _il.Int(i);
            _il.Call(typeof(Params), nameof(Params.Captured));
            if (_scope.Uses[i].ByRef)
            {
                BindVariable(_scope.Uses[i].Name);
            }
            else if (_table is not null)
            {
                StoreVariable(_scope.Uses[i].Name, StackKind.Value);
            }
            else
            {
                var place = PlaceOf(_scope.Uses[i].Name);
                StoreRaw(place);
                if (!_scope.IsGenerator)
                {
                    LoadRaw(place);
                    _il.Call(typeof(Releasing), nameof(Releasing.Acquire));
                }
            }
        }
    }

    private static bool MayBeObject(ParameterSyntax p)
        => !p.ByRef;

    private void LoadArgument(int i)
    {
        if (_usesArray)
        {
            _il.LoadArg(FirstArg);
            _il.Int(i);
            _il.Emit(Op.Ldelem);
        }
        else
        {
            _il.LoadArg(FirstArg + i);
        }
    }

    private void EmitParameter(int i)
    {
        var p = _scope.Parameters[i];
        var type = p.Type is null ? null : _unit.TypeOf(p.Type, p.Default is not null && Constants.IsNull(p.Default));
        if (p.Variadic)
        {
            LoadFrame();
            _il.LoadArg(FirstArg);
            _il.Int(i);
            _il.Int(p.ByRef ? 1 : 0);
            _il.Call(typeof(Params), nameof(Params.Variadic));
            StoreParameter(p.Name, StackKind.Value);
            return;
        }

        var info = _scope.Variable(p.Name);
        if (p.Default is not null)
        {
            var given = _il.DefineLabel();
            var end = _il.DefineLabel();
            LoadArgument(i);
            _il.Call(typeof(Params), nameof(Params.IsGiven));
            _il.Emit(Op.Brtrue, given);
            _isConstant = true;
            EmitCopied(p.Default);
            _isConstant = _scope.IsConstantExpression;
            if (type is not null && !(IsSimple(p.Default) || p.Default is ArrayLiteral))
            {
                EmitTypeCheck(type, () =>
                {
                    LoadFrame();
                    _il.Int(i);
                    _il.Call(typeof(Params), nameof(Params.Check));
                });
            }

            if (p.ByRef)
            {
                _il.Call(typeof(Variables), nameof(Variables.ToAlias));
            }

            StoreParameter(p.Name, StackKind.Value);
            _il.Emit(Op.Br, end);
            Mark(given);
            EmitGivenArgument(i, p, type, info);
            Mark(end);
            return;
        }

        EmitGivenArgument(i, p, type, info);
    }

    private void EmitGivenArgument(int i, ParameterSyntax p, PhpTypeSpec? type, VariableInfo info)
    {
        if (p.ByRef)
        {
            LoadArgument(i);
            _il.Call(typeof(Variables), nameof(Variables.ToAlias));
            if (type is not null)
            {
                LoadFrame();
                _il.Int(i);
                _il.Call(typeof(Params), nameof(Params.CheckReference));
            }

            StoreParameter(p.Name, StackKind.Value, bind: true);
            return;
        }

        if (MayBeArray(p) && (_table is not null || !GivesBack(PlaceOf(p.Name))))
        {
            // The variable may go on when the function ends, or become a reference.
            LoadArgument(i);
            _il.Call(typeof(Arith), nameof(Arith.Keep));
            _il.Emit(Op.Pop);
        }

        if (type is null)
        {
            if (_usesArray || _table is not null)
            {
                LoadArgument(i);
                StoreParameter(p.Name, StackKind.Value);
            }

            return;
        }

        LoadArgument(i);
        EmitTypeCheck(type, () =>
        {
            LoadFrame();
            _il.Int(i);
            _il.Call(typeof(Params), nameof(Params.Check));
        });
        StoreParameter(p.Name, StackKind.Value);
    }

    /// <summary>With a value on the stack: leaves it where a quick look says that the type is right, else converts it by a call.</summary>
    private void EmitTypeCheck(PhpTypeSpec type, Action convert)
    {
        string? quick = (type.Kind & ~PhpTypeSpec.Kinds.Null, type.ClassAlternatives.Count) switch
        {
            (PhpTypeSpec.Kinds.Int, 0) => nameof(Arith.IsLong),
            (PhpTypeSpec.Kinds.Float, 0) => nameof(Arith.IsDouble),
            (PhpTypeSpec.Kinds.Bool, 0) => nameof(Arith.IsBoolean),
            (PhpTypeSpec.Kinds.String, 0) => nameof(Arith.IsString),
            (PhpTypeSpec.Kinds.Array, 0) => nameof(Arith.IsArray),
            _ => null,
        };
        if ((type.Kind & PhpTypeSpec.Kinds.Mixed) != 0)
        {
            return;
        }

        if (quick is null)
        {
            convert();
            return;
        }

        var ok = _il.DefineLabel();
        var temp = _il.TempValue();
        _il.Emit(Op.Dup);
        _il.StoreLocal(temp);
        _il.LoadLocal(temp);
        _il.Call(typeof(Arith), quick);
        _il.Emit(Op.Brtrue, ok);
        convert();
        Mark(ok);
        _il.Free(temp);
    }

    private void StoreParameter(string name, StackKind kind, bool bind = false)
    {
        if (_table is not null)
        {
            if (bind)
            {
                BindVariable(name);
            }
            else
            {
                StoreVariable(name, kind);
            }

            return;
        }

        var place = PlaceOf(name);
        if (place.IsTyped)
        {
            Convert(kind, place.Info.Kind);
        }

        StoreRaw(place);
    }
}
