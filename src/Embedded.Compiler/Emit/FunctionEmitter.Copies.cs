using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Copies of arrays whose end is known, and told: those of parameters, of local variables, and what calls gave that is only looked at.
internal sealed partial class FunctionEmitter
{
    /// <summary>As <see cref="EmitCopied"/>, where the copy ends with a function: a parameter's, or that of a local variable (see <see cref="EmitGiveBack"/>).</summary>
    private void EmitBorrowed(Expression e)
    {
        var kind = EmitExpression(e);
        Box(kind);
        if (kind == StackKind.Value && !IsFresh(e))
        {
            _il.Call(typeof(Arith), nameof(Arith.Borrow));
        }
    }

    /// <summary>As <see cref="EmitBorrowed"/>, for a parameter: what a call gave is lent, too.</summary>
    private void EmitLent(Expression value)
    {
        EmitBorrowed(value);
        if (MayGiveCopy(value))
        {
            _il.Call(typeof(Arith), nameof(Arith.Lend));
        }
    }

    /// <summary>Whether an expression is a call that may give a copy of an array that something else has.</summary>
    private bool MayGiveCopy(Expression e)
        => e is MethodCallExpression or StaticCallExpression || (e is CallExpression c && (c.Callee is not NameExpression { Name: var name } || KnownFunctions.Certain(_scope.File, name) is null));

    /// <summary>Keeps what a call gave, which is on the stack and will only be looked at, so that its end can be told: see <see cref="PhpArray.Drop"/>.</summary>
    private Local? KeepResult(Expression e)
    {
        if (!MayGiveCopy(e))
        {
            return null;
        }

        var result = _il.TempValue();
        _il.Emit(Op.Dup);
        _il.StoreLocal(result);
        return result;
    }

    /// <summary>What <see cref="KeepResult"/> kept is not used any more.</summary>
    private void DropResult(Local? result)
    {
        if (result is not null)
        {
            _il.LoadLocal(result);
            _il.Call(typeof(Arith), nameof(Arith.Drop));
            _il.Free(result);
        }
    }

    /// <summary>What an expression gave to a local of the compiler's is not used any more, if it is a call's.</summary>
    private void DropGiven(Expression e, Local local)
    {
        if (MayGiveCopy(e))
        {
            _il.LoadLocal(local);
            _il.Call(typeof(Arith), nameof(Arith.Drop));
        }
    }

    /// <summary>As <see cref="DropResult"/>, with a part of it on the stack.</summary>
    private void DropResultOf(Local? result)
    {
        if (result is not null)
        {
            _il.LoadLocal(result);
            _il.Call(typeof(Arith), nameof(Arith.DropOf));
            _il.Free(result);
        }
    }

    /// <summary>The variable whose value is the result where the function is left next; null where it is none.</summary>
    private Place? _returned;

    // With the result on the stack: arrays that variables have are gone, but for one that is the result.
    private void EmitGiveBack()
    {
        foreach (var (_, place) in _places)
        {
            if (!GivesBack(place) || ReferenceEquals(place, _returned))
            {
                continue;
            }

            LoadRaw(place);
            _il.Call(typeof(Arith), _leavesByLabel && place.Info.Parameter < 0 ? nameof(Arith.DropOf) : EndOf(place));
        }
    }

    // A parameter may have an array that is stored elsewhere, too.
    private static string EndOf(Place place) => place.Info.Parameter >= 0 ? nameof(Arith.GiveBack) : nameof(Arith.Drop);

    /// <summary>Whether what is emitted is the end that several returns share: any variable may be the result.</summary>
    private bool _leavesByLabel;

    /// <summary>Whether a variable holds nothing more when the function ends, and may have borrowed an array until then.</summary>
    private bool GivesBack(Place place)
        => place.Info is { Kind: StackKind.Value, MaybeAlias: false, Captured: < 0 } info && _frameValues is null && !_scope.IsScript
            && (info.Parameter >= 0 ? MayBeArray(_scope.Parameters[info.Parameter]) : info.Assignments.Exists(a => a is not null && (!IsFresh(a) || MayGiveCopy(a))));

    private bool MayBeArray(Syntax.ParameterSyntax p)
        => !p.ByRef && !p.Variadic && (p.Type is null || (_unit.TypeOf(p.Type, nullable: false).Kind & (PhpTypeSpec.Kinds.Array | PhpTypeSpec.Kinds.Iterable | PhpTypeSpec.Kinds.Mixed)) != 0);
}
