using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Assignments of values and of references.
internal sealed partial class FunctionEmitter
{
    private HashSet<string>? _bufferVariables;

    private StackKind EmitAssign(AssignExpression a, bool needed)
    {
        switch (a.Target)
        {
            case VariableExpression v:
                return EmitAssignVariable(v, a.Value, needed);
            case ArrayLiteral pattern:
                return EmitDestructuring(pattern, a.Value, needed);
            default:
                Prepare(a.Target);
                var value = _il.TempValue();
                EmitCopied(a.Value);
                _il.StoreLocal(value);
                EmitStore(a.Target, value, a.Line, needed);
                Release(a.Target);
                _il.Free(value);
                return needed ? StackKind.Value : StackKind.Void;
        }
    }

    private StackKind EmitAssignVariable(VariableExpression v, Expression value, bool needed)
    {
        if (_table is null && !Superglobals.Contains(v.Name) && PlaceOf(v.Name) is { IsTyped: true } place)
        {
            EmitAs(value, place.Info.Kind);
            if (needed)
            {
                _il.Emit(Op.Dup);
            }

            StoreRaw(place);
            return needed ? place.Info.Kind : StackKind.Void;
        }

        Local? old = null;
        if (_table is null && !Superglobals.Contains(v.Name) && PlaceOf(v.Name) is var local && GivesBack(local))
        {
            EmitBorrowed(value);
            if (!needed)
            {
                old = _il.TempValue();
                LoadRaw(local);
                _il.StoreLocal(old);
            }
        }
        else
        {
            EmitCopied(value);
        }

        MarkLine(v.Line);
        if (BufferVariables.IsRead(value, _scope.File) && (_bufferVariables ??= BufferVariables.Find(_scope)).Contains(v.Name))
        {
            if (needed)
            {
                _il.Emit(Op.Dup);
            }

            EmitStoreBuffer(v.Name);
            return needed ? StackKind.Value : StackKind.Void;
        }

        StoreVariableAsResult(v.Name, StackKind.Value, needed);
        if (old is not null)
        {
            // In a statement: nothing else has the array that the variable had.
            _il.LoadLocal(old);
            _il.Call(typeof(Arith), EndOf(PlaceOf(v.Name)));
            _il.Free(old);
        }

        return needed ? StackKind.Value : StackKind.Void;
    }

    /// <summary>Stores what such a function gave to a variable whose old string nobody else has: the next call may read into its memory.</summary>
    private void EmitStoreBuffer(string name)
    {
        var temp = _il.TempValue();
        _il.StoreLocal(temp);
        LoadVariableAddress(name);
        _il.LoadLocal(temp);
        LoadContext();
        if (_table is null)
        {
            _il.Null();
        }
        else
        {
            _il.LoadLocal(_table);
        }

        _il.Call(typeof(ReceiveBuffers), nameof(ReceiveBuffers.Replace));
        _il.Free(temp);
    }

    /// <summary>Stores a local's value to a prepared place; leaves the assignment's value where it is needed.</summary>
    private void EmitStore(Expression target, Local value, int line, bool needed)
    {
        switch (target)
        {
            case VariableExpression v:
                _il.LoadLocal(value);
                StoreVariable(v.Name, StackKind.Value);
                PushIf(needed, value);
                break;
            case VariableVariableExpression v:
                _il.LoadLocal(_table!);
                EmitVariableNamePart(v);
                _il.LoadLocal(value);
                _il.Call(typeof(Variables), nameof(Variables.Set));
                PushIf(needed, value);
                break;
            case IndexExpression { Index: null } i:
                EmitAddress(i.Target);
                _il.LoadLocal(value);
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.Append));
                PushIf(needed, value);
                break;
            case IndexExpression i:
                EmitAddress(i.Target);
                string set = EmitKey(i.Index!, nameof(Elements.Set), nameof(Elements.SetKnown));
                _il.LoadLocal(value);
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Elements), set);
                PopUnless(needed);
                break;
            case PropertyExpression p:
                EmitPartObject(p.Target);
                EmitPartSite(p.Name);
                _il.LoadLocal(value);
                LoadScope();
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Properties), nameof(Properties.Set));
                PopUnless(needed);
                break;
            case StaticPropertyExpression p:
                EmitStaticStore(p, value);
                PopUnless(needed);
                break;
            default:
                throw Unsupported("Cannot assign to this expression", target.Line);
        }
    }

    private void EmitStaticStore(StaticPropertyExpression p, Local value, string method = nameof(StaticMembers.Set))
    {
        // Class and name come first, then the value, then scope and frame.
        var scope = _il.Temp(typeof(PhpClass));
        EmitStaticPart(p);
        _il.Emit(Op.Pop);
        _il.StoreLocal(scope);
        _il.LoadLocal(value);
        _il.LoadLocal(scope);
        LoadFrame();
        _il.Call(typeof(StaticMembers), method);
        _il.Free(scope);
    }

    private void PushIf(bool needed, Local value)
    {
        if (needed)
        {
            _il.LoadLocal(value);
        }
    }

    private void PopUnless(bool needed)
    {
        if (!needed)
        {
            _il.Emit(Op.Pop);
        }
    }

    // References ------------------------------------------------------------------------------------------------------

    private void EmitAssignReference(AssignReferenceExpression a)
    {
        var alias = _il.TempValue();
        Prepare(a.Target);
        if (IsPlace(a.Source))
        {
            EmitAlias(a.Source);
        }
        else if (a.Source is CallExpression or MethodCallExpression or StaticCallExpression)
        {
            _rawResult = true;
            EmitValue(a.Source);
            _rawResult = false;
            MarkLine(a.Line);
            LoadFrame();
            _il.Call(typeof(Variables), nameof(Variables.AliasOfResult));
        }
        else
        {
            EmitValue(a.Source);
            _il.Call(typeof(Variables), nameof(Variables.ToAlias));
        }

        _il.StoreLocal(alias);
        EmitBind(a.Target, alias);
        Release(a.Target);
        _il.Free(alias);
    }

    /// <summary>Makes a prepared place hold a reference.</summary>
    private void EmitBind(Expression target, Local alias)
    {
        switch (target)
        {
            case VariableExpression v:
                _il.LoadLocal(alias);
                BindVariable(v.Name);
                break;
            case IndexExpression { Index: null } i:
                EmitAddress(i.Target);
                _il.LoadLocal(alias);
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.AppendAlias));
                break;
            case IndexExpression i:
                EmitAddress(i.Target);
                EmitPart(i.Index!);
                _il.LoadLocal(alias);
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.SetAlias));
                break;
            case PropertyExpression p:
                EmitPartObject(p.Target);
                EmitPartSite(p.Name);
                _il.LoadLocal(alias);
                LoadScope();
                MarkLine(p.Line);
                LoadFrame();
                _il.Call(typeof(Properties), nameof(Properties.SetAlias));
                break;
            case StaticPropertyExpression p:
                EmitStaticStore(p, alias, nameof(StaticMembers.SetAlias));
                break;
            default:
                EmitAddress(target);
                _il.LoadLocal(alias);
                _il.Call(typeof(Variables), nameof(Variables.Bind));
                break;
        }
    }
}
