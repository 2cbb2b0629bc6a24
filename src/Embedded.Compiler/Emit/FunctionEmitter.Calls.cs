using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Calls of functions and methods.
internal sealed partial class FunctionEmitter
{
    /// <summary>Whether a reference that a call returns is wanted as it is.</summary>
    private bool _rawResult;

    private StackKind EmitCall(CallExpression c)
    {
        bool waiting = _waiting;
        _waiting |= c.Arguments is { Count: > 1 };
        if (EmitIntrinsic(c) is { } kind)
        {
            return kind;
        }

        _waiting = waiting;
        if (EmitUserCall(c))
        {
            return StackKind.Value;
        }

        if (c.Callee is not NameExpression { Name: var name })
        {
            return NullSafe(c, () =>
            {
                var self = _il.Temp(typeof(object));
                EmitValue(c.Callee);
                var temporary = KeepTemporary(c.Callee);
                MarkLine(c.Line);
                LoadFrame();
                _il.LoadLocalAddress(self);
                _il.Call(typeof(Calls), nameof(Calls.Callee));
                OutsideChain(() => EmitInvocation(self, c.Arguments, _ => null, c.Line, mayBeLibrary: true));
                DiscardTemporary(temporary);
            });
        }

        if (EmitCallOfPart(c, name))
        {
            return StackKind.Value;
        }

        bool raw = _rawResult;
        _rawResult = false;
        MarkLine(c.Line);
        var known = KnownCallee.Of(_scope.File, name, c.Line);
        EmitFunction(name, known);
        _rawResult = raw;
        EmitInvocation(null, c.Arguments, KnownFunctions.ByRef(_scope.File, name, c.Arguments, IsPlace), c.Line, callee: known);
        return StackKind.Value;
    }

    /// <summary>Pushes the function that a name means in this context.</summary>
    private void EmitFunction(Name name, KnownCallee known)
    {
        if (known is { Routine: { } certain, MayBeShadowed: false })
        {
            LoadSite(certain);
            return;
        }

        // As in php, a call that fell back to the global function once does not look for one of the namespace again.
        int id = name.Fallback is null ? NameTable.Function(name.FullName) : NameTable.CallSite();
        var found = _il.DefineLabel();
        LoadContext();
        _il.Int(id);
        _il.Call(typeof(Context), nameof(Context.FunctionSlot));
        _il.Emit(Op.Dup);
        _il.Emit(Op.Brtrue, found);
        _il.Emit(Op.Pop);
        LoadContext();
        _il.Int(id);
        _il.Str(name.FullName);
        if (name.Fallback is { } fallback)
        {
            _il.Str(fallback);
        }
        else
        {
            _il.Null();
        }

        _il.Call(typeof(Context), nameof(Context.ResolveFunction));
        _il.Mark(found);
    }

    private void EmitMethodCall(MethodCallExpression c)
        => NullSafe(c, () =>
        {
            bool raw = _rawResult;
            _rawResult = false;
            var self = _il.Temp(typeof(object));
            EmitTarget(c.Target);
            EmitNullCheck(c.NullSafe);
            var temporary = KeepTemporary(c.Target);
            if (c.Name is StringLiteral literal)
            {
                LoadSite(new MethodSite(System.Text.Encoding.UTF8.GetString(literal.Value)));
                LoadScope();
                MarkLine(c.Line);
                LoadFrame();
                _il.LoadLocalAddress(self);
                _il.Call(typeof(Calls), nameof(Calls.Method));
            }
            else
            {
                OutsideChain(() => While(c.Target, c.Name, () => EmitValue(c.Name)));
                LoadScope();
                MarkLine(c.Line);
                LoadFrame();
                _il.LoadLocalAddress(self);
                _il.Call(typeof(Calls), nameof(Calls.DynamicMethod));
            }

            _rawResult = raw;
            OutsideChain(() => EmitInvocation(self, c.Arguments, _ => null, c.Line, c.Target));
            DiscardTemporary(temporary);
        });

    /// <summary>Whether an object that an expression makes may be held by nothing else than the expression.</summary>
    private static bool IsTemporary(Expression e)
        => e switch
        {
            NewExpression or NewAnonymousClassExpression or CloneExpression or CallExpression or MethodCallExpression or StaticCallExpression => true,
            PropertyExpression p => IsTemporary(p.Target),
            IndexExpression i => IsTemporary(i.Target),
            _ => false,
        };

    private void EmitStaticCall(StaticCallExpression c)
    {
        bool raw = _rawResult;
        _rawResult = false;
        var self = _il.Temp(typeof(object));
        bool forward = c.Class is NameExpression { Name.FullName: var name } && name.ToLowerInvariant() is "self" or "parent" or "static";
        EmitClass(c.Class, c.Line);
        if (c.Name is StringLiteral literal)
        {
            LoadSite(new MethodSite(System.Text.Encoding.UTF8.GetString(literal.Value)));
            LoadScope();
            LoadFrame();
            _il.Bool(forward);
            _il.LoadLocalAddress(self);
            _il.Call(typeof(Calls), nameof(Calls.StaticMethod));
        }
        else
        {
            EmitValue(c.Name);
            LoadScope();
            LoadFrame();
            _il.Bool(forward);
            _il.LoadLocalAddress(self);
            _il.Call(typeof(Calls), nameof(Calls.DynamicStaticMethod));
        }

        _rawResult = raw;
        EmitInvocation(self, c.Arguments, _ => null, c.Line);
    }
}
