using System.Diagnostics.CodeAnalysis;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Places that are written to. What is evaluated of them (indexes, objects, names) is put aside first, in php's order, so that no code
// runs between finding the place and using it.
internal sealed partial class FunctionEmitter
{
    private Dictionary<Expression, Local>? _prepared;

    /// <summary>Whether evaluating an expression late makes no difference: literals and plain variables, as php's own operands.</summary>
    private static bool IsSimple(Expression e) => e is IntLiteral or FloatLiteral or StringLiteral or VariableExpression or TempRead || (e is ConstantExpression c && (Constants.IsBool(c) || Constants.IsNull(c)));

    private static bool IsPlace(Expression e) => FunctionBinder.IsPlace(e) || e is TempRead;

    /// <summary>Evaluates what a place needs, in order.</summary>
    private void Prepare(Expression place)
    {
        switch (place)
        {
            case IndexExpression i:
                Prepare(i.Target);
                if (i.Index is not null && !IsSimple(i.Index))
                {
                    PutAside(i.Index);
                }

                break;
            case PropertyExpression p:
                PrepareObject(p.Target);
                if (!IsSimple(p.Name))
                {
                    PutAside(p.Name);
                }

                break;
            case StaticPropertyExpression p:
                if (p.Class is not NameExpression)
                {
                    PutAside(p.Class);
                }

                if (!IsSimple(p.Name))
                {
                    PutAside(p.Name);
                }

                break;
            case VariableExpression or TempRead:
                break;
            case VariableVariableExpression v:
                if (!IsSimple(v.NameExpression))
                {
                    PutAside(v.NameExpression);
                }

                break;
            default:
                PutAside(place);
                break;
        }
    }

    /// <summary>The object of <c>$object-&gt;name</c> as a target: elements and properties on the way are prepared, anything else is evaluated.</summary>
    private void PrepareObject(Expression target)
    {
        if (target is IndexExpression or PropertyExpression or StaticPropertyExpression or VariableVariableExpression)
        {
            Prepare(target);
        }
        else if (target is not VariableExpression and not TempRead)
        {
            PutAside(target);
        }
    }

    private void PutAside(Expression e)
    {
        var temp = _il.TempValue();
        EmitValue(e);
        _il.StoreLocal(temp);
        (_prepared ??= new(ReferenceEqualityComparer.Instance))[e] = temp;
    }

    private bool IsPrepared(Expression e, [NotNullWhen(true)] out Local? temp)
    {
        temp = null;
        return _prepared is not null && _prepared.TryGetValue(e, out temp);
    }

    /// <summary>Gives back what <see cref="Prepare"/> put aside.</summary>
    private void Release(Expression place)
    {
        if (_prepared is not null && _prepared.Remove(place, out var temp))
        {
            _il.Free(temp);
            return;
        }

        switch (place)
        {
            case IndexExpression i:
                Release(i.Target);
                if (i.Index is not null)
                {
                    Release(i.Index);
                }

                break;
            case PropertyExpression p:
                Release(p.Target);
                Release(p.Name);
                break;
            case StaticPropertyExpression p:
                Release(p.Class);
                Release(p.Name);
                break;
            case VariableVariableExpression v:
                Release(v.NameExpression);
                break;
        }
    }

    /// <summary>Pushes a part of a place: what was put aside, else its value now.</summary>
    private void EmitPart(Expression e)
    {
        if (IsPrepared(e, out var temp))
        {
            _il.LoadLocal(temp);
        }
        else
        {
            EmitValue(e);
        }
    }

    /// <summary>Pushes the key of an element; of two methods names the one that takes it: a literal is hashed beforehand.</summary>
    private string EmitKey(Expression index, string method, string methodOfKnown)
    {
        if (index is StringLiteral { Value: var key })
        {
            LoadSite(new KeySite(key));
            return methodOfKnown;
        }

        EmitPart(index);
        return method;
    }

    private void EmitPartSite(Expression name)
    {
        if (IsPrepared(name, out var temp))
        {
            _il.LoadLocal(temp);
            LoadFrame();
            _il.Call(typeof(Properties), nameof(Properties.DynamicSite));
        }
        else
        {
            EmitPropertySite(name);
        }
    }

    /// <summary>What is done with a place in the end, which tells what happens on the way to it.</summary>
    private enum Use
    {
        /// <summary>It is assigned: what is absent on the way is made.</summary>
        Write,

        /// <summary>It is changed: what is absent on the way is made, with a warning.</summary>
        Update,

        /// <summary>It is removed: nothing is made on the way.</summary>
        Unset,
    }

    /// <summary>Pushes the object of a property that is written to.</summary>
    private void EmitPartObject(Expression target, Use use = Use.Write)
    {
        if (IsPrepared(target, out var temp))
        {
            _il.LoadLocal(temp);
            return;
        }

        switch (target)
        {
            case IndexExpression { Index: null }:
                EmitAddress(target, use: use);
                _il.Emit(Op.Ldobj);
                break;
            case IndexExpression i:
                if (use == Use.Unset)
                {
                    EmitUnsetContainer(i.Target);
                }
                else
                {
                    EmitAddress(i.Target, use: use);
                }

                EmitPart(i.Index);
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), use switch
                {
                    Use.Unset => nameof(Elements.ObjectForUnset),
                    Use.Update => nameof(Elements.ObjectForUpdate),
                    _ => nameof(Elements.ObjectForWrite),
                });
                break;
            case PropertyExpression p:
                EmitOnProperty(
                    p,
                    p.Line,
                    use switch
                    {
                        Use.Unset => nameof(Properties.GetForUnset),
                        Use.Update => nameof(Properties.GetOnTheWay),
                        _ => nameof(Properties.GetForWrite),
                    },
                    use);
                break;
            case StaticPropertyExpression p:
                EmitStaticPart(p);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.Get));
                break;
            case VariableExpression { Name: not "this" } when use == Use.Update:
                EmitValue(target);
                break;
            default:
                EmitQuiet(target);
                break;
        }
    }

    /// <summary>What the runtime does with a property of a prepared place.</summary>
    private void EmitOnProperty(PropertyExpression p, int line, string method, Use use)
    {
        EmitPartObject(p.Target, use);
        EmitPartSite(p.Name);
        LoadScope();
        MarkLine(line);
        LoadFrame();
        _il.Call(typeof(Properties), method);
    }

    /// <summary>Pushes the value of a prepared place that may be missing: null then.</summary>
    private void EmitQuietPart(Expression place)
    {
        if (IsPrepared(place, out var temp))
        {
            _il.LoadLocal(temp);
            return;
        }

        switch (place)
        {
            case IndexExpression { Index: not null } i:
                EmitQuietPart(i.Target);
                string get = EmitKey(i.Index, nameof(Elements.GetQuiet), nameof(Elements.GetQuietKnown));
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), get);
                break;
            case PropertyExpression p:
                EmitQuietPart(p.Target);
                EmitPartSite(p.Name);
                LoadScope();
                MarkLine(p.Line);
                LoadFrame();
                _il.Call(typeof(Properties), nameof(Properties.GetQuiet));
                break;
            default:
                EmitQuiet(place);
                break;
        }
    }

    private void EmitStaticPart(StaticPropertyExpression p)
    {
        if (IsPrepared(p.Class, out var type))
        {
            _il.LoadLocal(type);
            LoadFrame();
            _il.Call(typeof(StaticMembers), nameof(StaticMembers.ClassOf));
        }
        else
        {
            EmitClass(p.Class, p.Line);
        }

        if (IsPrepared(p.Name, out var name))
        {
            _il.LoadLocal(name);
            LoadFrame();
            _il.Call(typeof(StaticMembers), nameof(StaticMembers.DynamicSite));
        }
        else
        {
            EmitStaticSite(p.Name);
        }

        LoadScope();
        LoadFrame();
    }

    private void EmitVariableNamePart(VariableVariableExpression v)
    {
        EmitPart(v.NameExpression);
        LoadFrame();
        _il.Call(typeof(Variables), nameof(Variables.DynamicName));
    }

    /// <summary>Reads a variable for nothing but php's warning where it is undefined.</summary>
    private void WarnIfUndefined(Expression place)
    {
        if (place is VariableExpression { Name: not "this" } v && !Superglobals.Contains(v.Name))
        {
            MarkLine(v.Line);
            LoadVariable(v.Name);
            _il.Emit(Op.Pop);
        }
    }

    /// <summary>Pushes the address of a prepared place, made where it is absent.</summary>
    private void EmitAddress(Expression place, bool forReference = false, Use use = Use.Write)
    {
        if (IsPrepared(place, out var temp))
        {
            _il.LoadLocalAddress(temp);
            return;
        }

        switch (place)
        {
            case VariableExpression v:
                if (use == Use.Update)
                {
                    WarnIfUndefined(v);
                }

                LoadVariableAddress(v.Name);
                break;
            case TempRead t:
                EmitTempAddress(t);
                break;
            case VariableVariableExpression v:
                _il.LoadLocal(_table!);
                EmitVariableNamePart(v);
                _il.Call(typeof(Variables), nameof(Variables.Ref));
                break;
            case IndexExpression { Index: null } i:
                EmitAddress(i.Target, use: use);
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.RefAppend));
                break;
            case IndexExpression i when use == Use.Update:
                EmitAddress(i.Target, use: use);
                string way = EmitKey(i.Index!, nameof(Elements.RefForUpdate), nameof(Elements.RefForUpdateKnown));
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), way);
                break;
            case IndexExpression i:
                EmitAddress(i.Target);
                string part = nameof(Elements.RefForReference);
                if (forReference)
                {
                    EmitPart(i.Index!);
                }
                else
                {
                    part = EmitKey(i.Index!, nameof(Elements.Ref), nameof(Elements.RefKnown));
                }

                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), part);
                break;
            case PropertyExpression p:
                EmitPartObject(p.Target, use);
                EmitPartSite(p.Name);
                LoadScope();
                MarkLine(p.Line);
                LoadFrame();
                if (use == Use.Update)
                {
                    _il.Call(typeof(Properties), nameof(Properties.RefForUpdate));
                    break;
                }

                if (use == Use.Unset)
                {
                    _il.Call(typeof(Properties), nameof(Properties.RefForUnset));
                    break;
                }

                _il.Bool(forReference);
                _il.Call(typeof(Properties), nameof(Properties.Ref));
                break;
            case StaticPropertyExpression p when use == Use.Write:
                EmitStaticPart(p);
                _il.Bool(forReference);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.RefForWrite));
                break;
            case StaticPropertyExpression p:
                EmitStaticPart(p);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.Ref));
                break;
            default:
                throw new NotSupportedException($"{place.GetType().Name} as a place.");
        }
    }

    /// <summary>Pushes a reference to a place, as a value; an expression that is none gives a temporary one.</summary>
    private void EmitAlias(Expression e)
    {
        if (!IsPlace(e))
        {
            EmitValue(e);
            _il.Call(typeof(Variables), nameof(Variables.ToAlias));
            return;
        }

        Prepare(e);
        EmitPreparedAlias(e);
        Release(e);
    }

    private void EmitPreparedAlias(Expression e)
    {
        EmitAddress(e, forReference: true);
        _il.Call(typeof(Variables), nameof(Variables.MakeAlias));
    }
}
