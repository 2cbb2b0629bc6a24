using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Variables: CLR locals and arguments; elements of a generator's array; entries of a symbol table.
internal sealed partial class FunctionEmitter
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private Local? _table;         // the symbol table
    private Local? _frameValues;   // a generator's variables

    private sealed record Place(Local? Local, int Argument, int Element, VariableInfo Info)
    {
        public bool IsTyped => Info.Kind is not StackKind.Value;
    }

    private Place PlaceOf(string name)
    {
        if (!_places.TryGetValue(name, out var place))
        {
            var info = _scope.Variable(name);
            if (_frameValues is not null)
            {
                place = new Place(null, -1, _elements++, info);
            }
            else
            {
                place = new Place(_il.NewLocal(TypeOf(info.Kind)), -1, -1, info);
                if (info.Kind == StackKind.Value && info.MaybeUndefined)
                {
                    throw new InvalidOperationException($"The variable ${name} was not found by the binder.");
                }
            }

            _places.Add(name, place);
        }

        return place;
    }

    private static Type TypeOf(StackKind kind) => kind switch
    {
        StackKind.Long => typeof(long),
        StackKind.Double => typeof(double),
        StackKind.Bool => typeof(bool),
        _ => typeof(PhpValue),
    };

    /// <summary>Makes the locals of all variables; those that may be read unassigned begin as undefined.</summary>
    private void DeclareVariables()
    {
        foreach (var info in _scope.Variables.Values)
        {
            if (info.Name == "this" || Superglobals.Contains(info.Name) || _places.ContainsKey(info.Name))
            {
                continue;
            }

            var local = _il.NewLocal(TypeOf(info.Kind));
            _places.Add(info.Name, new Place(local, -1, -1, info));
            if (info.MaybeUndefined && info.Captured < 0)
            {
                _il.Call(typeof(Arith), nameof(Arith.UndefinedValue));
                _il.StoreLocal(local);
            }
        }
    }

    /// <summary>Pushes the value of a variable (references followed); an unassigned one warns and gives null.</summary>
    private StackKind LoadVariable(string name, bool quiet = false)
    {
        if (name == "this")
        {
            LoadThis(quiet);
            return StackKind.Value;
        }

        if (name == "GLOBALS")
        {
            LoadContext();
            _il.Call(typeof(Context), "get_" + nameof(Context.Globals));
            _il.Call(typeof(Variables), nameof(Variables.All));
            return StackKind.Value;
        }

        if (Superglobals.Contains(name))
        {
            LoadContext();
            _il.Call(typeof(Context), "get_" + nameof(Context.OwnGlobals));
            LoadName(name);
            _il.Call(typeof(Variables), nameof(Variables.Get));
            CheckUndefined(name, quiet);
            return StackKind.Value;
        }

        if (_table is not null)
        {
            _il.LoadLocal(_table);
            LoadName(name);
            _il.Call(typeof(Variables), nameof(Variables.Get));
            CheckUndefined(name, quiet);
            return StackKind.Value;
        }

        var place = PlaceOf(name);
        LoadRaw(place);
        if (place.IsTyped)
        {
            return place.Info.Kind;
        }

        if (place.Info.MaybeAlias || place.Element >= 0)
        {
            _il.Call(typeof(Arith), nameof(Arith.Deref));
        }

        if (place.Info.MaybeUndefined || place.Element >= 0)
        {
            CheckUndefined(name, quiet);
        }

        return StackKind.Value;
    }

    private void CheckUndefined(string name, bool quiet)
    {
        if (quiet)
        {
            _il.Call(typeof(Arith), nameof(Arith.Quiet));
        }
        else
        {
            LoadFrame();
            LoadName(name);
            _il.Call(typeof(Variables), nameof(Variables.Checked));
        }
    }

    private void LoadRaw(Place place)
    {
        if (place.Local is not null)
        {
            _il.LoadLocal(place.Local);
        }
        else if (place.Argument >= 0)
        {
            _il.LoadArg(place.Argument);
        }
        else
        {
            _il.LoadLocal(_frameValues!);
            _il.Int(place.Element);
            _il.Emit(Op.Ldelem);
        }
    }

    private void StoreRaw(Place place)
    {
        if (place.Local is not null)
        {
            _il.StoreLocal(place.Local);
        }
        else if (place.Argument >= 0)
        {
            _il.StoreArg(place.Argument);
        }
        else
        {
            var temp = _il.TempValue();
            _il.StoreLocal(temp);
            _il.LoadLocal(_frameValues!);
            _il.Int(place.Element);
            _il.LoadLocal(temp);
            _il.Emit(Op.Stelem);
            _il.Free(temp);
        }
    }

    /// <summary>Pushes the address of a variable; it may hold a reference.</summary>
    private void LoadVariableAddress(string name)
    {
        if (name == "this" || name == "GLOBALS")
        {
            var temp = _il.NewLocal(typeof(PhpValue));
            if (name == "this")
            {
                LoadThis(quiet: true);
            }
            else
            {
                LoadContext();
                _il.Call(typeof(Context), "get_" + nameof(Context.Globals));
                _il.Call(typeof(Variables), nameof(Variables.TableValue));
            }

            _il.StoreLocal(temp);
            _il.LoadLocalAddress(temp);
            return;
        }

        if (Superglobals.Contains(name))
        {
            LoadContext();
            _il.Call(typeof(Context), "get_" + nameof(Context.OwnGlobals));
            LoadName(name);
            _il.Call(typeof(Variables), nameof(Variables.Ref));
            return;
        }

        if (_table is not null)
        {
            _il.LoadLocal(_table);
            LoadName(name);
            _il.Call(typeof(Variables), nameof(Variables.Ref));
            return;
        }

        var place = PlaceOf(name);
        if (place.Local is not null)
        {
            _il.LoadLocalAddress(place.Local);
        }
        else if (place.Argument >= 0)
        {
            _il.LoadArgAddress(place.Argument);
        }
        else
        {
            _il.LoadLocal(_frameValues!);
            _il.Int(place.Element);
            _il.Emit(Op.Ldelema);
        }
    }

    /// <summary>Stores what is on the stack into a variable, through the reference it may be.</summary>
    private void StoreVariable(string name, StackKind kind)
    {
        if (_table is null && !Superglobals.Contains(name))
        {
            var place = PlaceOf(name);
            if (place.IsTyped)
            {
                Convert(kind, place.Info.Kind);
                StoreRaw(place);
                return;
            }

            Box(kind);
            if (!place.Info.MaybeAlias && place.Element < 0)
            {
                if (place.Info.MayHoldObject)
                {
                    StoreTracked(place);
                }
                else
                {
                    StoreRaw(place);
                }

                return;
            }
        }
        else
        {
            Box(kind);
        }

        LoadVariableAddressUnder(name);
        _il.Bool(_frameValues is null || _table is null);
        _il.Call(typeof(Variables), nameof(Variables.AssignTracked));
    }

    /// <summary>With a value on the stack: pushes the address of a variable under it.</summary>
    private void LoadVariableAddressUnder(string name)
    {
        var value = _il.TempValue();
        _il.StoreLocal(value);
        LoadVariableAddress(name);
        _il.LoadLocal(value);
        _il.Free(value);
    }

    private bool MayBeReference(string name)
        => _table is not null || Superglobals.Contains(name) || PlaceOf(name) is { IsTyped: false } place && (place.Info.MaybeAlias || place.Element >= 0);

    /// <summary>As <see cref="StoreVariable"/>; where the assignment's value is needed, leaves what the variable has then: a reference may be held to a type.</summary>
    private StackKind StoreVariableAsResult(string name, StackKind kind, bool needed)
    {
        if (!needed)
        {
            StoreVariable(name, kind);
            return StackKind.Void;
        }

        if (!MayBeReference(name))
        {
            _il.Emit(Op.Dup);
            StoreVariable(name, kind);
            return kind;
        }

        Box(kind);
        LoadVariableAddressUnder(name);
        _il.Bool(_frameValues is null || _table is null);
        _il.Call(typeof(Variables), nameof(Variables.AssignAsResult));
        return StackKind.Value;
    }

    /// <summary>Stores to a local that may hold an object that is released when no local holds it any more.</summary>
    private void StoreTracked(Place place)
    {
        var plain = _il.DefineLabel();
        var end = _il.DefineLabel();
        _il.LoadStatic(typeof(Releasing), nameof(Releasing.Enabled));
        _il.Emit(Op.Brfalse, plain);
        var value = _il.TempValue();
        var old = _il.TempValue();
        _il.StoreLocal(value);
        _il.LoadLocal(value);
        _il.Call(typeof(Releasing), nameof(Releasing.Acquire));
        LoadRaw(place);
        _il.StoreLocal(old);
        _il.LoadLocal(value);
        StoreRaw(place);
        _il.LoadLocal(old);
        _il.Call(typeof(Releasing), nameof(Releasing.Dropped));
        _il.Free(value);
        _il.Free(old);
        _il.Emit(Op.Br, end);
        _il.Mark(plain);
        StoreRaw(place);
        _il.Mark(end);
    }

    private void Convert(StackKind from, StackKind to)
    {
        if (from == to)
        {
            return;
        }

        Box(from);
        switch (to)
        {
            case StackKind.Long:
                _il.Call(typeof(Arith), nameof(Arith.ToLong));
                break;
            case StackKind.Double:
                _il.Call(typeof(Arith), nameof(Arith.ToDouble));
                break;
            case StackKind.Bool:
                _il.Call(typeof(Arith), nameof(Arith.ToBoolean));
                break;
        }
    }

    /// <summary>Makes a variable hold the reference that is on the stack (a value).</summary>
    private void BindVariable(string name)
    {
        var temp = _il.TempValue();
        _il.StoreLocal(temp);
        if (_table is not null && !Superglobals.Contains(name))
        {
            _il.LoadLocal(_table);
            LoadName(name);
            _il.LoadLocal(temp);
            _il.Call(typeof(Variables), nameof(Variables.SetAlias));
        }
        else
        {
            LoadVariableAddress(name);
            _il.LoadLocal(temp);
            _il.Call(typeof(Variables), nameof(Variables.Bind));
        }

        _il.Free(temp);
    }

    private void UnsetVariable(string name)
    {
        if (name == "this")
        {
            return;
        }

        if (_table is not null)
        {
            _il.LoadLocal(_table);
            LoadName(name);
            _il.Call(typeof(Variables), nameof(Variables.Unset));
            return;
        }

        var place = PlaceOf(name);
        var old = _il.TempValue();
        LoadRaw(place);
        _il.StoreLocal(old);
        _il.Call(typeof(Arith), nameof(Arith.UndefinedValue));
        StoreRaw(place);
        _il.LoadLocal(old);
        _il.Call(typeof(Releasing), OwnsReference(place) ? nameof(Releasing.DroppedLocal) : nameof(Releasing.Dropped));
        _il.LoadLocal(old);
        _il.Call(typeof(Variables), nameof(Variables.Release));
        _il.Free(old);
    }

    private void LoadThis(bool quiet = false)
    {
        if (_thisLocal is not null)
        {
            _il.LoadLocal(_thisLocal);
            if (!_thisMayBeNull || quiet)
            {
                _il.Call(typeof(Variables), nameof(Variables.ObjectValue));
            }
            else
            {
                _il.Call(typeof(Variables), nameof(Variables.ThisValue));
            }

            return;
        }

        LoadFrame();
        _il.Call(typeof(Frame), "get_" + nameof(Frame.This));
        _il.Call(typeof(Variables), quiet ? nameof(Variables.ObjectValue) : nameof(Variables.ThisValue));
    }

    private bool _thisMayBeNull = true;

    private void EmitPrologLocals()
    {
        if (_scope.UsesScope && !_scope.IsScript)
        {
            _scopeLocal = _il.NewLocal(typeof(PhpClass));
            LoadFrame();
            _il.Call(typeof(Frame), "get_" + nameof(Frame.Scope));
            _il.StoreLocal(_scopeLocal);
        }

        if (_scope.UsesThis && !_scope.IsScript)
        {
            _thisLocal = _il.NewLocal(typeof(PhpObject));
            LoadFrame();
            _il.Call(typeof(Frame), "get_" + nameof(Frame.This));
            _il.StoreLocal(_thisLocal);
        }
    }

    /// <summary>References that variables were bound to here lose a holder when the function ends.</summary>
    private void EmitLeaveFunction()
    {
        if (_frameValues is not null || _scope.IsScript)
        {
            return;
        }

        EmitDropLocals();
        if (_table is not null)
        {
            return;
        }

        foreach (var (_, place) in _places)
        {
            if (place.Info.IsRebound && place.Info.Kind == StackKind.Value)
            {
                LoadRaw(place);
                _il.Call(typeof(Variables), nameof(Variables.Release));
            }
        }

        EmitGiveBack();
    }

    /// <summary>With the result on the stack: local variables hold nothing any more, then the frame leaves $this; the result is the caller's.</summary>
    private void EmitDropLocals()
    {
        var held = _table is not null ? [] : _places.Values.Where(p => p.Info.MayHoldObject && p.Info.Kind == StackKind.Value).ToList();
        if (held.Count == 0 && !_thisIsCounted)
        {
            return;
        }

        var skip = _il.DefineLabel();
        _il.LoadStatic(typeof(Releasing), nameof(Releasing.Enabled));
        _il.Emit(Op.Brfalse, skip);
        var result = _il.TempValue();
        _il.StoreLocal(result);
        _il.LoadLocal(result);
        _il.Call(typeof(Releasing), nameof(Releasing.Protect));
        LoadContext();
        _il.Call(typeof(Releasing), nameof(Releasing.Flush));
        if (_heldParameters != 0)
        {
            LoadFrame();
            _il.Bool(false);
            _il.StoreField(typeof(Frame), nameof(Frame.HoldsArguments));
        }

        foreach (var place in held)
        {
            LoadRaw(place);
            _il.Call(typeof(Releasing), OwnsReference(place) ? nameof(Releasing.DroppedLocal) : nameof(Releasing.Dropped));
        }

        if (_thisIsCounted)
        {
            LoadFrame();
            _il.Call(typeof(Releasing), nameof(Releasing.LeaveThis));
        }

        _il.LoadLocal(result);
        _il.Call(typeof(Releasing), nameof(Releasing.Unprotect));
        _il.LoadLocal(result);
        _il.Free(result);
        _il.Mark(skip);
    }

    /// <summary>Whether a reference that a variable holds can only have been made of the variable here.</summary>
    private bool OwnsReference(Place place)
        => place.Info is { MaybeAlias: true, IsRebound: false, IsBound: false, Captured: < 0 } info && (info.Parameter < 0 || !_scope.Parameters[info.Parameter].ByRef);

    /// <summary>Whether the frame counts as a holder of $this.</summary>
    private bool _thisIsCounted;

    /// <summary>See <see cref="UserFunction.HeldParameters"/>.</summary>
    private ulong _heldParameters;
}
